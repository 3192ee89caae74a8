// Cuts a stretch of text where marked spans begin and end, so that nested and overlapping marks can stand side by side.
import type { Span } from '../model/span.ts'
import { wordsAnchor } from './paths.ts'

export interface MarkedSpan extends Span {
  /** A whole passage, or the words of one value within it. */
  readonly kind: 'passage' | 'words'
}

export interface MarkedSegment {
  readonly text: string
  /** null outside every mark. */
  readonly kind: 'passage' | 'words' | null
  /** Anchors of the spans whose first shown letter stands here. */
  readonly anchors: readonly string[]
}

export interface Marks {
  readonly spans: readonly MarkedSpan[]
  /** Anchors that stand on the page already; grows. */
  readonly placed: Set<string>
}

/**
 *     spans    [------passage------]
 *                   [words]
 *     text     Niš   2001   signed    and more
 *     cuts     |    |     |        |          |
 */
export function markSegments(text: string, within: Span, { spans, placed }: Marks): readonly MarkedSegment[] {
  const inside = spans.filter(({ start, end }) => start < within.end && within.start < end)
  const edges = new Set([within.start, within.end])
  for (const { start, end } of inside) {
    edges.add(Math.max(start, within.start))
    edges.add(Math.min(end, within.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number
    const over = inside.filter((span) => span.start <= start && end <= span.end)
    return { text: text.slice(start, end), kind: innermost(over), anchors: placeAnchors(over, placed) }
  })
}

function innermost(over: readonly MarkedSpan[]): MarkedSegment['kind'] {
  if (over.some(({ kind }) => kind === 'words')) return 'words'
  return over.length > 0 ? 'passage' : null
}

/** Each anchor once in the page, at the first of its letters that is shown. */
function placeAnchors(over: readonly MarkedSpan[], placed: Set<string>): readonly string[] {
  const fresh = [...new Set(over.map(wordsAnchor))].filter((anchor) => !placed.has(anchor))
  for (const anchor of fresh) placed.add(anchor)
  return fresh
}
