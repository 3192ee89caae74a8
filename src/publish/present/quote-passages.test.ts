import { expect, test } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { quotePassages } from './quote-passages.ts'

const from = { source: 'src_nis' as SourceId, language: 'en' }

function documentOf(source: string): Document {
  return exampleRegister.documents.get(source as SourceId) as Document
}

function quote(document: Document, ...words: readonly string[]) {
  const spans = words.map((one) => {
    const start = document.text.indexOf(one)
    return { start, end: start + one.length }
  })
  return quotePassages(document, spans, from)
}

function read(passage: ReturnType<typeof quote>[number] | undefined): string {
  return (passage?.segments ?? []).map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text)).join('')
}

test('shows the words in their sentence and no further', () => {
  const [passage] = quote(documentOf('src_nis'), 'March 2001')
  expect(read(passage)).toBe(
    'An Agreement on Cooperation ties Niš to the city of Košice since it was signed in [March 2001].',
  )
})

test('marks words of one sentence together', () => {
  const passages = quote(documentOf('src_nis'), 'culture', 'tourism')
  expect(passages.map(read)).toEqual([
    'The two work together in [culture], the economy, [tourism], sport, city administration and the protection of the environment.',
  ])
})

test('shows the whole row of a table, its cells told apart', () => {
  const [passage] = quote(documentOf('src_kosice'), '22/3/2001')
  expect(read(passage)).toBe('Serbia · Niš · Agreement on Cooperation, [22/3/2001]')
})

test('leads to the words on the page of the source', () => {
  const [passage] = quote(documentOf('src_nis'), 'March 2001')
  const start = documentOf('src_nis').text.indexOf('March 2001')
  expect(passage?.path).toBe(`/sources/src_nis#c-${start}-${start + 'March 2001'.length}`)
})

test('cuts a very long sentence at a word, away from the quoted words', () => {
  const long = `${'one two three '.repeat(40)}signed in 2001 ${'four five six '.repeat(40)}`.trim()
  const document: Document = {
    ...documentOf('src_nis'),
    text: long,
    blocks: [{ kind: 'paragraph', start: 0, end: long.length }],
  }
  const words = read(quote(document, 'signed in 2001')[0])
  expect(words.length).toBeLessThan(400)
  expect(words).toMatch(/^… (one|two|three) .* \[signed in 2001\] four .* …$/)
})

test('finds the line where the source has no blocks', () => {
  const document: Document = {
    ...documentOf('src_nis'),
    text: 'first line\nsigned in 2001\nlast line',
    blocks: [],
  }
  expect(read(quote(document, '2001')[0])).toBe('signed in [2001]')
})
