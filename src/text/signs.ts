// What stands between words, looked at sign by sign: a page is asked this so often that patterns over cut-out strings would take most of the time.
import type { Span } from '../model/span.ts'

/** What `\s` stands for. */
export function isSpace(code: number): boolean {
  if (code <= 160) return code === 32 || (code >= 9 && code <= 13) || code === 160
  return code >= 0x1680 && /\s/.test(String.fromCharCode(code))
}

/** ASCII signs, for asking whether one of them stands somewhere; made once, when a file is loaded. */
export class Signs {
  readonly #has = new Uint8Array(128)

  constructor(signs: string) {
    for (let at = 0; at < signs.length; at++) this.#has[signs.charCodeAt(at)] = 1
  }

  has(code: number): boolean {
    return code < 128 && this.#has[code] === 1
  }
}

const noSigns = new Signs('')

/** Whether nothing but the given signs stands in the span: at least one, and no more than `most`. */
export function areSigns(text: string, { start, end }: Span, signs: Signs, most: number): boolean {
  if (end <= start || end - start > most) return false
  for (let at = start; at < end; at++) if (!signs.has(text.charCodeAt(at))) return false
  return true
}

/** Where the white space and the given signs end that the span begins with. */
export function behindBlanks(text: string, { start, end }: Span, signs = noSigns): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at), signs)) at++
  return at
}

function isBlank(code: number, signs: Signs): boolean {
  return isSpace(code) || signs.has(code)
}

/** Where the white space begins that the span ends with. */
export function beforeBlanks(text: string, { start, end }: Span): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether only white space and the given signs stand in the span. */
export function areBlanks(text: string, span: Span, signs = noSigns): boolean {
  return behindBlanks(text, span, signs) >= span.end
}

/** The last sign of the span that is no white space; empty where there is none. */
export function lastSign(text: string, { start, end }: Span): string {
  const behind = beforeBlanks(text, { start, end })
  return behind === start ? '' : text.charAt(behind - 1)
}
