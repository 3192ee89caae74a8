// Names in another alphabet, as the writers of several countries put them into Latin letters.
import { pick, type Random } from './random.ts'
import tables from './romanisations.json' with { type: 'json' }

type Letters = Readonly<Record<string, string>>

export const isCyrillic = (name: string) => /^[\p{Script=Cyrillic} .'’-]+$/u.test(name)
export const isGreek = (name: string) => /^[\p{Script=Greek}\p{M} .'’-]+$/u.test(name)
export const isLatin = (name: string) => /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(name)
export const isOfOtherScript = (name: string) =>
  /[\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(
    name,
  )

export function romanizeNationally(name: string, random: Random): string {
  return inLatin(name, { ...tables.base, ...pick<Letters>(Object.values(tables.national), random) })
}

/** By tables that the makers of gazetteers do not use. */
export function romanizeUnseen(name: string, random: Random): string {
  if (isGreek(name)) return inLatin(name.normalize('NFD').replace(/\p{M}/gu, ''), tables.greek)
  return inLatin(name, { ...tables.base, ...pick<Letters>(Object.values(tables.unseen), random) })
}

export function withoutDiacritics(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[łŁđĐøØßıæÆœ]/g, (letter) => plainLetters[letter] ?? letter)
}

const plainLetters: Letters = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
}

function inLatin(name: string, letters: Letters): string {
  return Array.from(name, (letter) => {
    const small = letter.toLowerCase()
    const latin = letters[small]
    if (latin === undefined) return letter
    return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  }).join('')
}
