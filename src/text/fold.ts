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
  ɨ: 'i',
  ς: 'σ',
}

/**
 * Marks that change how a letter sounds but not which letter it is: Latin, Greek and Cyrillic diacritics, Hebrew points,
 * Arabic vowels. Kana voicing and Indic vowel signs are letters in all but name and stay.
 */
const diacritics =
  /[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]]--[\u3099\u309A]]/gv
/** Apostrophes, modifier letters that stand for one, soft signs written as primes, and marks without width. */
const silent =
  /[\u0027\u0060\u00AD\u00B4\u02B0-\u02FF\u2018\u2019\u201B\u2032\u05F3\u0640\u200B-\u200F\u2060\uFEFF]/u
const decomposes = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u
const wordLetter = /[\p{L}\p{N}\p{M}]/u

const unknown = 0
/** Codes of what folds to nothing and to more than one letter. */
export const dropped = 1
export const several = 2
/** What a boundary folds to. */
export const space = 32

const [firstSmall, lastSmall] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)]
const [firstCapital, lastCapital] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)]

const units = new Uint16Array(65536)
const sequences = new Map<number, string>()

/** What one UTF-16 unit folds to: nothing (`''`), a boundary (`' '`) or letters. Surrogates fold in pairs: see `foldPair`. */
export function foldUnit(unit: number): string {
  const code = foldCode(unit)
  if (code === dropped) return ''
  return code === several ? sequences.get(unit)! : String.fromCharCode(code)
}

/** The same as a number, for the scanner: `dropped`, `several` (ask `foldUnit`), else the letter or `space`. */
export function foldCode(unit: number): number {
  const known = units[unit]!
  return known === unknown ? learn(unit) : known
}

/** A letter or figure beyond the basic plane keeps itself; an emoji is a boundary. */
export function isLetterPair(high: number, low: number): boolean {
  return wordLetter.test(String.fromCharCode(high, low))
}

/** Lower case without diacritics; whatever is neither letter nor figure becomes one space. `Nový Jičín` and `NOVY-JICIN` fold alike. */
export function fold(text: string): string {
  const capitals = capitalsOfPlain(text)
  if (capitals !== notPlain) return capitals === 0 ? text : text.toLowerCase()
  const composed = isComposed(text) ? text : text.normalize('NFC')
  let folded = ''
  let isBoundaryDue = false
  /** Letters that stay as they are, from there on; -1 where none has come since the last that changed. */
  let from = -1
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i)
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    const code = isSurrogate ? several : foldCode(unit)
    if (code === unit && code !== space) {
      if (from === -1 && isBoundaryDue) folded += ' '
      if (from === -1) from = i
      isBoundaryDue = false
      continue
    }
    if (from !== -1) folded += composed.slice(from, i)
    from = -1
    let letters: string
    if (isSurrogate) {
      const low = unit <= 0xdbff && i + 1 < composed.length ? composed.charCodeAt(i + 1) : 0
      const isPair = low >= 0xdc00 && low <= 0xdfff
      letters = isPair && isLetterPair(unit, low) ? String.fromCharCode(unit, low) : ' '
      if (isPair) i++
    } else letters = foldUnit(unit)
    if (letters === ' ') isBoundaryDue = folded.length > 0
    else if (letters !== '') {
      folded += isBoundaryDue ? ` ${letters}` : letters
      isBoundaryDue = false
    }
  }
  return from === -1 ? folded : folded + composed.slice(from)
}

const notPlain = -1

/** How many capitals, all of them ASCII, stand in words of plain letters with one space between them, which fold to small letters. */
function capitalsOfPlain(text: string): number {
  let before = space
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= firstCapital && unit <= lastCapital) capitals++
    else if (unit === space) {
      if (before === space) return notPlain
    } else if (
      !(unit >= firstSmall && unit <= lastSmall) &&
      !(isWholeLetter(unit) && foldCode(unit) === unit)
    )
      return notPlain
    before = unit
  }
  return before === space ? notPlain : capitals
}

/** Whether nothing can be composed in it, which is cheaper to see than to do. */
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= firstMark && !isWholeLetter(unit)) return false
  }
  return true
}

const firstMark = 0x300
/** Of Greek, Cyrillic, kana, Han and Hangul: letters with which no other composes; they stand between these and the next. */
const wholeLetters = [
  [0x388, 0x482],
  [0x48a, 0x52f],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
] as const
const isWholeUnit = new Uint8Array(65536)
for (const [first, last] of wholeLetters) isWholeUnit.fill(1, first, last + 1)

const isWholeLetter = (unit: number) => isWholeUnit[unit] === 1

function learn(unit: number): number {
  const letters = foldCharacter(String.fromCharCode(unit))
  const code = letters === '' ? dropped : letters.length > 1 ? several : letters.charCodeAt(0)
  if (code === several) sequences.set(unit, letters)
  units[unit] = code
  return code
}

function foldCharacter(character: string): string {
  if (silent.test(character) || character.replace(diacritics, '') === '') return ''
  if (!wordLetter.test(character)) return ' '
  // Full-width letters, ligatures and half-width kana are presentation forms of plain ones.
  const isPresentation = character >= '\uFB00'
  if (isPresentation)
    return fold(character.normalize('NFKC') === character ? '' : character.normalize('NFKC'))
  if (!decomposes.test(character)) return character.toLowerCase()
  const letters = character.toLowerCase().normalize('NFD').replace(diacritics, '')
  return letters.replace(/./gu, (letter) => undecomposed[letter] ?? letter)
}
