// What a reader and its child say to each other.
import type { Snapshot } from '../../model/source.ts'
import type { ReadOptions, ReadResult } from '../../read/read-document.ts'

export interface Order {
  readonly snapshot: Snapshot
  readonly options: ReadOptions
}

export type Reply =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** The child may have been made to say anything: what it sends is looked at before it is believed. */
export function isReply(message: unknown, snapshot: Snapshot): message is Reply {
  if (!isObject(message)) return false
  if (message.kind === 'refused') {
    return typeof message.code === 'string' && typeof message.message === 'string'
  }
  if (message.kind !== 'read' || !isObject(message.result)) return false
  const { document, findings } = message.result
  if (!isObject(document) || !Array.isArray(findings) || !Array.isArray(document.blocks)) return false
  const { text } = document
  if (typeof text !== 'string' || document.snapshot !== snapshot.id) return false
  return [...document.blocks, ...findings].every((span) => isWithin(span, text.length))
}

function isWithin(span: unknown, length: number): boolean {
  if (!isObject(span)) return false
  const { start, end } = span
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(end) <= length
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
