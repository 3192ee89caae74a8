// A writer's text and blocks as a Document of which nothing else is known.
import type { Document } from '../../model/document.ts'
import type { Snapshot } from '../../model/source.ts'
import type { DocumentWriter } from './document-writer.ts'
import { titleOf } from './text-title.ts'

export function writtenDocument(
  { id, mediaType }: Snapshot,
  { text, blocks }: DocumentWriter,
  told: Partial<Document> = {},
): Document {
  return {
    snapshot: id,
    mediaType,
    text,
    blocks,
    title: titleOf(text, blocks),
    declaredLanguage: null,
    asOf: null,
    notice: null,
    sourceSteps: [],
    ...told,
  }
}
