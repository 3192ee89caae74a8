// Several rows in one line: "Dijon, France; Münster, Germany", "Milan (Italy), Cebu (Philippines) and Lima (Peru)", "Dijon, Münster, Nanjing".
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { Signs } from '../../text/signs.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import type { RowHead } from './row-head.ts'
import { rowFrom } from './row-of-name.ts'

/** The stretches between the signs, but for signs in brackets. */
export function partsBetween(page: Page, span: Span, signs: readonly string[]): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  let depth = 0
  for (let at = span.start; at < span.end; at++) {
    const code = page.folded.charCodeAt(at)
    if (!mayPart.has(code)) continue
    if (code === opening) depth++
    else if (code === closing) depth--
    const parting = depth === 0 ? signAt(page.folded, at, signs) : undefined
    if (parting === undefined) continue
    parts.push(trim(page, { start, end: at }))
    start = at + parting.length
    at = start - 1
  }
  parts.push(trim(page, { start, end: span.end }, '.'))
  return parts.filter((part) => part.end > part.start)
}

function signAt(folded: string, at: number, signs: readonly string[]): string | undefined {
  for (const sign of signs) if (folded.startsWith(sign, at)) return sign
  return undefined
}

const opening = 40
const closing = 41
/** The brackets, and whatever a sign begins with that parts rows: nearly all letters are none of them. */
const mayPart = new Signs('(),; ')

/** The rows of a line that lists bodies with where they are, or at least three names alone; null where it is one row. */
export function bodiesListed(page: Page, span: Span): readonly RowHead[] | null {
  // Nearly every line is one row: what a list must have is looked for before any part is read.
  const signs = signsIn(page.folded, span)
  return (
    ((signs & semicolon) !== 0 ? rowsParted(page, span) : null) ??
    ((signs & dash) !== 0 && page.publisher !== null ? rowsDashed(page, span) : null) ??
    ((signs & comma) !== 0 ? (rowsBehindCommas(page, span, signs) ?? rowsBehindDays(page, span)) : null) ??
    rowsJoined(page, span)
  )
}

/** What stands in a line, each a bit. */
const semicolon = 1
const comma = 2
const furtherComma = 4
/** Between spaces. */
const dash = 8
/** A bracket or a slash, by which a state is tied to a name. */
const tying = 16

function signsIn(folded: string, { start, end }: Span): number {
  let signs = 0
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (code > 59) continue
    if (code === 59) signs |= semicolon
    else if (code === 44) signs |= (signs & comma) === 0 ? comma : furtherComma
    else if (code === opening || code === 47) signs |= tying
    else if (code === 45 && at > start && at + 1 < end && folded.startsWith(' - ', at - 1)) signs |= dash
  }
  return signs
}

/** "Katsura and Funabashi in Japan (1989)": two towns of one state, and what tells of both. */
function rowsJoined(page: Page, span: Span): readonly RowHead[] | null {
  const first = page.names.startingAt(span.start, span.end)
  const state = page.countries.firstWithin(span)
  if (first === undefined || state === undefined || state.start <= first.end) return null
  const joint = phraseAt(page, page.vocabulary.joints.and, first.end + 1, state.start)
  if (joint === undefined || page.text.slice(first.end, joint.start) !== ' ') return null
  const second = rowFrom(page, trim(page, { start: joint.end, end: span.end }), null)
  const code = second?.parties[0]?.countryHint
  const isBoth =
    code != null && page.names.at(second!.parties[0]!.name) !== undefined && first.countries.includes(code)
  const head = isBoth ? rowFrom(page, first, code) : null
  return head === null || !isTown(page, first) ? null : [{ ...head, rest: second!.rest }, second!]
}

function rowsParted(page: Page, span: Span): readonly RowHead[] | null {
  const heads = headsOf(page, partsBetween(page, span, [';']))
  // "Houston, Tejas": among rows that tell their states, a name that is known needs none.
  const isList = heads !== null && heads.filter((head) => isPlaced(page, head)).length * 2 > heads.length
  return isList ? heads : null
}

function rowsDashed(page: Page, span: Span): readonly RowHead[] | null {
  if (within(page.countries, span).length < 2) return null
  const heads = headsOf(page, partsBetween(page, span, [' - ']))
  return heads?.every((head) => isPlaced(page, head)) === true ? heads : null
}

