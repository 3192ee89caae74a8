// How a text is written — as a table, in a wiki's or Markdown's signs, or plainly — told by its letters before its name.
import { sniffDelimiter } from './tables/sniff-delimiter.ts'

export type TextFormat =
  | { readonly kind: 'plain' | 'wiki' | 'markdown' }
  | { readonly kind: 'delimited'; readonly delimiter: string }

/** `mediaType` is what the server or the file's name says. */
export function textFormatOf(text: string, mediaType: string): TextFormat {
  const isDeclared = mediaType === 'text/csv' || mediaType === 'text/tab-separated-values'
  const delimiter = sniffDelimiter(text, { isDeclared })
  if (delimiter !== null) return { kind: 'delimited', delimiter }
  if (isWiki(text, mediaType)) return { kind: 'wiki' }
  if (isMarkdown(text, mediaType)) return { kind: 'markdown' }
  return { kind: 'plain' }
}

/** As much of a text as shows its signs. */
const sample = 200_000

const wikiSigns: readonly RegExp[] = [
  /\[\[[^[\]\n]{1,200}\]\]/,
  /\{\{[^{}\n]{1,100}[|}\n]/,
  /^={2,6}[^=\n]{1,150}={2,6}[ \t]*$/m,
  /^[ \t:]*\{\|/m,
  /<ref[\s>/]/i,
  /'''[^'\n]{1,200}'''/,
]

/** Links in double brackets may be anybody's; with a second sign beside them they are a wiki's. */
function isWiki(text: string, mediaType: string): boolean {
  const head = text.slice(0, sample)
  const [hasLink, hasTemplate, hasHeading, hasTable, hasReference, hasBold] = wikiSigns.map((sign) =>
    sign.test(head),
  )
  if (mediaType === 'text/x-wiki') return true
  if (hasLink) return hasTemplate || hasHeading || hasTable || hasReference || hasBold || false
  return (hasTable && (hasTemplate || hasHeading)) || (hasTemplate && hasHeading) || false
}

const markdownSigns: readonly RegExp[] = [
  /(?<!!)\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|\/|\.|#|www\.)[^()\s]{0,500}\)/,
  /^#{1,6} \S/m,
  /(?<!\S)\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m,
]

function isMarkdown(text: string, mediaType: string): boolean {
  const head = text.slice(0, sample)
  const found = markdownSigns.filter((sign) => sign.test(head)).length
  return found >= (mediaType === 'text/markdown' ? 1 : 2)
}
