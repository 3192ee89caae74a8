// Words as a reader sees them: white space collapsed, lines kept, unseen signs left out.
import { unseenSigns } from './unseen-signs.ts'

const unseen = new RegExp(unseenSigns.source, 'gu')

export function cleanWords(words: string): string {
  return words
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(unseen, '')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** The same on one line. */
export function cleanLine(words: string): string {
  return cleanWords(words).replaceAll('\n', ' ')
}
