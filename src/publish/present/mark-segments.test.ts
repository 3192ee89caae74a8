import { expect, test } from 'vitest'
import { type MarkedSpan, markSegments } from './mark-segments.ts'

const text = 'In March 2001 Niš and Košice signed.'

function mark(spans: readonly MarkedSpan[], placed = new Set<string>()) {
  return markSegments(text, { start: 0, end: text.length }, { spans, placed })
}

function span(words: string, kind: MarkedSpan['kind']): MarkedSpan {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind }
}

test('loses no letter, whatever is marked', () => {
  const segments = mark([
    span('In March 2001 Niš', 'passage'),
    span('March 2001', 'words'),
    span('Niš and Košice', 'words'),
  ])
  expect(segments.map((segment) => segment.text).join('')).toBe(text)
})

test('shows the words of a value within their passage', () => {
  const segments = mark([span('In March 2001 Niš', 'passage'), span('March 2001', 'words')])
  expect(segments.map((segment) => [segment.text, segment.kind])).toEqual([
    ['In ', 'passage'],
    ['March 2001', 'words'],
    [' Niš', 'passage'],
    [' and Košice signed.', null],
  ])
})

test('cuts overlapping passages into pieces that each stand once', () => {
  const segments = mark([span('March 2001 Niš', 'passage'), span('Niš and Košice', 'passage')])
  expect(segments.map((segment) => segment.text)).toEqual([
    'In ',
    'March 2001 ',
    'Niš',
    ' and Košice',
    ' signed.',
  ])
})

test('gives every quoted span its anchor, once in the page', () => {
  const placed = new Set<string>()
  const spans = [
    span('March 2001 Niš', 'passage'),
    span('March 2001', 'words'),
    span('Niš and Košice', 'passage'),
  ]
  const anchors = mark(spans, placed).flatMap((segment) => segment.anchors)
  expect(anchors).toEqual(['c-3-17', 'c-3-13', 'c-14-28'])
  expect(mark(spans, placed).flatMap((segment) => segment.anchors)).toEqual([])
})

test('places the anchor of a passage that begins in an earlier block where it is first seen', () => {
  const segments = markSegments(
    text,
    { start: 14, end: text.length },
    { spans: [span('March 2001 Niš', 'passage')], placed: new Set() },
  )
  expect(segments[0]).toEqual({ text: 'Niš', kind: 'passage', anchors: ['c-3-17'] })
})
