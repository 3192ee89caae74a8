// Bytes → text: the byte order mark first, then UTF-8 where it is valid, then what was declared, then a guess. Letters and their marks are joined (NFC).
import { guessEncoding } from './guess-encoding.ts'

export interface Decoded {
  /** Without the byte order mark; line ends as they were. */
  readonly text: string
  /** The name that the Encoding Standard gives it. */
  readonly encoding: string
  /** Nobody declared it: the letters told. */
  readonly isGuessed: boolean
  /** How many characters could not be decoded and read U+FFFD. */
  readonly replaced: number
}

/** More bytes than this tell nothing new of the encoding. */
const sample = 200_000

export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const decoded = decode(bytes, declared)
  return { ...decoded, text: decoded.text.normalize('NFC') }
}

function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = markedEncoding(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return { ...decodeAs(bytes, wide), isGuessed: true }

  const named = knownEncoding(declared)
  // Its bytes all look like ASCII, and so like UTF-8.
  if (named === 'iso-2022-jp') return decodeAs(bytes, named)
  // Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever the page or server declares.
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8.replaced === 0) return utf8

  if (named !== null && named !== 'utf-8') {
    const text = strictly(bytes, named)
    if (text !== null) return { text, encoding: named, isGuessed: false, replaced: 0 }
  }
  if (isDamaged(utf8)) return utf8
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const guess = guessEncoding(bytes.subarray(first, first + sample))
  return guess === null ? utf8 : { ...decodeAs(bytes, guess), isGuessed: true }
}

/** UTF-8 with some bytes broken: another encoding's letters would hardly ever make as many valid sequences. */
function isDamaged({ text, replaced }: Decoded): boolean {
  let valid = 0
  for (const letter of text) if (letter > '\u007f' && letter !== '\ufffd') valid++
  return valid > 2 * replaced
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Spaces, figures and Latin letters have a zero in every second byte, and nowhere else. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 8192)
  let even = 0
  let odd = 0
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1)) at % 2 === 0 ? even++ : odd++
  if (Math.min(even, odd) > 0 || Math.max(even, odd) * 20 < head.length || bytes.length < 2) return null
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** The standard's name of a declared encoding; UTF-16 without its mark is a mistaken declaration, as in browsers. */
function knownEncoding(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label.trim())
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    // An unknown label declares nothing.
    return null
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not this encoding: the caller tries the next.
    return null
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  let replaced = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) replaced++
  return { text, encoding, isGuessed: false, replaced }
}
