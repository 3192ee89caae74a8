// The longest known name that begins at a place of a text: of the places where it may end, the last at which a key is known.
import type { Span } from '../../model/span.ts'
import { space } from '../../text/fold.ts'
import type { Names } from '../index/known-bearers.ts'
import { type Bearers, nobody } from '../index/name-bearers.ts'
import {
  type Beginning,
  findBeginning,
  keyOf,
  mayGoOnWith,
  mayLead,
  noKey,
} from '../index/name-beginnings.ts'
import { firstStep } from '../letters/name-hash.ts'
import { knownFacts, letterBits, plain, type Units } from '../letters/unit-facts.ts'
import { isBoundaryAt, isCapitalAt, isHangulAt } from '../letters/word-shapes.ts'
import { endOfHangul } from './name-ends.ts'
import { fewestLetters, isWithinWord, type NameReader } from './name-reader.ts'
import type { SeenText } from './seen-text.ts'
import type { StartBatch } from './start-batch.ts'

/** A name found, written into one room again and again: a text has a name every sixty letters. */
export interface Found {
  /** -1 where there is none. */
  end: number
  bearers: Bearers
}

export const noName = -1
export const nothingFound = (): Found => ({ end: noName, bearers: nobody })

const isMark = /\p{M}/u
/** Of two syllables there are many words; only well-known places are looked for without "시" or "군" behind them. */
const shortestPlainHangul = 3
const leastOfShortHangul = ({ countries }: Bearers) => (countries[0] === 'KR' ? 20_000 : 300_000)

/** Of the batch's place number `i`; `found` tells which. */
export function longestName(
  seen: SeenText,
  batch: StartBatch,
  i: number,
  { names, found }: { readonly names: Names; readonly found: Found },
): void {
  const start = batch.starts[i]!
  let end = batch.ends[i]!
  let letters = batch.letters[i]!
  let beginning: Beginning = batch.beginnings[i]!
  let reader: NameReader | null = null
  found.end = noName
  for (;;) {
    const key = letters < fewestLetters ? noKey : keyOf(beginning)
    if (key !== noKey) take(names.known.bearersOf(key, seen.text, start, end), seen, { start, end }, found)
    if (!mayLead(beginning) && !(isWithinWord(seen.units, end) && isCapitalAt(seen.units, start))) return
    if (isBoundaryAt(seen.units, end)) return
    const first = reader === null ? batch.firsts[i]! : reader.first
    if (!mayGoOnBehind(seen.units, end, first, names)) return
    reader ??= batch.readerAt(i)
    if (!reader.readOn()) return
    end = reader.end
    letters = reader.letters
    beginning = findBeginning(names.index.sections.beginnings, reader.first, reader.second)
  }
}

/** By the first letter of the next word where that is a plain one, which is cheaper than to read the word. */
function mayGoOnBehind(units: Units, end: number, first: number, { index }: Names): boolean {
  if (end + 1 >= units.length) return true
  const next = knownFacts[units[end + 1]!]!
  if ((knownFacts[units[end]!]! & letterBits) !== space || (next & plain) === 0) return true
  return mayGoOnWith(index.sections.nextLetters, firstStep(firstStep(first, space), next & letterBits))
}

/** What was found before stays where nobody bears the longer name. */
function take(bearers: Bearers | null, seen: SeenText, { start, end }: Span, found: Found): void {
  if (bearers === null) return
  let nameEnd = end
  if (isHangulAt(seen.units, end - 1)) nameEnd = endInHangul(seen, { start, end }, bearers)
  else if (isWithinWord(seen.units, end)) nameEnd = withMarks(seen.units, end)
  if (nameEnd === noName) return
  found.end = nameEnd
  found.bearers = bearers
}

function endInHangul(seen: SeenText, { start, end }: Span, bearers: Bearers): number {
  const whole = endOfHangul(seen, end)
  if (whole === -1) return noName
  const isSure = whole > end || end - start >= shortestPlainHangul || bearers === nobody
  return isSure || bearers.population >= leastOfShortHangul(bearers) ? whole : noName
}

/** Combining marks belong to the letter before them. */
function withMarks(units: Units, end: number): number {
  let at = end
  while (isWithinWord(units, at) && isMark.test(String.fromCharCode(units[at]!))) at++
  return at
}
