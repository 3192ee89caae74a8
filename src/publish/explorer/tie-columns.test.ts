import { expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { fittingRows, type TieFilter, yearsOf } from './fits-filter.ts'
import { TieCollector } from './tie-columns.ts'

const { agreements, parties } = exampleRegister
const all: TieFilter = { year: null, country: null, instrument: null, evidence: null }

function collected(of = agreements) {
  const collector = new TieCollector(new Map(parties.map((party) => [party.id, party])))
  for (const agreement of of) collector.add(agreement)
  return collector.collected()
}

function titles(filter: Partial<TieFilter>) {
  const { columns, agreements: ids } = collected()
  return Array.from(fittingRows(columns, { ...all, ...filter }), (row) => ids[row])
}

test('names the parties of each tie by their rows', () => {
  const { columns, agreements: ids, placed } = collected()
  const row = ids.findIndex((id) => String(id) === 'agr_nis-kosice')
  const ends = [columns.ties.one[row]!, columns.ties.other[row]!].map((party) => columns.parties.name[party])
  expect(ends.sort()).toEqual(['Košice', 'Niš'])
  expect(placed.map(({ id }) => id)).toEqual(columns.parties.id)
})

test('counts what cannot be drawn, because a place is not known', () => {
  const nobody = new TieCollector(new Map())
  for (const agreement of agreements) nobody.add(agreement)
  expect(nobody.collected()).toMatchObject({ unplaced: agreements.length, agreements: [] })
})

test('shows in a year what had begun and had not ended, and only what tells its year', () => {
  const [first] = agreements
  if (first === undefined) throw new Error('no agreement')
  const lived = {
    ...first,
    events: [
      { kind: 'signed', on: '1980-05', place: null },
      { kind: 'terminated', on: '1992', place: null },
    ],
  } as const
  const { columns } = collected([lived, { ...first, events: [] }])
  const count = (year: number | null) => fittingRows(columns, { ...all, year }).length
  expect([1979, 1980, 1992, 1993, null].map(count)).toEqual([0, 1, 1, 0, 2])
  expect(yearsOf(columns, 2026)).toEqual({ first: 1980, last: 2026 })
})

test('an agreement that was renewed after its end lives on', () => {
  const [first] = agreements
  if (first === undefined) throw new Error('no agreement')
  const { columns } = collected([
    {
      ...first,
      events: [
        { kind: 'signed', on: '1980', place: null },
        { kind: 'expired', on: '1990', place: null },
        { kind: 'renewed', on: '1995', place: null },
      ],
    },
  ])
  expect(fittingRows(columns, { ...all, year: 2000 })).toHaveLength(1)
})

test('narrows by country, kind of paper and evidence, each alone and together', () => {
  expect(titles({ evidence: 'twoSided' })).toEqual(['agr_nis-kosice'])
  expect(titles({ country: 'SK' })).toContain('agr_nis-kosice')
  expect(titles({ country: 'SK', evidence: 'twoSided', instrument: 'treaty' })).toEqual([])
})
