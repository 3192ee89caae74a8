// The title of a text that does not name one: its first heading, or its first line where that is short and no sentence.
import type { Block } from '../../model/document.ts'

const longestTitle = 120

export function titleOf(text: string, blocks: readonly Block[]): string | null {
  const words = ({ start, end }: Block) => text.slice(start, end)
  const heading = blocks.slice(0, 10).find(({ kind }) => kind === 'heading')
  if (heading !== undefined) return words(heading)
  const first = blocks.find((block) => !isNavigation(words(block)))
  if (first === undefined || first.kind !== 'paragraph') return null
  const title = words(first)
  return title.length <= longestTitle && !/[.!?:;,]$/.test(title) ? title : null
}

/** A link to the page's content, or the path to the page from its home. */
function isNavigation(words: string): boolean {
  return /^skip to /i.test(words) || /\s[»›>]\s/.test(words)
}
