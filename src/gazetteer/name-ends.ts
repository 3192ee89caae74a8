// Where a name may end in scripts that write words together: Hangul with its particles, Han and kana.
import { caseRulesOf, type Particles } from '../text/case-rules.ts'
import { endsInConsonant } from '../text/nominatives.ts'
import { attachedWords } from '../text/party-words.ts'
import { isHangulAt, isUnspacedAt } from './word-shapes.ts'

const longestRest = 8
const shortestBare = 2
const suffixes = new Set(attachedWords)
const longestSuffix = Math.max(...attachedWords.map(({ length }) => length))
/** Signs before or after which a name in Han or kana begins or ends. */
const limits = new Set('とのはがをにへでや与與和同及跟在于於至的是等')
const kana = { hiragana: /\p{Script=Hiragana}/u, katakana: /[\p{Script=Katakana}ー]/u } as const

/**
 * End of the name in "부산광역시와" (with its word of kind), -1 where the rest of the word is neither that nor a particle:
 * then the name is only part of some other word.
 */
export function endOfHangul(text: string, end: number): number {
  let wordEnd = end
  while (wordEnd - end <= longestRest && isHangulAt(text, wordEnd)) wordEnd++
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
export function isBounded(text: string, start: number, end: number): boolean {
  if (endsInSuffix(text, start, end) || startsSuffix(text, end)) return true
  return isLimit(text, start - 1, text[start]!) && isLimit(text, end, text[end - 1]!)
}

/** Whether what stands at a place, next to a name's sign, is no part of the same word. */
function isLimit(text: string, at: number, own: string): boolean {
  if (at < 0 || at >= text.length || !isUnspacedAt(text, at)) return true
  const sign = text[at]!
  return limits.has(sign) || suffixes.has(sign) || kindOfSign(sign) !== kindOfSign(own)
}

function startsSuffix(text: string, at: number): boolean {
  return at < text.length && suffixes.has(text[at]!) && isUnspacedAt(text, at)
}

function endsInSuffix(text: string, start: number, end: number): boolean {
  return end - start > shortestBare && suffixes.has(text[end - 1]!)
}

function kindOfSign(sign: string): 'hiragana' | 'katakana' | 'other' {
  return kana.hiragana.test(sign) ? 'hiragana' : kana.katakana.test(sign) ? 'katakana' : 'other'
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
