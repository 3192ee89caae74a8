// Markdown → Document: plain text with its marks taken out of the lines; headings, lists and tables are known as in any text.
import type { Document } from '../../model/document.ts'
import type { Snapshot } from '../../model/source.ts'
import { composeSteps } from '../document/compose-steps.ts'
import { normaliseLineEnds } from '../document/line-ends.ts'
import { titleOf } from '../document/text-title.ts'
import { TracedText } from '../document/traced-text.ts'
import { writeMarkdownLine } from './markdown-line.ts'
import { textBlocks } from './text-blocks.ts'

/** Settings between rulers at the very top, for the program that makes a page of it. */
const frontMatter = /^---[ \t]*\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const fence = /^[ \t]*(?:`{3,}|~{3,})/
/** `[name]: address`, which links elsewhere refer to; `[^1]: words` is a footnote, and read. */
const definition = /^[ ]{0,3}\[(?!\^)[^\]\n]{1,100}\]:[ \t]*\S+/

export function readMarkdown(snapshot: Snapshot, source: string): Document {
  const { text, sourceSteps } = normaliseLineEnds(source)
  const settings = frontMatter.exec(text)
  const plain = plainOf(text, settings?.[0].length ?? 0)
  const blocks = textBlocks(plain.text)
  return {
    snapshot: snapshot.id,
    mediaType: 'text/markdown',
    text: plain.text,
    blocks,
    title: setting(settings?.[1], 'title') ?? titleOf(plain.text, blocks),
    declaredLanguage: setting(settings?.[1], 'lang') ?? setting(settings?.[1], 'language'),
    asOf: null,
    notice: null,
    sourceSteps: composeSteps(plain.steps, sourceSteps),
  }
}

function plainOf(text: string, from: number): TracedText {
  const plain = new TracedText(text)
  let isCode = false
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    if (fence.test(line)) isCode = !isCode
    else if (isCode) plain.keep(start, end)
    else if (!definition.test(line)) writeMarkdownLine(plain, line, start)
    plain.keep(end, Math.min(end + 1, text.length))
    start = end + 1
  }
  return plain
}

function setting(settings: string | undefined, key: string): string | null {
  const line = settings?.split('\n').find((one) => one.startsWith(`${key}:`))
  const words = line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  return words === undefined || words === '' ? null : words
}
