// What an HTML page says of itself: title, language, the day it speaks of, a notice, whose page it is.
import { attribute, findElement, type HtmlDocument, textContent } from './html-tree.ts'

export interface HtmlMetadata {
  readonly title: string | null
  readonly language: string | null
  readonly asOf: string | null
  readonly notice: string | null
  readonly publisher: string | null
}

export function metadataOf(document: HtmlDocument): HtmlMetadata {
  const wordsOf = (tagName: string) => {
    const element = findElement(document, (known) => known.tagName === tagName)
    return element === null ? null : orNull(textContent(element))
  }
  const meta = (name: string) => {
    const element = findElement(
      document,
      (known) => known.tagName === 'meta' && attribute(known, 'name')?.toLowerCase() === name,
    )
    return element === null ? null : orNull(attribute(element, 'content'))
  }
  const root = findElement(document, ({ tagName }) => tagName === 'html')
  return {
    title: wordsOf('title') ?? wordsOf('h1'),
    language: root === null ? null : orNull(attribute(root, 'lang') ?? attribute(root, 'xml:lang')),
    asOf: meta('pobratim:as-of'),
    notice: meta('pobratim:notice'),
    publisher: meta('pobratim:publisher'),
  }
}

function orNull(words: string | null): string | null {
  const trimmed = words?.replace(/\s+/g, ' ').trim() ?? ''
  return trimmed === '' ? null : trimmed
}
