// Line ends as one sign, with the steps that lead back to the offsets of the source.
import type { SourceStep } from '../../model/document.ts'

export interface NormalisedLines {
  readonly text: string
  readonly sourceSteps: readonly SourceStep[]
}

export function normaliseLineEnds(source: string): NormalisedLines {
  const sourceSteps: SourceStep[] = [{ textStart: 0, sourceStart: 0 }]
  if (!source.includes('\r')) return { text: source, sourceSteps }
  let dropped = 0
  const text = source.replace(/\r\n?/g, (lineEnd, at: number) => {
    if (lineEnd.length === 2) {
      dropped++
      const sourceStart = at + 2
      sourceSteps.push({ textStart: sourceStart - dropped, sourceStart })
    }
    return '\n'
  })
  return { text, sourceSteps }
}
