// Persons, whose names look like bodies' and are none: behind a title, behind an office and a comma, or made of two towns' names.
import type { NameHit } from '../../model/name-finder.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { has, hasAny, type Page } from '../page/page.ts'
import { isCapital } from './name-shape.ts'

/** The most words of an office. */
const longestOffice = 4
/** Greater towns are meant even where two of them stand side by side. */
export const smallTown = 50_000

/** "Dr. James Sills", "the mayor, Manuel Ruiz,". */
export function namesPerson(page: Page, run: Span): boolean {
  const at = wordIndexAt(page, run.start) - 1
  const before = at < 0 ? undefined : wordAt(page, at)
  if (before === undefined) return false
  const gap = page.folded.slice(before.end, run.start)
  if (/^\.? $/.test(gap) && page.vocabulary.personTitles.has(before.folded)) return true
  return gap === ', ' && hasTwoParts(page, run) && officeEndingAt(page, at) !== null
}

const lineFeed = 10
const space = 32
/** How far below a headline the story names a person in full, and how far before that name the office stands. */
const longestStory = 1500
const longestLead = 60

/** "Petrović signs agreement" over "the mayor of Niš, Milan Petrović, has signed …": a headline has the family name alone. */
export function isFamilyName(page: Page, run: Span): boolean {
  const { folded, text } = page
  const isLineStart = run.start === 0 || text.charCodeAt(run.start - 1) === lineFeed
  // In rows a comma, a bracket or nothing stands behind the name, in headlines a verb.
  if (!isLineStart || text.charCodeAt(run.end) !== space || isCapital(page, run.end + 1)) return false
  const word = folded.slice(run.start, run.end)
  if (word.includes(' ') || word.length < 3 || !isLetter(folded.charCodeAt(run.end + 1))) return false
  if ((page.names.at(run)?.population ?? 0) >= smallTown) return false
  const story = folded.slice(run.end, run.end + longestStory)
  for (let at = story.indexOf(word, 1); at !== -1; at = story.indexOf(word, at + 1)) {
    const start = run.end + at
    if (folded.charCodeAt(start - 1) !== space || isLetter(folded.charCodeAt(start + word.length))) continue
    const index = wordIndexAt(page, start) - 1
    if (page.words.endAt(index) !== start - 1 || !isCapital(page, page.words.startAt(index))) continue
    const given = wordAt(page, index)
    if (given === undefined || !isGivenName(page, given)) continue
    const lead = { start: Math.max(run.end, given.start - longestLead), end: given.start }
    if (has(page, page.vocabulary.offices, lead)) return true
  }
  return false
}

/** Of a folded text, most letters of which are small ones of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code > 122 && /\p{L}/u.test(String.fromCharCode(code)))
}

/** A word with a capital that is neither an office nor a kind of body, as "Grad" in "Grad Niš" is. */
function isGivenName(page: Page, word: Span): boolean {
  const { offices, partyWords } = page.vocabulary
  return /\p{Lu}/u.test(page.text.charAt(word.start)) && !hasAny(page, [offices, partyWords], word)
}

/** The place in the text where the office begins whose last word this is; null where none ends there. */
export function officeEndingAt(page: Page, at: number): number | null {
  const last = wordAt(page, at)
  if (last === undefined) return null
  for (let index = at; index > at - longestOffice && index >= 0; index--) {
    const { start } = wordAt(page, index)!
    if (phraseAt(page, page.vocabulary.offices, start, last.end)?.end === last.end) return start
  }
  return null
}

/** "Luís Encarnação": a given name and a family name that two villages bear, and nobody has joined. */
export function areNamesOfPerson(page: Page, run: Span, known: readonly NameHit[]): boolean {
  const [first, second, ...others] = known
  if (first === undefined || second === undefined || others.length > 0) return false
  if (first.start !== run.start || second.end !== run.end) return false
  if (page.folded.slice(first.end, second.start) !== ' ') return false
  return known.every((name) => name.population < smallTown && !name.kinds.includes('region'))
}

function hasTwoParts(page: Page, run: Span): boolean {
  return page.folded.slice(run.start, run.end).includes(' ')
}
