// Whose page it is by its title and its first lines: a name alone, "Twin towns of the City of Košice", "Sister Cities | City of Riverside".
import type { Publisher } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isWordOfLanguage, looksLikeName } from '../names/name-shape.ts'
import { isUncased } from '../names/uncased-names.ts'
import { has, openPage, type Page, quoteOf, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'

/** How often a title that may be a name must stand in the text below it. */
const leastRecurrences = 2

const longestUncasedTitle = 8

/** Titles are short. */
const longestTitle = 120

/** null where the line names no body, or several, or one that is a partner. */
export function bodyOfLine(page: Page, line: Span): Publisher | null {
  const name = within(page.names, line).find((hit) => hit.start === line.start && hit.end === line.end)
  if (name !== undefined && !isWordOfLanguage(page, name)) {
    return { name: quoteOf(page, name), country: onlyOne(name.countries) }
  }
  const speaking = speakingBody(page, line)
  if (speaking !== null) return speaking
  if (line.end - line.start > longestTitle) return null
  const bodies = findParties(page, line).filter((party) => !party.isState)
  const [body] = bodies
  if (bodies.length !== 1 || body === undefined || !body.isKnown || isCutShort(page, body)) return null
  const isNamed = body.whole.start < body.name.start
  const hits = findInstruments(page, line)
  const isOfTies = hits.length > 0 || has(page, page.vocabulary.publisherTitles, line)
  // "Riga (Latvia), agreement of 1996" is a row of a list.
  const isRow = body.countryHint !== null
  const isTold = isNamed || isOfTies
  return isTold && !isRow && !isPartner(page, body, line) ? publisherOf(page, body) : null
}

/** "On. 15 Aug.": a few letters and a dot are a word cut short, whoever is called so. */
function isCutShort(page: Page, { name }: PartyHit): boolean {
  return name.end - name.start <= longestCutShort && page.text.charAt(name.end) === '.'
}

const longestCutShort = 4

/** "The Municipality of Salonta maintains twinning relationships …": the one body of a longer sentence, at its start. */
function speakingBody(page: Page, line: Span): Publisher | null {
  const bodies = findParties(page, line).filter((party) => !party.isState)
  const [body] = bodies
  if (bodies.length !== 1 || body === undefined || body.whole.start === body.name.start) return null
  const lead = wordIndexAt(page, body.whole.start) - wordIndexAt(page, line.start)
  const behind = { start: body.whole.end, end: Math.min(line.end, body.whole.end + 24) }
  return lead <= 1 && has(page, page.vocabulary.acts, behind) && findInstruments(page, line).length > 0
    ? publisherOf(page, body)
    : null
}

/** A first line that is a name, with or without brackets, and recurs in what follows, though nothing else may know it. */
export function recurringTitle(page: Page, line: Span): Publisher | null {
  const words = page.folded.slice(line.start, line.end)
  const bare = words.replace(/ \([^()]*\)$/, '')
  const name = { start: line.start, end: line.start + bare.length }
  const known = within(page.names, line).find((hit) => hit.start === name.start && hit.end === name.end)
  if (known === undefined && !looksLikeName(page, name)) return null
  if (findInstruments(page, line).length > 0 || isWordOfLanguage(page, name)) return null
  const recurrences = page.folded.split(bare).length - 2
  return recurrences < leastRecurrences
    ? null
    : { name: quoteOf(page, line), country: known === undefined ? null : onlyOne(known.countries) }
}

/** What the page itself calls the publisher that was told: "Berlino", over a page on Berlin in Italian. */
export function aliasOf(page: Page, publisher: Publisher): string | null {
  const [first] = page.document.blocks
  if (first === undefined) return null
  const line = trim(page, first)
  const name = within(page.names, line).find((hit) => hit.start === line.start && hit.end === line.end)
  // Where nothing shows a name by its look, a short first line is one.
  const isShort = line.end - line.start <= longestUncasedTitle
  if (name === undefined && isShort && isUncased(quoteOf(page, line))) return quoteOf(page, line)
  const isThere =
    name !== undefined && (publisher.country === null || name.countries.includes(publisher.country))
  return isThere && !isWordOfLanguage(page, name) ? quoteOf(page, name) : null
}

/** The parts of a page's title, such as "Sister Cities" and "City of Riverside". */
export function bodyOfTitle(page: Page, title: string): Publisher | null {
  for (const part of title.split(/\s[-–—|·:»]\s/u)) {
    const words = part.trim()
    const document = { ...page.document, text: words, blocks: [] }
    const titlePage = openPage(document, page.vocabulary, page.finder)
    const body = words === '' ? null : bodyOfLine(titlePage, { start: 0, end: words.length })
    if (body !== null) return body
  }
  return null
}

export function publisherOf(page: Page, party: PartyHit): Publisher {
  const known = page.finder.lookUp(quoteOf(page, party.name))
  const country = party.countryHint ?? (known === null ? null : onlyOne(known.countries))
  return { name: quoteOf(page, party.name), country }
}

/** "Twinned with Oundle" and "The Friends of Chartres" name no publisher: what stands before the name is more than joins. */
function isPartner(page: Page, body: PartyHit, line: Span): boolean {
  const { joints, publisherTitles } = page.vocabulary
  let at = wordIndexAt(page, body.whole.start) - 1
  const first = wordAt(page, at)
  if (first === undefined || first.start < line.start) return false
  // "with the city of Plovdiv": articles stand between.
  for (
    let word: Span | undefined = first;
    word !== undefined && word.start >= line.start;
    word = wordAt(page, --at)
  ) {
    if (has(page, joints.with, word) || has(page, joints.between, word)) return true
    if (!has(page, joints.link, word)) break
  }
  const lead = { start: line.start, end: body.whole.start }
  const isLed = findInstruments(page, lead).length > 0 || has(page, publisherTitles, lead)
  return !isLed && has(page, joints.from, first)
}

function onlyOne(countries: readonly string[]): string | null {
  return countries.length === 1 ? (countries[0] ?? null) : null
}
