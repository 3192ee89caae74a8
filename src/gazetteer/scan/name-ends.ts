// Where a name may end in scripts that write words together: Hangul with its particles, Han and kana.
import { caseRulesOf, type Particles } from '../../text/case-rules.ts'
import { endsInConsonant } from '../../text/nominatives.ts'
import { attachedWords } from '../../text/party-words.ts'
import {
  edge,
  factsOf,
  hangul,
  hiragana,
  katakana,
  outside,
  rest,
  shapeOfFacts,
  suffix,
  type Units,
  unspaced,
} from '../letters/unit-facts.ts'
import { isHangulAt } from '../letters/word-shapes.ts'
import type { SeenText } from './seen-text.ts'

/** The longest name that is looked for in scripts without spaces. */
export const mostUnspacedUnits = 12
const longestRest = 8
const shortestBare = 2
const suffixes = new Set(attachedWords)
const longestSuffix = Math.max(...attachedWords.map(({ length }) => length))
const kana = hiragana | katakana

/**
 * End of the name in "부산광역시와" (with its word of kind), -1 where the rest of the word is neither that nor a particle:
 * then the name is only part of some other word.
 */
export function endOfHangul({ text, units }: SeenText, end: number): number {
  let wordEnd = end
  while (wordEnd - end <= longestRest && isHangulAt(units, wordEnd)) wordEnd++
  if (wordEnd === end) return end
  const rest = text.slice(end, wordEnd)
  if (isParticle(rest, text[end - 1]!)) return end
  for (let length = Math.min(longestSuffix, rest.length); length > 0; length--) {
    if (!suffixes.has(rest.slice(0, length))) continue
    const after = rest.slice(length)
    if (after === '' || isParticle(after, rest[length - 1]!)) return end + length
  }
  return -1
}

/** Whether signs around a name in Han or kana show that it is a name there, and no part of 共和国. */
export function isBounded(units: Units, start: number, end: number): boolean {
  const before = start > 0 ? factsOf(units[start - 1]!) : outside
  const startsAtLimit = isLimitBetween(before, factsOf(units[start]!))
  const next = end < units.length ? factsOf(units[end]!) : outside
  return mayEndInRun(factsOf(units[end - 1]!), next, end - start, startsAtLimit)
}

/** The same for a name of some units, told by the facts of its last and of what follows. */
export function mayEndInRun(last: number, next: number, length: number, startsAtLimit: boolean): boolean {
  if ((last & suffix) !== 0 && length > shortestBare) return true
  if ((next & suffix) !== 0 && shapeOfFacts(next) === unspaced) return true
  return startsAtLimit && isLimitBetween(next, last)
}

/** Whether, after a syllable, what follows is no Hangul, or may be a particle or a word of kind. */
export const mayEndInHangul = (next: number) => shapeOfFacts(next) !== hangul || (next & rest) !== 0

/** Whether what stands next to a name's sign is no part of the same word; told by the facts of both. */
export const isLimitBetween = (neighbour: number, own: number) =>
  ((neighbour & edge) | ((neighbour ^ own) & kana)) !== 0

let korean: Readonly<Record<keyof Particles, ReadonlySet<string>>> | undefined

function isParticle(rest: string, before: string): boolean {
  korean ??= setsOf(caseRulesOf('ko')!.particles)
  const { after, afterConsonant, afterVowel } = korean
  return after.has(rest) || (endsInConsonant(before) ? afterConsonant : afterVowel).has(rest)
}

function setsOf({ after, afterConsonant, afterVowel, before }: Particles) {
  return {
    after: new Set(after),
    afterConsonant: new Set(afterConsonant),
    afterVowel: new Set(afterVowel),
    before: new Set(before),
  }
}
