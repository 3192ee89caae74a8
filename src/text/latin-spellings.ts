// How a foreign name that is written in Hangul or kana may be spelt in Latin letters; for comparing only, never shown.

const firstSyllable = 0xac00
const vowelCount = 21
const finalCount = 28
const table = (row: string) => row.split(' ').map((letters) => (letters === '-' ? '' : letters))
const initials = table('g kk n d tt r m b pp s ss - j jj ch k t p h')
const vowels = table('a e ya ye o e yo ye o wa we oe yo u wo we ui yu - ui i')
const finals = table('- k k k n n n t l k m l l l p l m p p s s ng t t k t p t')

const rows: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  s: 'サ スセソ',
  t: 'タ  テト',
  n: 'ナニヌネノ',
  h: 'ハヒ ヘホ',
  m: 'マミムメモ',
  y: 'ヤ ユ ヨ',
  r: 'ラリルレロ',
  w: 'ワヰ ヱヲ',
  g: 'ガギグゲゴ',
  z: 'ザ ズゼゾ',
  d: 'ダ  デド',
  b: 'バビブベボ',
  p: 'パピプペポ',
}
const kana = new Map<string, string>(
  Object.entries({
    シ: 'shi',
    チ: 'chi',
    ツ: 'tsu',
    フ: 'fu',
    ジ: 'ji',
    ヂ: 'ji',
    ヅ: 'zu',
    ン: 'n',
    ヴ: 'vu',
  }),
)
for (const [consonant, row] of Object.entries(rows)) {
  Array.from(row).forEach((sign, vowel) => {
    if (sign !== ' ') kana.set(sign, consonant + 'aiueo'[vowel])
  })
}
/** Small kana change the vowel of the sign before them: ファ is fa, シャ sha, キャ kya. */
const smallVowels: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
}
const hiragana = /[\u3041-\u3096]/gu
const toKatakana = 0x60
const syllables = /[\uAC00-\uD7A3]/gu
const hasKana = /[\u3041-\u3096\u30A1-\u30FA]/u
const hasHangul = /[\uAC00-\uD7A3]/u
/** Vowels that Japanese puts behind consonants which have none: クラス is Klas. */
const carriers = /(?<=[kgsrfmpbvz]|ts|sh|ch)u(?![aeiou])|(?<=[td])o(?=[^aeiou]|$)/g

/** Of a folded name; none where it has neither Hangul nor kana. */
export function latinSpellings(folded: string): readonly string[] {
  if (hasHangul.test(folded)) return withEitherLiquid([fromHangul(folded)])
  if (!hasKana.test(folded)) return []
  const full = fromKana(folded)
  return withEitherLiquid([full, full.replace(carriers, '')])
}

function fromHangul(text: string): string {
  const spelt = text.replace(syllables, (syllable) => {
    const code = syllable.charCodeAt(0) - firstSyllable
    const initial = initials[Math.floor(code / (vowelCount * finalCount))]!
    const vowel = vowels[Math.floor(code / finalCount) % vowelCount]!
    return initial + vowel + finals[code % finalCount]!
  })
  // Two of the same letter stand for a single l: 들레몽 is Delémont.
  return spelt.replaceAll('lr', 'l')
}

function fromKana(text: string): string {
  let spelt = ''
  for (const sign of text.replace(hiragana, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + toKatakana),
  )) {
    const small = smallVowels[sign]
    if (small !== undefined)
      spelt = spelt.replace(/[aiueo]$/, '') + (/(?:sh|ch|j)[aiueo]$/.test(spelt) ? small.slice(-1) : small)
    else spelt += kana.get(sign) ?? (sign === 'ッ' || sign === 'ー' ? '' : sign)
  }
  return spelt
}

/** Neither script tells r from l. */
function withEitherLiquid(spellings: readonly string[]): readonly string[] {
  return [
    ...new Set(spellings.flatMap((spelt) => [spelt, spelt.replaceAll('r', 'l'), spelt.replaceAll('l', 'r')])),
  ]
}
