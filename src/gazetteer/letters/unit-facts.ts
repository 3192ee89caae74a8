// What a UTF-16 unit is to whoever searches a text for names, as one number: the letter it folds to, its place in a word, what names do at it.
import { caseRulesOf } from '../../text/case-rules.ts'
import { dropped, foldCode, several, space } from '../../text/fold.ts'
import { attachedWords } from '../../text/party-words.ts'

/** A text's UTF-16 units; reading numbers out of an array takes less time than out of a string. */
export type Units = Uint16Array

/** The lowest sixteen bits are the unit's `foldCode`. */
export const letterBits = 0xffff

/** A single letter of a script that is written with spaces: what most of a text consists of. */
export const plain = 1 << 16
/** What a name in Han or kana may stand beside: any other script, words of kind, and と or 和. */
export const edge = 1 << 17
/** A word of kind: 市. */
export const suffix = 1 << 18
export const hiragana = 1 << 19
export const katakana = 1 << 20
/** A syllable with which a particle or a word of kind begins, which are written onto names in Hangul. */
export const rest = 1 << 21

/** In this order: what may begin a name first, what ends a word last. */
const shapes = {
  hangul: 1,
  unspaced: 2,
  capital: 3,
  small: 4,
  silent: 5,
  apostrophe: 6,
  /** Between the words of a foreign name in kana or Han, where it is as well written without: サン・パウロ. */
  dot: 7,
  fullStop: 8,
  /** A space or a hyphen: what may join the words of one name. */
  joiner: 9,
  boundary: 10,
} as const
/** What folds to nothing or to several letters, and dots, which names may be written without: the letter says little of what a name goes on with. */
export const unsure = 1 << 22

const shapeBit = 23
export const shapeOfFacts = (facts: number) => facts >>> shapeBit

export const { hangul, unspaced, capital, silent, apostrophe, dot, fullStop, joiner, boundary } = shapes
/** Facts below this are those of units at which a name may begin. */
export const firstFactsWithin = shapes.small << shapeBit

const edges = new Set('とのはがをにへでや与與和同及跟在于於至的是等')
const suffixes = new Set(attachedWords)
const isHiragana = /\p{Script=Hiragana}/u
const isKatakana = /[\p{Script=Katakana}ー]/u
const isUpper = /\p{Lu}|\p{Lt}/u
const isLower = /\p{Ll}/u
const isUnspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const isHangulScript = /\p{Script=Hangul}/u
const isJoiner = /[ \u00A0\u2009\u202F\u2010\u2011/-]/u
const isDot = /[・･＝·]/u

/** What stands before a text and behind. */
export const outside = space | edge | (shapes.boundary << shapeBit)

/**
 * Worked out once for each unit; 0 where that has not happened yet. Loops over long texts, in which no call may stand if
 * they are to be fast, read it directly once `learnAllUnits` has been called.
 */
export const knownFacts = new Int32Array(65536)

export function factsOf(unit: number): number {
  return knownFacts[unit]! || learn(unit)
}

export function factsOfAllUnits(): Int32Array<ArrayBuffer> {
  return knownFacts.map((_, unit) => factsOf(unit))
}

/** From the index: working them out takes longer than opening it. */
export function learnAllUnits(facts: Int32Array): void {
  knownFacts.set(facts)
  for (let pair = 0; pair < isQuietPair.length; pair++) {
    const [one, other] = [facts[pair & lastAscii]!, facts[pair >>> asciiBits]!]
    const isOtherQuiet = other >= firstFactsWithin || shapeOfFacts(one) < shapes.apostrophe
    isQuietPair[pair] = one >= firstFactsWithin && isOtherQuiet ? 1 : 0
  }
}

const asciiBits = 7
const lastAscii = (1 << asciiBits) - 1
/** Of two units of ASCII, the second in the upper bits: whether no name begins at either of them. */
export const isQuietPair = new Uint8Array(1 << (2 * asciiBits))
/** Of two units side by side in one number: set where either is no ASCII. */
export const beyondAscii = ~0x7f007f
/** The place of such a number in `isQuietPair`. */
export const placeOfPair = (pair: number) =>
  (pair & lastAscii) | ((pair >>> (16 - asciiBits)) & (lastAscii << asciiBits))

function learn(unit: number): number {
  const sign = String.fromCharCode(unit)
  const letter = foldCode(unit)
  const shape = shapeOf(sign, letter)
  const isPlain = (shape === shapes.capital || shape === shapes.small) && letter > several
  const facts =
    letter |
    (isPlain ? plain : 0) |
    (shape !== shapes.unspaced || edges.has(sign) || suffixes.has(sign) ? edge : 0) |
    (suffixes.has(sign) ? suffix : 0) |
    (isHiragana.test(sign) ? hiragana : isKatakana.test(sign) ? katakana : 0) |
    (shape === shapes.hangul && mayBeginRest(sign) ? rest : 0) |
    (letter <= several || shape === shapes.dot ? unsure : 0) |
    (shape << shapeBit)
  knownFacts[unit] = facts
  return facts
}

let beginningsOfRests: ReadonlySet<string> | undefined

function mayBeginRest(sign: string): boolean {
  const { after, afterConsonant, afterVowel } = caseRulesOf('ko')!.particles
  beginningsOfRests ??= new Set(
    [...after, ...afterConsonant, ...afterVowel, ...attachedWords].map((words) => words[0]!),
  )
  return beginningsOfRests.has(sign)
}

function shapeOf(sign: string, letter: number): number {
  if (sign === "'" || sign === '’') return shapes.apostrophe
  if (isJoiner.test(sign)) return shapes.joiner
  if (sign === '.') return shapes.fullStop
  if (isDot.test(sign)) return shapes.dot
  if (letter === space) return shapes.boundary
  if (letter === dropped) return shapes.silent
  if (isUnspacedScript.test(sign)) return shapes.unspaced
  if (isHangulScript.test(sign)) return shapes.hangul
  // Letters of scripts without case may begin a name as capitals do.
  return isUpper.test(sign) || !isLower.test(sign) ? shapes.capital : shapes.small
}
