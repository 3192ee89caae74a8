import { expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { presentAgreement } from './present-agreement.ts'

function present(id: string) {
  const agreement = exampleRegister.agreements.find((one) => one.id === id) as Agreement
  const { sources, documents } = exampleRegister
  return presentAgreement({ agreement, sources, documents }, '2026-11-21')
}

const view = present('agr_nis-kosice')

function row(field: string) {
  const found = view.rows.find((one) => one.field === field)
  if (found === undefined) throw new Error(`no row ${field}`)
  return found
}

test('puts the two sides first and everybody else after them', () => {
  expect(view.columns.map(({ heading, isSide }) => [heading, isSide])).toEqual([
    ['Košice', true],
    ['Niš', true],
    ['A lexicon of twin towns', false],
  ])
})

test('tells by a mark how each source stands to what is held', () => {
  expect(row('signed').held).toEqual(['22 March 2001'])
  expect(row('signed').cells.map(({ glyph, asWritten }) => [glyph, ...asWritten])).toEqual([
    ['=', '22/3/2001'],
    ['⊃', 'March 2001'],
    ['✕', '2003'],
  ])
  expect(row('instrument').cells.map(({ glyph }) => glyph)).toEqual(['=', '=', '≠'])
})

test('says in words what each mark means', () => {
  expect(row('signed').cells.map(({ words }) => words)).toEqual([
    'says the same',
    'says it less exactly, and agrees',
    'says what cannot also be true',
  ])
})

test('shows silence as silence', () => {
  expect(row('areas').cells.map(({ relation }) => relation)).toEqual(['silent', 'same', 'silent'])
  expect(row('areas').cells[0]?.asWritten).toEqual([])
})

test('counts a long list of areas and keeps each word one click away', () => {
  const told = row('areas').cells[1]
  expect(told?.asWritten).toEqual(['6 areas'])
  const quoted = told?.passages.flatMap(({ segments }) =>
    segments.filter(({ isQuoted }) => isQuoted).map(({ text }) => text),
  )
  expect(quoted).toEqual(['culture', 'economy', 'tourism', 'sport', 'city administration', 'environment'])
})

test('names areas in the words of the scheme and keeps those of the source beside them', () => {
  const { agreements, sources, documents } = exampleRegister
  const [first] = agreements.filter(({ id }) => id === 'agr_nis-kosice')
  const urban = { concept: 'urban-planning', asWritten: 'urbanism', start: 0, end: 8, origin: 'areas@1' }
  const agreement = { ...(first as Agreement), areas: [urban] }
  const shown = presentAgreement({ agreement, sources, documents }, '2026-11-21')
  expect(shown.areas).toEqual(['urban planning'])
  const held = shown.rows.find(({ field }) => field === 'areas')
  expect([held?.held, held?.heldAsWritten]).toEqual([['urban planning'], ['urbanism']])
})

test('says why a value is held only where there was a choice', () => {
  expect(row('signed').reason).toBe('the most exact of those that agree')
  expect(row('areas').reason).toBeNull()
})

test('computes the status of the day and takes none from the sources', () => {
  expect(row('status').held).toEqual(['In force, as far as is told'])
})

test('names who says so', () => {
  expect(view.evidence.words).toBe('Both sides say so')
  expect(present('agr_nis-serres').evidence.words).toBe('Only Niš says so')
  expect(present('agr_patras-banjaluka').evidence.words).toBe('Told by others only')
})

test('tells the acts in the order of time', () => {
  expect(present('agr_kosice-wuppertal').timeline.map(({ act, words }) => `${act} ${words}`)).toEqual([
    'Signed 22 May 1980',
    'Renewed 1996',
  ])
})

test('leads every told value to its words', () => {
  for (const cell of view.rows.flatMap(({ cells }) => cells)) {
    if (cell.relation !== 'silent') expect(cell.passages[0]?.path).toMatch(/^\/sources\/src_\w+#c-\d+-\d+$/)
  }
})
