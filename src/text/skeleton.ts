// What is left of a name when competing romanisations are levelled: Hrisoupoli and Chrysoúpolis have one skeleton.
import { replacerOf } from './replace-spellings.ts'
import { romanize } from './romanize.ts'

/** Greek names are romanised by rules of their own: `ch` is χ there, č elsewhere. */
export const traditions = ['general', 'greek'] as const
export type Tradition = (typeof traditions)[number]

/** Spellings by the letter that stands for all of them; the longest spelling at a place counts. */
const general = levels({
  s: 'shch sch sh sz',
  c: 'tsch tch cz cs ch ts tz',
  d: 'dzh dj gj dz',
  z: 'zhh zh rz',
  h: 'kh',
  g: 'gh',
  f: 'ph',
  t: 'th',
  k: 'ck qu q',
  ks: 'x',
  v: 'w',
  u: 'ou ue',
  o: 'oe',
  a: 'ae',
  e: 'ie',
  i: 'y j',
})

const greek = levels({
  u: 'ou',
  h: 'ch kh',
  v: 'ph f b w',
  t: 'th',
  d: 'dh nt nd',
  e: 'ai ae',
  i: 'oi ei yi ee y j',
  av: 'au',
  ev: 'eu',
  b: 'mp',
  g: 'gh gk ng',
  c: 'tz ts',
  k: 'c q',
  ks: 'x',
})

/** Áyios and Ágios. */
const softGamma = /gh?(?=[eiy])/g
/** Of a nominative as against the genitive, old and new: Chrysoúpolis, Chrysoúpoli. */
const finalSigma = 's'
const shortestWithSigma = 4

/** The Arabic article, which takes on the letter behind it: Al Thawrah, Ath Thawrah. */
const article = /^(?:[aeu]l |[ae]([bcdfghjkmnpqrstvwxyz]h?) (?=\1))/

/** Of a folded name. */
export function skeleton(folded: string, tradition: Tradition = 'general'): string {
  const letters = inOneWord(romanize(folded))
  if (tradition === 'general') return withoutDoubled(general(letters))
  const bare = withoutDoubled(greek(letters.includes('g') ? letters.replace(softGamma, 'y') : letters))
  return bare.length >= shortestWithSigma && bare.endsWith(finalSigma) ? bare.slice(0, -1) : bare
}

const inOneWord = (name: string) =>
  name.includes(' ') ? name.replace(article, '').replaceAll(' ', '') : name

function withoutDoubled(letters: string): string {
  let bare = ''
  let done = 0
  for (let at = 1; at < letters.length; at++) {
    if (letters.charCodeAt(at) !== letters.charCodeAt(at - 1)) continue
    bare += letters.slice(done, at)
    done = at + 1
  }
  return done === 0 ? letters : bare + letters.slice(done)
}

function levels(spellings: Readonly<Record<string, string>>): (letters: string) => string {
  return replacerOf(
    Object.fromEntries(
      Object.entries(spellings).flatMap(([letter, written]) =>
        written.split(' ').map((spelling) => [spelling, letter]),
      ),
    ),
  )
}
