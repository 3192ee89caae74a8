// Whose page it is, as the page says of itself: its title, its first line, or the body that its first sentences speak for.
import type { Publisher } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { wordIndexAt } from '../text/words.ts'
import { findInstruments } from './find-instruments.ts'
import { findParties, type PartyHit } from './find-parties.ts'
import { isWordOfLanguage } from './name-shape.ts'
import { find, has, type Page, quoteOf, trim, within } from './page.ts'

/** Titles are short. */
const longestTitle = 120

/** null for a third party's page, whose first lines name no body, or no single one. */
export function detectPublisher(page: Page): Publisher | null {
  const lines = page.document.blocks.map((block) => trim(page, block)).filter((line) => line.end > line.start)
  const first = lines
    .slice(0, 4)
    .map((line) => bodyOfLine(page, line))
    .find((body) => body !== null)
  if (first !== undefined && first !== null) return first
  const title = page.document.title === null ? null : bodyOfTitle(page, page.document.title)
  return title ?? bodyOfSentences(page, lines) ?? stateOffice(page)
}

/** A line that is nothing but a body's name, "Twin towns of the City of Košice", or "Whitby has four twin towns." */
function bodyOfLine(page: Page, line: Span): Publisher | null {
  const name = within(page.names, line).find((hit) => hit.start === line.start && hit.end === line.end)
  if (name !== undefined && !isWordOfLanguage(page, name)) {
    return { name: quoteOf(page, name), country: onlyOne(name.countries) }
  }
  if (line.end - line.start > longestTitle) return null
  const bodies = findParties(page, line).filter((party) => !party.isState)
  const [body] = bodies
  if (bodies.length !== 1 || body === undefined || !body.isKnown) return null
  const isNamed = body.whole.start < body.name.start
  const isOfTies = findInstruments(page, line).length > 0 || has(page, page.vocabulary.publisherTitles, line)
  return isNamed || (isOfTies && !isPartnerOf(page, body)) ? publisherOf(page, body) : null
}

/** "Twinned with Oundle" names a partner, not whose page it is. */
function isPartnerOf(page: Page, body: PartyHit): boolean {
  const before = page.words[wordIndexAt(page, body.whole.start) - 1]
  return before !== undefined && has(page, page.vocabulary.joints.with, before)
}

function onlyOne(countries: readonly string[]): string | null {
  return countries.length === 1 ? (countries[0] ?? null) : null
}

function bodyOfTitle(page: Page, title: string): Publisher | null {
  const part = title.split(/\s[-–—|·:]\s/u).find((words) => page.finder.lookUp(words.trim()) !== null)
  const known = part === undefined ? null : page.finder.lookUp(part.trim())
  return part === undefined || known === null
    ? null
    : { name: part.trim(), country: onlyOne(known.countries) }
}

/** The body that bears its kind before its name in most of the first sentences: "The City of Nis establishes …, the City of Nis …". */
function bodyOfSentences(page: Page, lines: readonly Span[]): Publisher | null {
  const counts = new Map<string, { party: PartyHit; count: number }>()
  const start = lines[0]?.start ?? 0
  for (const party of findParties(page, { start, end: Math.min(page.text.length, start + 2500) })) {
    const bears =
      party.whole.start < party.name.start &&
      has(page, page.vocabulary.partyWords, { start: party.whole.start, end: party.name.start })
    if (!bears || party.isState) continue
    const key = page.folded.slice(party.name.start, party.name.end)
    const known = counts.get(key)
    counts.set(key, { party: known?.party ?? party, count: (known?.count ?? 0) + 1 })
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count)
  const [best, next] = ranked
  if (best === undefined || best.count < 3 || (next !== undefined && next.count * 2 > best.count)) return null
  return publisherOf(page, best.party)
}

/** A state's office speaks for the state: "the Office of the National Security Council", "of the Republic of Serbia" again and again. */
function stateOffice(page: Page): Publisher | null {
  const early = { start: 0, end: Math.min(page.text.length, 2000) }
  const titled = within(page.countries, early).filter(
    (hit) => hit.form === 'name' && /\s/.test(page.text.slice(hit.start, hit.end).trim()),
  )
  const counts = new Map<string, number>()
  for (const hit of titled) counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1)
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < 2 || (next !== undefined && next[1] >= best[1])) return null
  if (!find(page, page.vocabulary.institutions, early).some(() => true)) return null
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(best[0])
  return { name: name ?? best[0], country: best[0] }
}

function publisherOf(page: Page, party: PartyHit): Publisher {
  const known = page.finder.lookUp(quoteOf(page, party.name))
  const country = party.countryHint ?? (known === null ? null : onlyOne(known.countries))
  return { name: quoteOf(page, party.name), country }
}
