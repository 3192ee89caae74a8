// What is left of a name when competing romanisations are levelled: Hrisoupoli and Chrysoúpolis have one skeleton.
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

const doubled = /(.)\1+/g
/** Áyios and Ágios. */
const softGamma = /gh?(?=[eiy])/g
/** Nominative and genitive, old and new: Chrysoúpolis, Chrysoúpoli. */
const finalSigma = /(?<=.{3})s$/

/** The Arabic article, which takes on the letter behind it: Al Thawrah, Ath Thawrah. */
const article = /^(?:[aeu]l |[ae]([bcdfghjkmnpqrstvwxyz]h?) (?=\1))/

/** Of a folded name. */
export function skeleton(folded: string, tradition: Tradition = 'general'): string {
  const letters = romanize(folded).replace(article, '').replaceAll(' ', '')
  if (tradition === 'general') return general(letters).replace(doubled, '$1')
  return greek(letters.replace(softGamma, 'y')).replace(doubled, '$1').replace(finalSigma, '')
}

function levels(spellings: Readonly<Record<string, string>>): (letters: string) => string {
  const level = new Map<string, string>()
  for (const [letter, written] of Object.entries(spellings)) {
    for (const spelling of written.split(' ')) level.set(spelling, letter)
  }
  const longestFirst = [...level.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(longestFirst.join('|'), 'g')
  return (letters) => letters.replace(any, (spelling) => level.get(spelling) ?? spelling)
}
