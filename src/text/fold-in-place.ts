// Folding that keeps every offset: one letter in, one letter out, so that what is found in the folded text is found in the text.

/** Signs that writers use for each other. */
const signs: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '´': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '«': '"',
  '»': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
}
/** Signs and figures of East Asian type, full and wide. */
// biome-ignore format: a line each would be forty lines of one kind
const wide: Readonly<Record<string, string>> = {
  '（': '(', '）': ')', '：': ':', '，': ',', '、': ',', '。': '.', '；': ';', '！': '!', '？': '?', '／': '/', '－': '-',
  '〜': '-', '～': '-', '・': ' ', '　': ' ', '「': '"', '」': '"', '『': '"', '』': '"', '［': '[', '］': ']', '﹣': '-',
  '０': '0', '１': '1', '２': '2', '３': '3', '４': '4', '５': '5', '６': '6', '７': '7', '８': '8', '９': '9',
}
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ø: 'o',
  œ: 'o',
  æ: 'a',
  ß: 's',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
}

const foldedUnits = new Map<string, string>()

function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit)
  if (known !== undefined) return known
  const lower = unit.toLowerCase()
  const single = lower.length === 1 ? lower : (lower[0] ?? unit)
  const folded = signs[single] ?? wide[single] ?? letters[single] ?? withoutMarks(single)
  foldedUnits.set(unit, folded)
  return folded
}

/** Hangul and Kana decompose into parts of their sound, which are no diacritics. */
function withoutMarks(unit: string): string {
  return unit >= '\u3040' ? unit : (unit.normalize('NFD')[0] as string)
}

/** Lower case without diacritics, quotes and dashes made alike; as long as `text`, unit by unit. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128 && (code < 65 || code > 90) && code !== 9 && code !== 96) folded += text[index]
    else folded += foldUnit(text[index] as string)
  }
  return folded
}
