// Plain text → Document: the words as they are, with their blocks.
import type { Block, Document } from '../model/document.ts'
import type { Snapshot } from '../model/source.ts'
import { normaliseLineEnds } from './line-ends.ts'
import { textBlocks } from './text-blocks.ts'
import { preambleOf } from './text-preamble.ts'

export function readText(snapshot: Snapshot, source: string): Document {
  const { text, sourceSteps } = normaliseLineEnds(source)
  const preamble = preambleOf(text)
  const blocks = textBlocks(text, { start: preamble.end, end: text.length })
  return {
    snapshot: snapshot.id,
    mediaType: snapshot.mediaType,
    text,
    blocks,
    title: preamble.title ?? titleOf(text, blocks),
    declaredLanguage: preamble.language,
    asOf: preamble.asOf,
    notice: preamble.notice,
    sourceSteps,
  }
}

/** The first heading, or the first line where it is short and no sentence. */
function titleOf(text: string, blocks: readonly Block[]): string | null {
  const words = ({ start, end }: Block) => text.slice(start, end)
  const heading = blocks.slice(0, 10).find(({ kind }) => kind === 'heading')
  if (heading !== undefined) return words(heading)
  const first = blocks.find((block) => !isNavigation(words(block)))
  if (first === undefined || first.kind !== 'paragraph') return null
  const title = words(first)
  return title.length <= 120 && !/[.!?:;,]$/.test(title) ? title : null
}

/** A link to the page's content, or the path to the page from its home. */
function isNavigation(words: string): boolean {
  return /^skip to /i.test(words) || /\s[»›>]\s/.test(words)
}
