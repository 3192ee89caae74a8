// Plain text → Document: the words as they are, with their blocks.
import type { Document } from '../../model/document.ts'
import type { Snapshot } from '../../model/source.ts'
import { normaliseLineEnds } from '../document/line-ends.ts'
import { titleOf } from '../document/text-title.ts'
import { textBlocks } from './text-blocks.ts'
import { preambleOf } from './text-preamble.ts'

export function readText(snapshot: Snapshot, source: string): Document {
  const { text, sourceSteps } = normaliseLineEnds(source)
  const preamble = preambleOf(text)
  const blocks = textBlocks(text, { from: preamble.end })
  return {
    snapshot: snapshot.id,
    mediaType: snapshot.mediaType,
    text,
    blocks,
    title: preamble.title ?? titleOf(text, blocks),
    declaredLanguage: preamble.language,
    asOf: preamble.asOf,
    notice: preamble.notice,
    ...(preamble.publisher === null ? {} : { publisher: preamble.publisher }),
    sourceSteps,
  }
}
