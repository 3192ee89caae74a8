// What every format is asked and what it answers.
import type { Document } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { HtmlLimits } from './html/html-tree.ts'

export interface ReadOptions {
  readonly html?: Partial<HtmlLimits>
}

export interface ReadResult {
  readonly document: Document
  readonly findings: readonly ReadingFinding[]
}
