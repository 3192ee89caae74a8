// Whether two names as written are one name in two cases.
import { overlaps, type Span } from '../../model/span.ts'
import { wordsBeforeWhatTells } from '../../text/place-name-words.ts'
import { wordAt, wordIndexAt, wordsIn } from '../../text/words.ts'
import { find, has, type Page, quoteOf } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'
import { longestEnding, mayBeOneName, shortestStem } from './near-names.ts'

/** Whether the words, both folded, may be the name in another case: both begin alike and differ by an ending. */
export function isInflectionOf(other: string, name: string): boolean {
  if (other !== name && other.charCodeAt(0) !== name.charCodeAt(0)) return false
  // "Bursa'nın": an apostrophe parts the ending from the name.
  if (other.charAt(name.length) === "'" && other.startsWith(name)) return true
  for (let at = 0, theirs = 0; ; ) {
    const word = { start: at, end: endOfWord(name, at) }
    const otherWord = { start: theirs, end: endOfWord(other, theirs) }
    if (!isInflectedWord(name, word, other, otherWord)) return false
    const isLast = word.end === name.length
    if (isLast || otherWord.end === other.length) return isLast && otherWord.end === other.length
    at = word.end + 1
    theirs = otherWord.end + 1
  }
}

/** "Konstancin-Jeziorna" has two words, each with an ending of its own. */
function endOfWord(words: string, from: number): number {
  for (let at = from; at < words.length; at++) if (words[at] === ' ' || words[at] === '-') return at
  return words.length
}

function isInflectedWord(name: string, word: Span, other: string, otherWord: Span): boolean {
  const length = word.end - word.start
  const otherLength = otherWord.end - otherWord.start
  const most = Math.min(length, otherLength)
  let shared = 0
  while (shared < most && name.charCodeAt(word.start + shared) === other.charCodeAt(otherWord.start + shared))
    shared++
  const longest = Math.max(length, otherLength) - shared
  return longest === 0 || (shared >= shortestStem && longest <= longestEnding && length - shared < shared)
}

/** Whether two names are one, in whatever case: two that are both known as they stand are two. */
export function isSameBody(page: Page, one: Span, other: Span): boolean {
  if (!mayBeOneName(page.folded, one, other)) return false
  const first = page.folded.slice(one.start, one.end)
  const second = page.folded.slice(other.start, other.end)
  if (first === second) return true
  if (isWithKind(page, one, other) || isWithKind(page, other, one)) return true
  if (isShortFor(page, other, one) || isShortFor(page, one, other)) return true
  if (isAdjectiveOf(page, one, second) || isAdjectiveOf(page, other, first)) return true
  if (!isInflectionOf(first, second) && !isInflectionOf(second, first)) return false
  return haveOneBearer(page, one, other)
}

/** Names that are both known as they stand are of two bodies, unless the greatest that bears either is the same. */
function haveOneBearer(page: Page, one: Span, other: Span): boolean {
  const first = bearersOf(page, one)
  const second = bearersOf(page, other)
  if (first === null || second === null) return true
  return (
    first.population > 0 &&
    first.population === second.population &&
    first.countries[0] === second.countries[0]
  )
}

/** Looked up once for each spelling, since a name is held against many others in turn. */
function bearersOf(page: Page, name: Span): Bearers {
  const words = quoteOf(page, name)
  const known = bearersOfWords(page)
  const told = known.get(words)
  if (told !== undefined) return told
  const bearers = page.finder.lookUp(words, { language: 'en' })
  known.set(words, bearers)
  return bearers
}

type Bearers = ReturnType<Page['finder']['lookUp']>

const bearersOfWords = rememberByPage(() => new Map<string, Bearers>())

/** The endings of Slavic adjectives, folded: "Кириківської", "Гродненского", "Smorgońskiego". */
const adjective = /^(\p{L}{3,})(?:[сцз]?ьк|[сцз]к|[scz]k)\p{L}{1,4}$/u
/** The most letters that an adjective has before its ending, and a name at its end, beyond those that both share. */
const mostBeforeEnding = 2
const shortestShared = 4

/** "the head of the Кириківська council" for "Кириківка"; the adjective of a region is that of a body of its own. */
export function isAdjectiveOf(page: Page, words: Span, name: string): boolean {
  if (!page.folded.startsWith(name.slice(0, shortestShared), words.start)) return false
  const stem = adjective.exec(page.folded.slice(words.start, words.end))?.[1]
  if (stem === undefined || name.includes(' ')) return false
  let shared = 0
  while (shared < stem.length && stem.charCodeAt(shared) === name.charCodeAt(shared)) shared++
  const isNear = stem.length - shared <= mostBeforeEnding && name.length - shared <= longestEnding
  return shared >= shortestShared && isNear && !isBesideRegion(page, words)
}

function isBesideRegion(page: Page, words: Span): boolean {
  const at = wordIndexAt(page, words.start)
  return [wordAt(page, at - 1), wordAt(page, at + 1)].some(
    (word) =>
      word !== undefined &&
      find(page, page.vocabulary.partyWords, word).some(
        ({ value }) => value === 'region' || value === 'district',
      ),
  )
}

/** "Mitterdorf" for "Mitterdorf an der Raab", "Bad Soden" for "Bad Soden am Taunus": what tells it from its namesakes begins with a small word. */
function isShortFor(page: Page, short: Span, long: Span): boolean {
  const end = long.start + short.end - short.start
  if (end + 1 >= long.end || page.folded.charAt(end) !== ' ') return false
  if (page.folded.slice(short.start, short.end) !== page.folded.slice(long.start, end)) return false
  const next = page.folded.slice(end + 1, endOfWord(page.folded, end + 1))
  return wordsBeforeWhatTells.has(next) && end + 1 + next.length < long.end
}

/** "Serres Municipality" and "the city of Serres" beside "Serres": the same name, with what the body is around it; a region is a body of its own where a town has the name. */
function isWithKind(page: Page, long: Span, short: Span): boolean {
  const length = short.end - short.start
  const more = long.end - long.start - length - 1
  if (more <= 0) return false
  const name = page.folded.slice(short.start, short.end)
  const isTown = page.names.at(short) !== undefined
  if (page.folded.startsWith(`${name} `, long.start))
    return isKind(page, { start: long.end - more, end: long.end }, isTown)
  const isBehind = page.folded.startsWith(` ${name}`, long.start + more)
  return isBehind && isKind(page, { start: long.start, end: long.start + more }, isTown)
}

/** "Municipality", "the city of", or behind an adjective "županije": one word of kind, with nothing but links beside it. */
function isKind(page: Page, words: Span, isTown: boolean): boolean {
  const [kind, other] = find(page, page.vocabulary.partyWords, words)
  if (kind === undefined || other !== undefined) return false
  if (isTown && kind.value !== 'city' && kind.value !== 'municipality') return false
  return wordsIn(page, words).every(
    (word) => overlaps(kind, word) || has(page, page.vocabulary.joints.link, word),
  )
}
