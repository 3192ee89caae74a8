// Serbian words from Latin into Cyrillic letters; foreign words among them stay as they are.
import { inSerbianCyrillic } from '../text/serbian-cyrillic.ts'

/** Names of formats, programs and companies, which Serbian writes in Latin letters in either script. */
const foreign: ReadonlySet<string> = new Set([
  'Atom',
  'GeoNames',
  'JavaScript',
  'Label',
  'OpenRefine',
  'Reconciliation',
  'Sans',
  'Serif',
  'Service',
  'Source',
  'Turtle',
  'Wikidata',
])

/** Where n and j, or d and ž, are two letters that meet, as behind a prefix. */
const parted = /(?<=\b(?:in|kon))j(?=unkc|ekc|ugac)|(?<=\b[Nn]ad)ž(?=iv)/g

/** Letters that Serbian has not, a capital within a word, letters with digits, an address: no word of the language. */
const isForeign = /[qwxyQWXY]|\p{Ll}\p{Lu}|\p{Lu}{2}|\d\p{L}|\p{L}\d|[./@_:]\p{L}/u

export function toSerbianCyrillic(text: string): string {
  return text.replace(/[\p{L}\p{N}./@_:-]*\p{L}[\p{L}\p{N}]*/gu, (word) =>
    stays(word) ? word : respell(word),
  )
}

function stays(word: string): boolean {
  return foreign.has(word) || isForeign.test(word)
}

function respell(word: string): string {
  const whole = word.replaceAll(parted, (letter) => `\u200d${letter}`)
  const cyrillic = inSerbianCyrillic(whole.toLowerCase()).replaceAll('\u200d', '')
  const [first = ''] = word
  return first === first.toLowerCase() ? cyrillic : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1)
}
