// How a text is written — as a table, in a wiki's or Markdown's signs, or plainly — told by its letters before its name.
import { sniffDelimiter } from './sniff-delimiter.ts'

export type TextFormat =
  | { readonly kind: 'plain' | 'wiki' | 'markdown' }
  | { readonly kind: 'delimited'; readonly delimiter: string }

/** `mediaType` is what the server or the file's name says. */
export function textFormatOf(text: string, mediaType: string): TextFormat {
  const isDeclared = mediaType === 'text/csv' || mediaType === 'text/tab-separated-values'
  const delimiter = sniffDelimiter(text, { isDeclared })
  if (delimiter !== null) return { kind: 'delimited', delimiter }
  return { kind: 'plain' }
}
