// A stretch of a document's text, and the words that stand there.

/** UTF-16 offsets into `Document.text`, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words of a snapshot that prove a claim: `document.text.slice(start, end) === quote`, always. */
export interface Citation extends Span {
  readonly quote: string
}

/** The citation for a stretch of a text; the quote is cut from it, never composed. */
export function cite(text: string, span: Span): Citation {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
