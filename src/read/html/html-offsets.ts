// Where each character of a text node stands in the source, character references included.
import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { HtmlText } from './html-tree.ts'

export interface OffsetMap {
  /** From an offset in the node's value to the offset in the source. */
  at(offset: number): number
  /** Whether value and source run in step from beginning to end. */
  readonly isStraight: boolean
}

export function offsetsOf(node: HtmlText, source: string): OffsetMap {
  const place = node.sourceCodeLocation
  if (place === undefined || place === null) return { at: () => 0, isStraight: false }
  const { startOffset, endOffset } = place
  const { value } = node
  if (endOffset - startOffset === value.length && source.startsWith(value, startOffset)) {
    return { at: (offset) => startOffset + offset, isStraight: true }
  }

  const offsets = new Uint32Array(value.length + 1)
  let at = startOffset
  for (let offset = 0; offset < value.length; ) {
    const reference = source[at] === '&' ? referenceAt(source, at) : null
    if (reference !== null && value.startsWith(reference.stands, offset)) {
      offsets.fill(at, offset, offset + reference.stands.length)
      offset += reference.stands.length
      at += reference.length
      continue
    }
    // The parser leaves out the return of CR LF, a newline right after <pre>, and NUL.
    while (at < endOffset && source[at] !== value[offset] && isDropped(source, at)) at++
    offsets[offset++] = at++
  }
  offsets[value.length] = endOffset
  return { at: (offset) => offsets[offset]!, isStraight: false }
}

function isDropped(source: string, at: number): boolean {
  const letter = source[at]
  return letter === '\0' || letter === '\n' || (letter === '\r' && source[at + 1] === '\n')
}

const known = new Map<string, string>()

/** The character reference that begins here, and what it stands for; null where the sign stands for itself. */
function referenceAt(
  source: string,
  at: number,
): { readonly stands: string; readonly length: number } | null {
  const written = /^&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,40});?/i.exec(source.slice(at, at + 50))?.[0]
  if (written === undefined) return null
  const stands = known.get(written) ?? textOf(written)
  if (known.size < 5000) known.set(written, stands)
  return { stands, length: written.length }
}

function textOf(written: string): string {
  const [node] = parseFragment(written).childNodes
  return node !== undefined && defaultTreeAdapter.isTextNode(node) ? node.value : written
}
