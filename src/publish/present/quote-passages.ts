// Quoted words in the sentence they stand in, so that a reader can judge them.
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { lastAtOrBefore } from '../../model/last-at-or-before.ts'
import type { Span } from '../../model/span.ts'
import { wordsPath } from '../paths.ts'

export interface Passage {
  /** The sentence, cut where the quoted words begin and end. */
  readonly segments: readonly { readonly text: string; readonly isQuoted: boolean }[]
  readonly language: string
  /** The words on the source's page. */
  readonly path: string
}

const longestContext = 180

/** One passage a sentence: words that share a sentence are marked in it together. */
export function quotePassages(
  document: Document,
  spans: readonly Span[],
  from: { readonly source: SourceId; readonly language: string },
): readonly Passage[] {
  const sentences = new Map<string, { readonly around: Span; readonly quoted: Span[] }>()
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const around = sentenceAround(document, span, from.language)
    const key = `${around.start}-${around.end}`
    const known = sentences.get(key)
    if (known === undefined) sentences.set(key, { around, quoted: [span] })
    else known.quoted.push(span)
  }
  return [...sentences.values()].map(({ around, quoted }) => ({
    segments: cutSegments(document.text, around, quoted),
    language: from.language,
    path: wordsPath(from.source, quoted[0] as Span),
  }))
}

/** The sentence, table row or list item that the words stand in. */
function sentenceAround(document: Document, span: Span, language: string): Span {
  const { blocks } = document
  const before = blocks[lastAtOrBefore(blocks, span.start, ({ start }) => start)]
  const block = before !== undefined && span.start < before.end ? before : undefined
  const home = block ?? lineAround(document.text, span)
  if (block?.kind === 'row') return widest(block, span)
  const sentences = segmenterOf(language).segment(document.text.slice(home.start, home.end))
  const first = sentences.containing(span.start - home.start)
  const last = sentences.containing(Math.max(span.start, span.end - 1) - home.start)
  return widest(
    {
      start: home.start + (first?.index ?? 0),
      end: home.start + (last === undefined ? 0 : last.index + last.segment.trimEnd().length),
    },
    span,
  )
}

const segmenters = new Map<string, Intl.Segmenter>()

/** To make one takes longer than to cut a page with it. */
function segmenterOf(language: string): Intl.Segmenter {
  const tag = isLanguage(language) ? language : 'en'
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' })
  segmenters.set(tag, known)
  return known
}

function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
}

function lineAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const end = text.indexOf('\n', span.end)
  return { start: Math.min(start, span.start), end: end === -1 ? text.length : end }
}

function widest(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function cutSegments(text: string, around: Span, quoted: readonly Span[]): Passage['segments'] {
  const segments: { text: string; isQuoted: boolean }[] = []
  let at = around.start
  for (const span of quoted) {
    if (span.end <= at) continue
    if (span.start > at) segments.push({ text: text.slice(at, span.start), isQuoted: false })
    segments.push({ text: text.slice(Math.max(at, span.start), span.end), isQuoted: true })
    at = span.end
  }
  if (at < around.end) segments.push({ text: text.slice(at, around.end), isQuoted: false })
  return segments.map(({ text: words, isQuoted }, index) => ({
    text: isQuoted ? tidy(words) : shorten(tidy(words), index, segments.length),
    isQuoted,
  }))
}

/** Cells of a row are parted by tabs, which a reader would not see. */
function tidy(words: string): string {
  return words.replaceAll('\t', ' · ').replaceAll(/\s+/g, ' ')
}

/** Long context is cut at a word, on the side away from the quoted words. */
function shorten(words: string, index: number, count: number): string {
  if (words.length <= longestContext) return words
  const tail = words.slice(-longestContext).replace(/^\S*\s/, '… ')
  const head = words.slice(0, longestContext).replace(/\s\S*$/, ' …')
  if (index === 0) return tail
  if (index === count - 1) return head
  return words
}
