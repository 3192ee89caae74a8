// HTML → Document: what a reader of the page sees, with an exact way back to the source. Nothing in it is run.
import type { Document } from '../../model/document.ts'
import type { ReadingFinding } from '../../model/finding.ts'
import type { Snapshot } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import { HtmlBlockWriter } from './html-blocks.ts'
import { mainPart } from './html-main.ts'
import { metadataOf } from './html-metadata.ts'
import { findElement, type HtmlLimits, parseHtml } from './html-tree.ts'

export type { HtmlLimits } from './html-tree.ts'

import { unreadNote } from '../document/unread-note.ts'

/** A city's longest page has some tens of thousands of elements, nested a few dozen deep. */
const defaults: HtmlLimits = { maxNodes: 400_000, maxDepth: 512 }

export function readHtml(
  snapshot: Snapshot,
  source: string,
  limits: Partial<HtmlLimits> = {},
): { readonly document: Document; readonly findings: readonly ReadingFinding[] } {
  const tree = parseHtml(source, snapshot.location, { ...defaults, ...limits })
  const metadata = metadataOf(tree)
  const body = findElement(tree, ({ tagName }) => tagName === 'body')
  const writer = body === null ? null : new HtmlBlockWriter(source, mainPart(body))
  const blocks = writer?.write() ?? []

  const document: Document = {
    snapshot: snapshot.id,
    mediaType: snapshot.mediaType,
    text: writer?.out.text ?? '',
    blocks,
    title: metadata.title,
    declaredLanguage: metadata.language,
    asOf: metadata.asOf,
    notice: metadata.notice,
    ...(metadata.publisher === null ? {} : { publisher: metadata.publisher }),
    sourceSteps: writer?.out.steps ?? [],
  }
  return { document, findings: findingsOf(document, writer?.cutSpans ?? 0) }
}

function findingsOf(document: Document, cutSpans: number): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  if (document.text === '') findings.push(unreadNote(said('noticed.noText')))
  if (cutSpans > 0) findings.push(unreadNote(said('noticed.cellsNotRepeated', { count: cutSpans })))
  return findings
}
