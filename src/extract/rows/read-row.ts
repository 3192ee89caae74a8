// One line or cell of a list: the body at its head, then whatever tells of it.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isFamilyName } from '../names/persons.ts'
import { readParty } from '../names/read-party.ts'
import { hasAny, type Page, trim, within } from '../page/page.ts'
import { rememberBySpan } from '../page/remember.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { nameBehind } from './line-shape.ts'
import { openingTie, readTiedHead } from './read-tied-row.ts'
import type { LineHead, RowHead } from './row-head.ts'
import { nameEnd } from './row-name.ts'
import { rowFrom } from './row-of-name.ts'
import { bodiesListed, partsBetween } from './rows-in-line.ts'
import { joinsState, stateRow, statesListed } from './states-in-row.ts'

const mark =
  /^[\s\-*•·・–—◦▪■□●○◆◇◎➢✓✔▶►▷☞※»>oㅇ]*(?:\(?\d{1,3}[.)](?:\s+|(?=\p{L}))|\d{1,2}\s+(?=\p{L}))?[\s\-*•·–—*"]*/u

/** Reads the head of a line; null where it begins with no name. `listsStates`: the rows' bodies are states. */
export function readRowHead(page: Page, line: Span, listsStates: boolean): LineHead | null {
  return listsStates ? headAmongStates(page, line) : headAmongBodies(page, line)
}

// A line is asked for its head once to tell what it is, and once more to read it.
const headAmongStates = rememberBySpan((page, line) => readLine(page, line, true))
const headAmongBodies = rememberBySpan((page, line) => readLine(page, line, false))

function readLine(page: Page, line: Span, listsStates: boolean): LineHead | null {
  const whole = withoutJoint(page, withoutBrackets(page, behindFlag(page, withoutMark(page, line))))
  if (whole.end <= whole.start || opensWithPerson(page, whole)) return null
  const tie = openingTie(page, whole)
  if (tie !== null) {
    const tied = readTiedHead(page, whole, tie)
    return tied === null ? null : rows([tied])
  }
  const opening = openingDate(page, whole)
  if (opening === null) return readHead(page, whole, listsStates)
  const head = readHead(page, { start: opening.name, end: whole.end }, listsStates)
  return head?.kind === 'rows'
    ? { kind: 'rows', heads: head.heads.map((body) => ({ ...body, lead: opening.lead })) }
    : head
}

/** "Petrović in Egypt for talks", a headline. */
function opensWithPerson(page: Page, line: Span): boolean {
  const first = wordAt(page, wordIndexAt(page, line.start))
  return first !== undefined && first.start === line.start && isFamilyName(page, first)
}

/** The most letters of the small words between a flag and its state. */
const longestFlag = 16

/** "Bandera de Argentina Malargüe", "Bandiera della Francia Annonay": what a picture of a flag is called, before its state. */
function behindFlag(page: Page, line: Span): Span {
  const flag = phraseAt(page, page.vocabulary.flags, line.start, line.end)
  if (flag === undefined) return line
  const state = page.countries.firstWithin({ start: flag.end, end: line.end })
  if (state === undefined || state.start - flag.end > longestFlag) return line
  const isRight = /^ ?:?(?: \p{Ll}{1,5})*(?: |'|’)$/u.test(page.text.slice(flag.end, state.start))
  return isRight ? { start: state.start, end: line.end } : line
}

/** "(Finland)" on a line of its own, below a name. */
function withoutBrackets(page: Page, line: Span): Span {
  const isWhole = /^\([^()]+\)$/.test(page.folded.slice(line.start, line.end))
  return isWhole ? { start: line.start + 1, end: line.end - 1 } : line
}

/** "In Poland: Tarnowiec", "With the town of Jena": the line without the word before its state or its body. */
function withoutJoint(page: Page, line: Span): Span {
  const first = wordAt(page, wordIndexAt(page, line.start))
  if (first === undefined || first.start !== line.start || first.end >= line.end) return line
  if (hasAny(page, [page.vocabulary.joints.with], first)) return behindWith(page, first, line)
  if (isLastOfList(page, first)) return { start: first.end + 1, end: line.end }
  const state = page.countries.startingAt(first.end + 1, line.end)
  const { joints } = page.vocabulary
  if (state?.form !== 'name' || !hasAny(page, [joints.at, joints.from], first)) return line
  return /^\s*(?:[:-]|$)/.test(page.folded.slice(state.end, line.end))
    ? { start: state.start, end: line.end }
    : line
}

/** "and Anshan (China, 2006)", the last of lines that go on like a sentence. */
function isLastOfList(page: Page, first: Span): boolean {
  return (
    hasAny(page, [page.vocabulary.joints.and], first) &&
    /^\p{Ll}+ \p{Lu}/u.test(page.text.slice(first.start, first.end + 2))
  )
}

/** "Con Seraing (Belgio)", "Avec la ville de Jena": an article before the body's kind is no part of its name. */
function behindWith(page: Page, joint: Span, line: Span): Span {
  const second = wordAt(page, wordIndexAt(page, joint.end))
  if (
    second === undefined ||
    second.end > line.end ||
    page.names.at({ ...line, end: second.end }) !== undefined
  )
    return line
  const third = wordAt(page, wordIndexAt(page, second.end))
  const isArticle =
    third !== undefined &&
    hasAny(page, [page.vocabulary.joints.link], second) &&
    phraseAt(page, page.vocabulary.partyWords, third.start, line.end) !== undefined
  return { start: isArticle ? third.start : second.start, end: line.end }
}

/** The line without its bullet or number; a figure that begins a date is none. */
function withoutMark(page: Page, line: Span): Span {
  // Most lines begin with a capital, which is no part of any mark.
  const letter = page.text.charCodeAt(line.start)
  if (letter >= 65 && letter <= 90) return trim(page, line)
  const lead = mark.exec(page.text.slice(line.start, line.end))?.[0].length ?? 0
  const first = page.dates.indexAt(line.start)
  const isDate = first < page.dates.length && page.dates.startAt(first) < line.start + lead
  return isDate ? trim(page, line, '-*"') : trim(page, { start: line.start + lead, end: line.end })
}

/** "1967 - ", "Since 1967: ": where the name behind it begins; null where none does. */
function openingDate(page: Page, whole: Span): { readonly lead: Span; readonly name: number } | null {
  const date = page.dates.firstWithin(whole)
  if (date === undefined) return null
  const { since } = page.vocabulary.joints
  const before = phraseAt(page, since, whole.start, date.start)
  const isFirst =
    date.start === whole.start ||
    (before !== undefined && /^[\s:]*$/.test(page.folded.slice(before.end, date.start)))
  if (!isFirst) return null
  const behind = phraseAt(page, since, date.end + 1, whole.end)
  const end = behind !== undefined && page.text.charAt(date.end) === ' ' ? behind.end : date.end
  const name = nameBehind(page, { start: date.start, end }, whole)
  return name === null ? null : { lead: { start: whole.start, end }, name }
}

function readHead(page: Page, span: Span, listsStates: boolean): LineHead | null {
  const first = page.countries.startingAt(span.start, span.end)
  const state = first?.form === 'name' ? first : undefined
  if (state === undefined) return rows(bodiesListed(page, span) ?? [rowFrom(page, span, null)])
  const after = page.folded.slice(state.end, span.end)
  // "USA (Alabama) Mobile": what stands in brackets belongs to the state.
  const rest = state.end + (/^\.?\s*(?:\([^()\d]*\)\s*(?=\p{L}|$))?[\s,:\-(/]*/u.exec(after)?.[0].length ?? 0)
  const states = listsStates ? statesListed(page, span) : null
  if (states !== null) return states
  if (listsStates && joinsState(page, state, span)) return null
  const isAlone =
    rest >= span.end ||
    startsWithDate(page, { start: rest, end: span.end }) ||
    startsWithDatedTie(page, { start: rest, end: span.end })
  // "Cyprus (Nicosia, 8 January 2003)": among states, brackets tell where and when it was signed.
  const isBracketed = /^\s?\(/.test(after) && page.dates.hasWithin({ start: state.end, end: span.end })
  if (listsStates && (isAlone || isBracketed || !nameFollows(page, rest, span)))
    return stateRow(page, state, span)
  if (isAlone && rest < span.end && isAlsoPlace(page, state)) return rows([rowFrom(page, span, null)])
  if (isAlone)
    return { kind: 'country', code: state.code, rest: { start: Math.min(rest, span.end), end: span.end } }
  // "Columbia - SUA": before another state, a state's name is a town's.
  const next = page.countries.startingAt(rest, span.end)
  if (next?.form === 'name' && next.code !== state.code && !nameFollows(page, next.end + 1, span)) {
    // "Finland Sverige": the heads of two columns.
    return isSpaceOnly(page, { start: state.end, end: rest }) ? null : rows([rowFrom(page, span, null)])
  }
  const behind = { start: rest, end: span.end }
  const owner = ownerOfTown(page, state, behind)
  if (owner !== null) return rows([rowFrom(page, span, owner)])
  const listed = /[:-]/.test(page.folded.slice(state.end, rest))
    ? namesListed(page, behind, state.code)
    : null
  const row = rows(listed ?? [rowFrom(page, behind, state.code) ?? lastNameIn(page, behind, state.code)])
  return row ?? (isAlsoPlace(page, state) ? rows([rowFrom(page, span, null)]) : null)
}

/** "ОХУ-ын Буриадын Улаан-Үд хот – 1992": on a page whose words nobody knows, the last name between the state and the sign is the body's. */
function lastNameIn(page: Page, span: Span, country: CountryCode): RowHead | null {
  if (!page.isUnlisted) return null
  const end = nameEnd(page, span)
  const last = lastCapitals.exec(page.text.slice(span.start, end))
  if (last === null) return null
  const lead = lettersOfRegion.exec(last[1]!)?.[0].length ?? 0
  const start = span.start + last.index + lead
  const known = page.names.startingAt(start, end)
  const name = { start, end: Math.max(start + last[1]!.length - lead, known?.end ?? 0) }
  const party = { ...readParty(page, name, span), countryHint: country }
  return { parties: [party], rest: { start: end, end: span.end }, isSure: true, lead: null }
}

/** "ӨМӨЗО-ны": a region told by its letters. */
const lettersOfRegion = /^\p{Lu}{2,}-\p{Ll}{1,4} (?=\p{Lu})/u
/** Words with capitals, and at most one without behind them. */
const lastCapitals = /(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3})(?: \p{Ll}{1,12})? *$/u

function isSpaceOnly({ text }: Page, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}

/** "1965", "since 1965". */
function startsWithDate(page: Page, span: Span): boolean {
  const date = page.dates.firstWithin(span)
  if (date === undefined || date.start === span.start) return date !== undefined
  const since = phraseAt(page, page.vocabulary.joints.since, span.start, date.start)
  return since !== undefined && /^[\s:]*$/.test(page.folded.slice(since.end, date.start))
}

/** "Czechia - twinned since 2018": below a name, its state and its tie. */
function startsWithDatedTie(page: Page, span: Span): boolean {
  const tie = findInstruments(page, span)[0]
  return tie?.start === span.start && tie.isTyped && page.dates.hasWithin(span) && !page.names.hasWithin(span)
}

function rows(heads: readonly (RowHead | null)[]): LineHead | null {
  const read = heads.filter((head) => head !== null)
  return read.length === 0 || read.length < heads.length ? null : { kind: 'rows', heads: read }
}

/** The bodies between commas, each with what its brackets tell; null where any part is no body. */
function namesListed(page: Page, span: Span, country: CountryCode): readonly RowHead[] | null {
  const parts = partsBetween(page, span, [',', ';'])
  const heads = parts.map((part) => rowFrom(page, part, country))
  return parts.length > 1 && heads.every((head) => head?.isSure)
    ? heads.filter((head) => head !== null)
    : null
}

/** A village that happens to bear a state's name is not meant. */
const cityPopulation = 20_000

/** Luxembourg and Singapore are cities as well as states. */
function isAlsoPlace(page: Page, state: Span & { code: CountryCode }): boolean {
  const place = page.finder.lookUp(page.text.slice(state.start, state.end))
  if (place === null || place.population < cityPopulation) return false
  return place.kinds.includes('city') && place.countries.includes(state.code)
}

/** "Columbia, South Carolina, USA": a state's name that is a town's of the state at the end of the line; null where it is none. */
function ownerOfTown(page: Page, state: Span & { code: CountryCode }, behind: Span): CountryCode | null {
  if (page.text.charAt(state.end) !== ',') return null
  const last = within(page.countries, behind).find((hit) => hit.form === 'name')
  if (last === undefined || last.code === state.code) return null
  return page.names.at(state)?.countries.includes(last.code) === true ? last.code : null
}

function nameFollows(page: Page, from: number, span: Span): boolean {
  return page.names.startingAt(from, span.end) !== undefined
}
