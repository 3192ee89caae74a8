// Where the name in a row begins and ends: without its kind, up to a sign, a date, a paper or a small word.
import type { Span } from '../../model/span.ts'
import { type PhraseBook, phraseAt } from '../../text/phrase-book.ts'
import { behindBlanks, isSpace, Signs } from '../../text/signs.ts'
import { wordAt, wordIndexAt, wordsIn } from '../../text/words.ts'
import { isCapital } from '../names/name-shape.ts'
import { isUnknownKind } from '../names/read-party.ts'
import { findFirst, has, hasAny, type Page, quoteOf, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'

/** Where the name at the head of a row ends: at a sign, a date, a paper, or a small word that leads on. */
export function nameEnd(page: Page, span: Span): number {
  const { since, at, with: withWords } = page.vocabulary.joints
  const instrument = findInstruments(page, span)[0]
  let end = Math.min(
    signIn(page, span),
    page.dates.firstWithin(span)?.start ?? span.end,
    stateIn(page, span),
    instrument !== undefined && instrument.start > span.start ? instrument.start : span.end,
  )
  for (const book of [since, at, withWords]) end = smallWordIn(page, book, span, end)
  return end
}

function stateIn(page: Page, span: Span): number {
  for (const state of within(page.countries, span)) {
    if (state.start > span.start && state.form === 'name') return beforeState(page, state, span)
  }
  return span.end
}

/** "Jiangsu of China", "Кампулунг из Румыније": the small words that join the state to the name. */
function beforeState(page: Page, state: Span, span: Span): number {
  const { from, link } = page.vocabulary.joints
  let start = state.start
  for (let at = wordIndexAt(page, state.start) - 1; at > wordIndexAt(page, span.start); at--) {
    const word = wordAt(page, at)
    if (word === undefined || !isSmallWord(page, word) || !hasAny(page, [from, link], word)) break
    start = word.start
  }
  return start
}

/** Where the first sign stands that no name goes over: a comma, a bracket, a dash between spaces, a wide space. */
function signIn(page: Page, { start, end }: Span): number {
  const { folded } = page
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (!isSpace(code)) {
      if (behindName.has(code)) return at
      continue
    }
    if (code === lineFeed || (at + 1 < end && isSpace(folded.charCodeAt(at + 1)))) return at
    if (at + 2 < end && folded.startsWith(' - ', at)) return at
  }
  return end
}

const lineFeed = 10
const behindName = new Signs(',;:([|/')
const beforeFact = new Signs(`,;:()-."'[`)

/** Where the first word of the book stands that has a small letter, unless it is part of a name; `before` where none stands before it. */
function smallWordIn(page: Page, book: PhraseBook<unknown>, span: Span, before: number): number {
  for (let from = span.start; from < before; ) {
    const word = findFirst(page, book, { start: from, end: span.end })
    if (word === undefined || word.start >= before) return before
    if (word.start > span.start && isSmallWord(page, word))
      return isWithinName(page, word, span) ? before : word.start
    from = word.end
  }
  return before
}

function isSmallWord(page: Page, { start }: Span): boolean {
  return (
    isSpace(page.text.charCodeAt(start - 1)) &&
    (page.text.charCodeAt(start) === page.folded.charCodeAt(start) || !isCapital(page, start))
  )
}

function isWithinName(page: Page, word: Span, span: Span): boolean {
  return within(page.names, span).some((name) => name.start < word.start && word.end < name.end)
}

/** Where the second word starts, if the first is an article that begins a line, and so has a capital; else where the span does. */
function behindArticle(page: Page, span: Span): number {
  const at = wordIndexAt(page, span.start)
  const [first, second] = [wordAt(page, at), wordAt(page, at + 1)]
  const isArticle =
    first !== undefined &&
    first.end < span.end &&
    isCapital(page, first.start) &&
    has(page, page.vocabulary.joints.link, first)
  return isArticle && second !== undefined ? second.start : span.start
}

/** "City of Edinburgh" and "The Municipality of Glyfada" without what they are. */
export function withoutKindWords(page: Page, span: Span): Span {
  const first = phraseAt(page, page.vocabulary.partyWords, behindArticle(page, span), span.end)
  if (first === undefined || first.end >= span.end) return span
  if (page.names.at(span) !== undefined) return span
  // "гр. Суми", "m. st. Warszawa": the dot of a word cut short.
  return withoutKindWords(page, trim(page, { start: first.end, end: span.end }, '.'))
}

/** "New Jersey State" is not known, and "New Jersey" is: what it is stands behind the name. */
export function withoutKindBehind(page: Page, span: Span): Span {
  const known = page.names.at(span) === undefined ? page.names.startingAt(span.start, span.end) : undefined
  if (known === undefined || known.end >= span.end) return span
  const behind = { start: known.end + 1, end: span.end }
  const isKind = page.text.charAt(known.end) === ' ' && isKindWord(page, behind)
  return isKind ? { start: known.start, end: known.end } : span
}

/** The most words of "is a small town". */
const longestKind = 4

/** "Svitavy sú mesto", "Reims is a city", before the state where it lies: the name that the words begin with. */
export function withoutCalling(page: Page, span: Span): Span {
  const known = page.names.at(span) === undefined ? page.names.startingAt(span.start, span.end) : undefined
  if (known === undefined || known.end >= span.end || page.text.charAt(known.end) !== ' ') return span
  return tellsKind(page, { start: known.end + 1, end: span.end })
    ? { start: known.start, end: known.end }
    : span
}

function tellsKind(page: Page, words: Span): boolean {
  // A kind alone right behind the name may be part of it.
  const [first, ...others] = wordsIn(page, words)
  const last = others.at(-1)
  if (first === undefined || last === undefined || others.length >= longestKind) return false
  const isSmall = [first, ...others].every((word) => isSmallWord(page, word))
  return isSmall && has(page, page.vocabulary.partyWords, last)
}

function isKindWord(page: Page, words: Span): boolean {
  if (isUnknownKind(page, words)) return true
  const kind = phraseAt(page, page.vocabulary.partyWords, words.start, words.end)
  // "Gižicko m.", where the dot belongs to the word cut short.
  return kind !== undefined && (kind.end === words.end || page.folded.slice(kind.end, words.end) === '.')
}

/** "Alabama Mobile" in a row without signs: the region first, then the body. */
export function splitContainer(page: Page, span: Span): { name: Span; container: string | null } {
  const whole = page.names.at(span) !== undefined
  const first = page.names.startingAt(span.start, span.end)
  if (whole || first === undefined || !first.kinds.includes('region')) return { name: span, container: null }
  const rest = trim(page, { start: first.end, end: span.end })
  const second = page.names.at(rest) !== undefined
  return second ? { name: rest, container: quoteOf(page, first) } : { name: span, container: null }
}

export function startsWithFact(page: Page, span: Span): boolean {
  const from = behindBlanks(page.folded, span, beforeFact)
  if (from >= span.end) return true
  if (/[,;:([]|- /.test(page.folded.slice(span.start, from))) return true
  const word = wordAt(page, wordIndexAt(page, from))
  if (word === undefined) return true
  const { since, at } = page.vocabulary.joints
  return (
    page.dates.startingAt(from, span.end) !== undefined ||
    [since, at].some((book) => phraseAt(page, book, from, span.end) !== undefined) ||
    findInstruments(page, { start: from, end: span.end })[0]?.start === from
  )
}
