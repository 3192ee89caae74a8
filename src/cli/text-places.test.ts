import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import type { SnapshotId } from '../model/ids.ts'
import { TextPlaces } from './text-places.ts'

const plain: Document = {
  snapshot: 'ab12' as SnapshotId,
  mediaType: 'text/plain',
  text: 'Twin towns\n\nKošice\nVeroia',
  blocks: [],
  title: null,
  declaredLanguage: null,
  asOf: null,
  notice: null,
  sourceSteps: [],
}

test.each([
  [0, '1:1'],
  [10, '1:11'],
  [11, '2:1'],
  [12, '3:1'],
  [17, '3:6'],
  [19, '4:1'],
  [24, '4:6'],
])('offset %i is at %s', (offset, place) => {
  expect(new TextPlaces(plain).placeAt(offset)).toBe(place)
})

test('names the page of a paper', () => {
  const paper: Document = {
    ...plain,
    parts: [
      { kind: 'page', start: 0, number: 1 },
      { kind: 'page', start: 12, number: 2 },
    ],
  }
  expect(new TextPlaces(paper).placeAt(3)).toBe('page 1, 1:4')
  expect(new TextPlaces(paper).placeAt(19)).toBe('page 2, 4:1')
})

test('names the cell of a sheet', () => {
  const sheet: Document = {
    ...plain,
    parts: [{ kind: 'sheet', start: 0, name: 'Twins' }],
    cells: [{ start: 12, address: 'A2' }],
  }
  expect(new TextPlaces(sheet).placeAt(14)).toBe('Twins!A2')
  expect(new TextPlaces(sheet).placeAt(0)).toBe('Twins, 1:1')
})
