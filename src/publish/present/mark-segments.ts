// Cuts a stretch of text where marked spans begin and end, so that nested and overlapping marks can stand side by side.
import type { Span } from '../../model/span.ts'
import { wordsAnchor } from '../paths.ts'

export type MarkKind = 'passage' | 'words' | 'asked'

export interface MarkedSpan extends Span {
  /** A whole passage, the words of one value within it, or the words that a person is asked about. */
  readonly kind: MarkKind
}

export interface MarkedSegment {
  readonly text: string
  /** null outside every mark. */
  readonly kind: MarkKind | null
  /** Anchors of the spans whose first shown letter stands here. */
  readonly anchors: readonly string[]
}

export interface Marks {
  readonly spans: readonly MarkedSpan[]
  /** Anchors that stand on the page already; grows. */
  readonly placed: Set<string>
  /** Tells the anchors of one text from those of another on the same page. */
  readonly prefix?: string
}

/**
 *     spans    [------passage------]
 *                   [words]
 *     text     Niš   2001   signed    and more
 *     cuts     |    |     |        |          |
 */
export function markSegments(
  text: string,
  within: Span,
  { spans, placed, prefix = '' }: Marks,
): readonly MarkedSegment[] {
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
    return {
      text: text.slice(start, end),
      kind: innermost(over),
      anchors: placeAnchors(over, placed, prefix),
    }
  })
}

function innermost(over: readonly MarkedSpan[]): MarkedSegment['kind'] {
  const kinds = ['asked', 'words', 'passage'] as const
  return kinds.find((kind) => over.some((span) => span.kind === kind)) ?? null
}

/** Each anchor once in the page, at the first of its letters that is shown. */
function placeAnchors(over: readonly MarkedSpan[], placed: Set<string>, prefix: string): readonly string[] {
  const fresh = [...new Set(over.map((span) => prefix + wordsAnchor(span)))].filter(
    (anchor) => !placed.has(anchor),
  )
  for (const anchor of fresh) placed.add(anchor)
  return fresh
}
