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
/** Signs and figures of East Asian type, full and wide, and those of Arabic and Persian. */
// biome-ignore format: a line each would be forty lines of one kind
const wide: Readonly<Record<string, string>> = {
  '（': '(', '）': ')', '：': ':', '，': ',', '、': ',', '。': '.', '；': ';', '！': '!', '？': '?', '／': '/', '－': '-',
  '〜': '-', '～': '-', '・': ' ', '　': ' ', '「': '"', '」': '"', '『': '"', '』': '"', '［': '[', '］': ']', '﹣': '-',
  '０': '0', '１': '1', '２': '2', '３': '3', '４': '4', '５': '5', '６': '6', '７': '7', '８': '8', '９': '9',
  '،': ',', '؛': ';', '؟': '?', '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8',
  '٩': '9', '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
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

const unknown = 0
/** What each UTF-16 unit folds to, worked out once for each unit that a text has. */
const foldedUnits = new Uint16Array(65536)

function learn(code: number): number {
  const folded = foldUnit(String.fromCharCode(code)).charCodeAt(0)
  foldedUnits[code] = folded
  return folded
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase()
  const single = lower.length === 1 ? lower : (lower[0] ?? unit)
  return signs[single] ?? wide[single] ?? letters[single] ?? withoutMarks(single)
}

/** Hangul and Kana decompose into parts of their sound, which are no diacritics. */
function withoutMarks(unit: string): string {
  return unit >= '\u3040' ? unit : (unit.normalize('NFD')[0] as string)
}

/** Lower case without diacritics, quotes and dashes made alike; as long as `text`, unit by unit. */
export function foldInPlace(text: string): string {
  if (text.length > shortName) return textOf(foldUnits(text))
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = foldedUnits[code]! || learn(code)
    if (unit === code) continue
    folded += text.slice(done, at) + String.fromCharCode(unit)
    done = at + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

/** Up to here a few small strings take less time than an array: in most names only the first letter changes. */
const shortName = 48

/** The same as UTF-16 units; `room`, where it is long enough, is written over. */
export function foldUnits(text: string, room = new Uint16Array(0)): Uint16Array {
  const units = room.length < text.length ? new Uint16Array(text.length) : room.subarray(0, text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = foldedUnits[code]!
    units[at] = known === unknown ? learn(code) : known
  }
  return units
}

/** A half of a surrogate pair that stands alone becomes U+FFFD, which is one unit as well. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Up to here a call with the units themselves takes less time. */
const shortText = 512

export function textOf(units: Uint16Array): string {
  return units.length <= shortText ? String.fromCharCode(...units) : decoder.decode(units)
}
