// Where a name may end in scripts that write words together: Hangul with its particles, Han and kana.
import { caseRulesOf, type Particles } from '../text/case-rules.ts'
import { endsInConsonant } from '../text/nominatives.ts'
import { attachedWords } from '../text/party-words.ts'
import type { SeenText } from './seen-text.ts'
import { isHangulAt, isUnspacedAt, type Units } from './word-shapes.ts'

/** The longest name that is looked for in scripts without spaces. */
export const mostUnspacedUnits = 12
const longestRest = 8
const shortestBare = 2
const suffixes = new Set(attachedWords)
const longestSuffix = Math.max(...attachedWords.map(({ length }) => length))
/** Signs before or after which a name in Han or kana begins or ends. */
const limits = new Set('とのはがをにへでや与與和同及跟在于於至的是等')
/** What is known of a sign, as bits, worked out once for each that a text has. */
export const signs = {
  known: 1,
  limit: 2,
  /** A word of kind: 市. */
  suffix: 4,
  hiragana: 8,
  katakana: 16,
  kana: 8 | 16,
  unspaced: 32,
  hangul: 64,
} as const
/** What stands before a text and behind. */
export const outside = signs.known
const signOfUnit = new Uint8Array(65536)
const kana = { hiragana: /\p{Script=Hiragana}/u, katakana: /[\p{Script=Katakana}ー]/u } as const

/**
 * End of the name in "부산광역시와" (with its word of kind), -1 where the rest of the word is neither that nor a particle:
 * then the name is only part of some other word.
 */
export function endOfHangul({ text, units }: SeenText, end: number): number {
  let wordEnd = end
  while (wordEnd - end <= longestRest && isHangulAt(units, wordEnd)) wordEnd++
  const rest = text.slice(end, wordEnd)
  if (rest === '' || isParticle(rest, text[end - 1]!)) return end
  for (let length = Math.min(longestSuffix, rest.length); length > 0; length--) {
    if (!suffixes.has(rest.slice(0, length))) continue
    const after = rest.slice(length)
    if (after === '' || isParticle(after, rest[length - 1]!)) return end + length
  }
  return -1
}

/** Whether signs around a name in Han or kana show that it is a name there, and no part of 共和国. */
export function isBounded(units: Units, start: number, end: number): boolean {
  if (endsInSuffix(units, start, end) || startsSuffix(units, end)) return true
  return isLimit(units, start - 1, units[start]!) && isLimit(units, end, units[end - 1]!)
}

/** Whether what stands at a place, next to a name's sign, is no part of the same word. */
function isLimit(units: Units, at: number, own: number): boolean {
  return at < 0 || at >= units.length || isLimitBetween(signOf(units[at]!), signOf(own))
}

/** The same of what is known of both signs. */
export function isLimitBetween(neighbour: number, own: number): boolean {
  if ((neighbour & signs.unspaced) === 0 || (neighbour & (signs.limit | signs.suffix)) !== 0) return true
  return ((neighbour ^ own) & signs.kana) !== 0
}

function startsSuffix(units: Units, at: number): boolean {
  return at < units.length && (signOf(units[at]!) & signs.suffix) !== 0 && isUnspacedAt(units, at)
}

function endsInSuffix(units: Units, start: number, end: number): boolean {
  return end - start > shortestBare && (signOf(units[end - 1]!) & signs.suffix) !== 0
}

export function signOf(unit: number): number {
  const known = signOfUnit[unit]!
  return known === 0 ? learn(unit) : known
}

function learn(unit: number): number {
  const sign = String.fromCharCode(unit)
  const units = Uint16Array.of(unit)
  const known =
    signs.known |
    (limits.has(sign) ? signs.limit : 0) |
    (suffixes.has(sign) ? signs.suffix : 0) |
    (kana.hiragana.test(sign) ? signs.hiragana : kana.katakana.test(sign) ? signs.katakana : 0) |
    (isUnspacedAt(units, 0) ? signs.unspaced : 0) |
    (isHangulAt(units, 0) ? signs.hangul : 0)
  signOfUnit[unit] = known
  return known
}

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
