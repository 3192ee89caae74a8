// Which units words are made of.

/**
 * Scripts without spaces have no words to go by: each sign of Han and Hiragana stands alone, a run of Katakana together.
 * Phrases are cut in the same way, so that they are found within longer runs.
 */
export const wordKinds = { none: 1, letter: 2, katakana: 3, alone: 4 } as const

const unknown = 0
const kinds = new Uint8Array(65536)

const isKatakana = /[\p{Script=Katakana}ー]/u
const isAlone = /[\p{Script=Han}\p{Script=Hiragana}]/u
const isLetter = /[\p{L}\p{M}\p{N}]/u

export function kindOfUnit(unit: number): number {
  const known = kinds[unit]!
  if (known !== unknown) return known
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

export function kindOfPair(high: number, low: number): number {
  return kindOf(String.fromCharCode(high, low))
}

function kindOf(character: string): number {
  if (isKatakana.test(character)) return wordKinds.katakana
  if (isAlone.test(character)) return wordKinds.alone
  return isLetter.test(character) ? wordKinds.letter : wordKinds.none
}
