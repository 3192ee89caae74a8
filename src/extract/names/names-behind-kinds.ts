// Names in scripts written from right to left that nothing knows: the word behind "city of", and the one that "and" is written onto.
import { overlaps, type Span } from '../../model/span.ts'
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
/** Arabic kinds of two: "مدينتي", "بلديتا". */
const dual = /ت[يا]$/
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

/** "بلدية سلفيت", "העיר יאלטה", "بلديتي توزلا وكاراتي". */
function behindKinds(page: Page, span: Span, known: readonly Span[]): Span[] {
  return find(page, page.vocabulary.partyWords, span).flatMap((kind) => {
    if (plural.test(quoteOf(page, kind)) || /^ال/.test(quoteOf(page, kind))) return []
    const isDual = dual.test(quoteOf(page, kind))
    const quoted = quotedBehind(page, kind.end, span, isDual)
    if (quoted.length > 0) return quoted
    const name = wordBehind(page, kind.end, span)
    const names = name === null ? [] : isDual ? [name, ...secondOfTwo(page, name, span)] : [name]
    return names.filter(
      (one) =>
        !known.some((other) => overlaps(other, one)) &&
        !article.test(quoteOf(page, one)) &&
        !isWord(page, one),
    )
  })
}

const quotes = /^ ["“«]([^"“”«»]{2,30})["”»]/u
const furtherQuotes = /^[^"“«]{0,24} و["“«]([^"“”«»]{2,30})["”»]/u

/** 'بلديتا "حلق الوادي" التونسية و"مراد باشا"': names in quotes, of as many words as they hold. */
function quotedBehind(page: Page, from: number, span: Span, isDual: boolean): Span[] {
  const first = spanOf(quotes.exec(page.text.slice(from, span.end)), from)
  if (first === null) return []
  const second = isDual
    ? spanOf(furtherQuotes.exec(page.text.slice(first.end + 1, span.end)), first.end + 1)
    : null
  return second === null ? [first] : [first, second]
}

/** Where the words between the quotes stand. */
function spanOf(hit: RegExpExecArray | null, from: number): Span | null {
  const words = hit?.[1]
  if (hit === null || words === undefined) return null
  const end = from + hit[0].length - 1
  return { start: end - words.length, end }
}

/** "مدينتي الداخلة وكولومبوس": behind a kind of two, the one that "and" is written onto. */
function secondOfTwo(page: Page, first: Span, span: Span): Span[] {
  const word = wordBehind(page, first.end, span)
  return word !== null && joined.test(quoteOf(page, word)) ? [{ start: word.start + 1, end: word.end }] : []
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
    const isFree = !known.some((other) => overlaps(other, name))
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
