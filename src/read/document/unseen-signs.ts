// Signs that nobody sees and that part a name's letters: soft hyphens, zero-width spaces, marks of direction, controls.

/** Line ends are controls too: whoever keeps them takes them out before. */
export const unseenSigns =
  /(?![\t\n])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u

/** The same for one place of a text of millions: how many units an unseen sign takes there, 0 where there is none. */
export function unseenLengthAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0x20) return code === 0x09 || code === 0x0a ? 0 : 1
  if (code < 0x7f) return 0
  if (code <= 0x9f || code === 0xad) return 1
  if (code < 0x200b) return 0
  if (code === 0x200b || code === 0x200e || code === 0x200f || code === 0xfeff) return 1
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)) return 1
  const low = code === 0xdb40 ? text.charCodeAt(at + 1) : 0
  return low >= 0xdc00 && low <= 0xdc7f ? 2 : 0
}
