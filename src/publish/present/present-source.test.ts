import { expect, test } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { type HeldSource, presentSourceLine } from './held-source.ts'
import { type MarkedBlock, presentSource } from './present-source.ts'

function present(id: string, document?: Document) {
  const source = exampleRegister.sources.find((one) => one.id === id) as HeldSource
  const agreements = exampleRegister.agreements.filter(({ sources }) =>
    sources.some((one) => one.source === id),
  )
  const own = exampleRegister.documents.get(id as SourceId) as Document
  return presentSource(
    { source, document: document ?? own, agreements, findings: exampleRegister.findings },
    '2026-11-21',
  )
}

function segmentsOf(block: MarkedBlock) {
  if (block.kind === 'list') return block.items.flatMap(({ segments }) => segments)
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ segments }) => segments))
  return block.segments
}

test('keeps the rows of a table and the items of a list together', () => {
  expect(present('src_kosice').blocks.map(({ kind }) => kind)).toEqual(['heading', 'table'])
  expect(present('src_greece').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
})

test('has an anchor for every quoted claim', () => {
  const view = present('src_nis')
  const anchors = new Set(view.blocks.flatMap(segmentsOf).flatMap(({ anchors: own }) => own))
  const claims = exampleRegister.agreements
    .flatMap(({ fields }) => fields.flatMap((field) => field.claims))
    .filter(({ source }) => source === 'src_nis')
  expect(claims.length).toBeGreaterThan(8)
  for (const { citation } of claims) expect(anchors).toContain(`c-${citation.start}-${citation.end}`)
})

test('notes the agreement beside the passage that tells it', () => {
  const [, table] = present('src_kosice').blocks
  const notes = table?.kind === 'table' ? table.rows.map((row) => row.notes.map(({ label }) => label)) : []
  expect(notes).toEqual([
    [],
    ['Košice – Niš', 'Sources disagree'],
    ['Košice – Wuppertal'],
    ['Košice – Wuhan'],
  ])
})

test('shows words that stand outside every block, each line by itself, and the number before an item', () => {
  const text = 'Title: Towns\nbefore\n# Serbian towns\n1. Niš\n- after'
  const document: Document = {
    ...(exampleRegister.documents.get('src_greece' as SourceId) as Document),
    text,
    blocks: [
      { kind: 'heading', level: 1, start: text.indexOf('Serbian'), end: text.indexOf('\n1.') },
      { kind: 'item', depth: 1, list: 1, start: text.indexOf('Niš'), end: text.indexOf('\n-') },
      { kind: 'item', depth: 1, list: 1, start: text.indexOf('after'), end: text.length },
    ],
  }
  const source = exampleRegister.sources.find((one) => one.id === 'src_greece') as HeldSource
  const { blocks } = presentSource({ source, document, agreements: [], findings: [] }, '2026-11-21')
  expect(blocks.map((block) => [block.kind, ...segmentsOf(block).map((segment) => segment.text)])).toEqual([
    ['paragraph', 'Title: Towns'],
    ['paragraph', 'before'],
    ['heading', 'Serbian towns'],
    ['list', '1. Niš', 'after'],
  ])
})

test('tells of the source what a reader must know', () => {
  const view = present('src_nis')
  expect(view).toMatchObject({
    publisher: 'Niš',
    country: 'Serbia',
    asOf: 'May 2024',
    readOn: '20 November 2026',
    notice: expect.stringContaining('example'),
  })
})

test('names the publisher as the register does, and as the page does where the register knows none', () => {
  const source = exampleRegister.sources.find((one) => one.id === 'src_nis') as HeldSource
  const page = { ...source, publisher: { name: 'Nis', country: null } }
  expect(presentSourceLine(page)).toMatchObject({
    publisher: 'Niš',
    country: 'Serbia',
    publisherPath: '/parties/pty_nis',
  })
  const lonely = { ...page, party: null, partyName: null, partyCountry: null }
  expect(presentSourceLine(lonely)).toMatchObject({ publisher: 'Nis', country: null, publisherPath: null })
})

test('ranks the headings of a source without a gap, whatever levels it used', () => {
  const own = exampleRegister.documents.get('src_greece' as SourceId) as Document
  const levels = [2, 4, 3, 2, 6]
  const document: Document = {
    ...own,
    text: 'abcde',
    blocks: levels.map((level, start) => ({ kind: 'heading', level, start, end: start + 1 })),
  }
  const { blocks } = present('src_greece', document)
  expect(blocks.map((block) => (block.kind === 'heading' ? block.rank : null))).toEqual([1, 2, 2, 1, 2])
})
