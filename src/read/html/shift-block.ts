// A block found in a part of a text, placed in the whole.
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

export function shiftBlock(block: Block, by: number): Block {
  if (block.kind !== 'row') return shift(block, by)
  return { ...shift(block, by), cells: block.cells.map((cell) => shift(cell, by)) }
}

function shift<Placed extends Span>(span: Placed, by: number): Placed {
  return { ...span, start: span.start + by, end: span.end + by }
}