function rowsBehindCommas(page: Page, span: Span, signs: number): readonly RowHead[] | null {
  const isTied = (signs & tying) !== 0 && within(page.countries, span).length > 1
  if (!isTied && ((signs & furtherComma) === 0 || !beginsWithTown(page, span))) return null
  const parts = withoutAnd(page, partsBetween(page, span, [',', ';']))
  if (!isTied) return isNames(page, parts) ? headsOf(page, parts) : null
  const heads = headsOf(page, parts)
  return heads?.every((head) => isTiedToState(page, head)) === true ? heads : null
}

/** As many days part a line into rows. */
const fewestDays = 3

/** "Dijon, France, twinned: 1957., Siena, Italy, twinned: 1964., …": a row ends at its day, and the next one begins behind a comma. */
function rowsBehindDays(page: Page, span: Span): readonly RowHead[] | null {
  const days = within(page.dates, span)
  if (days.length < fewestDays || has(page, page.vocabulary.acts, span)) return null
  const parts: Span[] = []
  let { start } = span
  for (const day of days) {
    const behind = /^[\s.)]*(?:[,;]|$)/.exec(page.folded.slice(day.end, span.end))?.[0]
    if (behind === undefined) return null
    parts.push(trim(page, { start, end: day.end }))
    start = day.end + behind.length
  }
  const heads = trim(page, { start, end: span.end }, '.').end > start ? null : headsOf(page, parts)
  return heads?.every((head) => isPlaced(page, head) || isKnownTown(page, head)) === true ? heads : null
}

function isKnownTown(page: Page, { parties: [party] }: RowHead): boolean {
  return party !== undefined && page.names.at(party.name)?.kinds.includes('city') === true
}

/** "…, Münster (Germany) and Nanjing (China)": the last part, parted at its "and". */
function withoutAnd(page: Page, parts: readonly Span[]): readonly Span[] {
  const last = parts.at(-1)
  const joint =
    last === undefined
      ? undefined
      : find(page, page.vocabulary.joints.and, last).find((hit) => isBetween(page, hit, last))
  if (last === undefined || joint === undefined) return parts
  const first = trim(page, { start: last.start, end: joint.start })
  return [...parts.slice(0, -1), first, trim(page, { start: joint.end, end: last.end })]
}

/** Whether a joint stands between two parts, and not in a name or in brackets. */
function isBetween(page: Page, joint: Span, part: Span): boolean {
  const before = page.folded.slice(part.start, joint.start)
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  return joint.start > part.start && joint.end < part.end && !isOpen && !page.names.covers(joint, part)
}

/** null where there is but one part, or any that nothing makes a row. */
function headsOf(page: Page, parts: readonly Span[]): readonly RowHead[] | null {
  if (parts.length < 2) return null
  const heads: RowHead[] = []
  for (const part of parts) {
    const head = rowFrom(page, part, null)
    if (head?.isSure !== true) return null
    heads.push(head)
  }
  return heads
}

/** Whether a row tells where its body is. */
function isPlaced(page: Page, { parties: [party] }: RowHead): boolean {
  if (party === undefined) return false
  return (
    party.countryHint !== null || (party.containerHint !== null && page.names.at(party.name) !== undefined)
  )
}

/** Whether it tells so in brackets or by a slash right behind the name. */
function isTiedToState(page: Page, { parties: [party] }: RowHead): boolean {
  return party?.countryHint != null && /^ ?[(/]/.test(page.folded.slice(party.name.end, party.whole.end))
}

const fewestNames = 3

/** "Salzburg, Grenoble, Coimbra, Leuven": nothing but towns that are known; in "Houston, Texas, Tampa, Florida, Waco, Texas" one comes twice. */
function isNames(page: Page, parts: readonly Span[]): boolean {
  if (parts.length < fewestNames || !parts.every((part) => isTown(page, part))) return false
  return new Set(parts.map((part) => page.folded.slice(part.start, part.end))).size === parts.length
}

function beginsWithTown(page: Page, { start }: Span): boolean {
  return isTown(page, { start, end: page.folded.indexOf(',', start) })
}

function isTown(page: Page, part: Span): boolean {
  return page.names.at(trim(page, part))?.kinds.includes('city') === true
}
