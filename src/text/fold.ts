// Folding: one spelling for all the ways in which a name's letters may be written.

/** Letters that Unicode does not decompose, with what people write when they lack the key. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'dj',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
}

const special = new RegExp(`[${Object.keys(undecomposed).join('')}]`, 'gu')

/** Lower case without diacritics; whatever is neither letter nor figure becomes one space. `Nový Jičín` and `NOVY-JICIN` fold alike. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => undecomposed[letter]!)
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
