// Serbian in its other alphabet: letter for letter, Latin to Cyrillic.

const digraphs: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' }
// biome-ignore format: an alphabet on three lines
const letters: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ј', k: 'к',
  l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у', v: 'в', z: 'з', ž: 'ж',
}

const latinOf = new Map(
  Object.entries({ ...digraphs, ...letters }).map(([latin, cyrillic]) => [cyrillic, latin]),
)

/** Of text in small letters; whatever is no letter of the alphabet stays. */
export function inSerbianLatin(cyrillic: string): string {
  return cyrillic.replace(/\p{Script=Cyrillic}/gu, (letter) => latinOf.get(letter) ?? letter)
}

/** Of text in small letters. */
export function inSerbianCyrillic(latin: string): string {
  return latin.replace(/lj|nj|dž|\p{L}/gu, (letter) => digraphs[letter] ?? letters[letter] ?? letter)
}
