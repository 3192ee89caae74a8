// A line of a calendar: never longer than 75 octets, and text in it is text.
import { plainText } from './plain-text.ts'

const longest = 75

/** A value of type TEXT. */
export function calendarText(text: string): string {
  return plainText(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** Folded where it is long, between characters; a following line begins with a space. */
export function calendarLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > longest) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return `${folded}\r\n`
}

/** In UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}
