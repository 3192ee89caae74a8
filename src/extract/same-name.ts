// Whether two names as written are one name in two cases.
import type { Span } from '../model/span.ts'
import { phraseAt } from '../text/phrase-book.ts'
import { type Page, quoteOf } from './page.ts'

/** The most letters in which two cases of a name differ at its end. */
const longestEnding = 3
const shortestStem = 3

/** Whether the words, both folded, may be the name in another case: both begin alike and differ by an ending. */
export function isInflectionOf(other: string, name: string): boolean {
  if (other !== name && other.charCodeAt(0) !== name.charCodeAt(0)) return false
  // "Bursa'nın": an apostrophe parts the ending from the name.
  if (other.startsWith(`${name}'`)) return true
  const [ours, theirs] = [name.split(' '), other.split(' ')]
  return (
    ours.length === theirs.length && ours.every((word, index) => isInflectedWord(word, theirs[index] ?? ''))
  )
}

function isInflectedWord(word: string, other: string): boolean {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared++
  const longest = Math.max(word.length, other.length) - shared
  return (
    longest === 0 || (shared >= shortestStem && longest <= longestEnding && word.length - shared < shared)
  )
}

/** Whether two names are one, in whatever case: two that are both known as they stand are two. */
export function isSameBody(page: Page, one: Span, other: Span): boolean {
  const [first, second] = [one, other].map((name) => page.folded.slice(name.start, name.end))
  if (first === undefined || second === undefined || first === second) return first === second
  if (isWithKind(page, one, second) || isWithKind(page, other, first)) return true
  if (!isInflectionOf(first, second) && !isInflectionOf(second, first)) return false
  return [one, other].some((name) => page.finder.lookUp(quoteOf(page, name), { language: 'en' }) === null)
}

/** "Serres Municipality" beside "Serres": the same name, with what the body is behind it; a region is a body of its own. */
function isWithKind(page: Page, long: Span, short: string): boolean {
  if (long.end - long.start <= short.length + 1 || !page.folded.startsWith(`${short} `, long.start))
    return false
  const rest = { start: long.start + short.length + 1, end: long.end }
  const kind = phraseAt(page, page.vocabulary.partyWords, rest.start, rest.end)
  return kind?.end === rest.end && (kind.value === 'city' || kind.value === 'municipality')
}
