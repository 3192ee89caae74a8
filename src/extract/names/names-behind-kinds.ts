// Names in scripts written from right to left that nothing knows: the word behind "city of", and the one that "and" is written onto.
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { find, hasAny, type Page, quoteOf, within } from '../page/page.ts'

/** Scripts that are written from right to left, whose prepositions and "and" are part of the next word. */
export const isRightToLeft = /[\u0590-\u06ff]/

/** Arabic and Hebrew "and". */
const joined = /^[وו]/
/** The article, which opens an adjective more often than a name. */
const article = /^(?:ال|ה)/
/** Kinds in the plural lead to no single name. */
const plural = /(?:ים|ות|تين|ات)$/
const shortestName = 3
const longestState = 24

export function namesBehindKinds(page: Page, span: Span, known: readonly Span[]): Span[] {
  const first = page.text.slice(span.start, span.end).search(isRightToLeft)
  if (first === -1) return []
  return [
    ...behindKinds(page, span, known),
    ...joinedNames(page, span, known),
    ...beforeStates(page, span, known),
  ]
}

/** "بلدية سلفيت", "העיר יאלטה". */
function behindKinds(page: Page, span: Span, known: readonly Span[]): Span[] {
  return find(page, page.vocabulary.partyWords, span).flatMap((kind) => {
    if (plural.test(quoteOf(page, kind)) || /^ال/.test(quoteOf(page, kind))) return []
    const name = wordBehind(page, kind.end, span)
    const isFree = name !== null && !known.some((other) => other.start < name.end && name.start < other.end)
    return isFree && !article.test(quoteOf(page, name)) && !isWord(page, name) ? [name] : []
  })
}

/** "طنجة وفيتوريا": a known name that "and" is written onto, behind another name. */
function joinedNames(page: Page, span: Span, known: readonly Span[]): Span[] {
  return known.flatMap((other) => {
    let word = wordBehind(page, other.end, span)
    if (word !== null && page.countries.hasWithin(word)) word = wordBehind(page, word.end, span)
    if (word === null || !joined.test(quoteOf(page, word))) return []
    const name = { start: word.start + 1, end: word.end }
    const isKnown =
      name.end - name.start >= shortestName &&
      (page.finder.lookUp(quoteOf(page, name)) !== null || isBeforeState(page, name))
    return isKnown && !isWord(page, name) ? [name] : []
  })
}

/** "غرونوبل منذ سنة 1998 وماربورغ الألمانية": further on, too, a name that "and" is written onto stands before its state's adjective. */
function beforeStates(page: Page, span: Span, known: readonly Span[]): Span[] {
  return within(page.countries, span).flatMap((state) => {
    const word = wordAt(page, wordIndexAt(page, state.start) - 1)
    if (state.form !== 'adjective' || word === undefined || word.start < span.start) return []
    if (!joined.test(quoteOf(page, word)) || page.text.slice(word.end, state.start) !== ' ') return []
    const name = { start: word.start + 1, end: word.end }
    const isFree = !known.some((other) => other.start < name.end && name.start < other.end)
    return isFree && !isWord(page, name) ? [name] : []
  })
}

/** "وفيتوريا الإسبانية": the state's adjective makes a name of the word before it. */
function isBeforeState(page: Page, name: Span): boolean {
  const behind = page.countries.startingAt(name.end + 1, name.end + longestState)
  return behind?.form === 'adjective'
}

/** The word right behind a space, with what a hyphen joins to it. */
function wordBehind(page: Page, from: number, span: Span): Span | null {
  const at = wordIndexAt(page, from)
  const word = wordAt(page, at)
  if (word === undefined || word.end > span.end || page.text.slice(from, word.start) !== ' ') return null
  const next = wordAt(page, at + 1)
  const isJoined = next !== undefined && next.end <= span.end && page.text.slice(word.end, next.start) === '-'
  return { start: word.start, end: isJoined ? next.end : word.end }
}

function isWord(page: Page, name: Span): boolean {
  const { acts, ties, papers, partyWords, institutions, listWords, joints, offices } = page.vocabulary
  const isShort = name.end - name.start < shortestName
  if (isShort || !isRightToLeft.test(page.text.charAt(name.start)) || page.countries.hasWithin(name))
    return true
  if (page.vocabulary.notNames.has(page.folded.slice(name.start, name.end))) return true
  return hasAny(
    page,
    [acts, ties, papers, partyWords, institutions, listWords, offices, joints.link, joints.with],
    name,
  )
}
