import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceGrades } from '../../model/agreement.ts'
import { type AgreementFacets, type AgreementQuestion, facetsOf } from '../../model/agreement-facets.ts'
import { questions, registers } from '../../model/test-support/arbitrary-agreements.ts'
import { fits, statusOf } from '../../model/test-support/fits.ts'
import { type Facet, facets } from './count-facets.ts'
import { facetIndex } from './facet-index.ts'
import { atOnce } from './in-steps.ts'
import { listOrders } from './list-order.ts'

const today = '2026-11-22'
const all = { order: 'newest', offset: 0, limit: 1000 } as const
const told = registers.map((register) => register.map(({ agreement, times }) => facetsOf(agreement, times)))

test('answers what fits the question, newest first', () => {
  fc.assert(
    fc.property(told, questions, (rows, question) => {
      const index = atOnce(facetIndex(rows))
      const expected = rows.filter((row) => fits(row, question))
      expected.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))
      expect(index.part(question, today, all)).toEqual(expected.map(({ id }) => id))
      expect(index.ask(question, today).total).toBe(expected.length)
    }),
  )
})

test('counts of each value how many agreements a reader would find who chose it', () => {
  fc.assert(
    fc.property(told, questions, fc.constantFrom(...facets), (rows, question, facet) => {
      const { counts } = atOnce(facetIndex(rows)).ask(question, today)
      const shown = new Map(counts[facet].map(({ value, count }) => [value, count]))
      const values = new Set(rows.flatMap((row) => valuesOf(row, facet, question)))
      for (const value of values) {
        const found = rows.filter((row) => fits(row, choose(question, facet, value)))
        expect([value, shown.get(value) ?? 0]).toEqual([value, found.length])
      }
    }),
  )
})

test('in every order nothing is lost, and parts together are the whole', () => {
  fc.assert(
    fc.property(told, questions, fc.constantFrom(...listOrders), (rows, question, order) => {
      const index = atOnce(facetIndex(rows))
      const whole = index.part(question, today, { order, offset: 0, limit: 1000 })
      const parts = [0, 3, 6, 9].map((offset) =>
        index.part(question, today, { order, offset, limit: offset === 9 ? 1000 : 3 }),
      )
      expect(parts.flat()).toEqual(whole)
      expect([...whole].sort()).toEqual([...index.part(question, today, all)].sort())
      const own = whole.map((id) => rows.find((row) => row.id === id)!)
      if (order === 'proved') expectFalling(own.map(({ evidence }) => evidenceGrades.indexOf(evidence)))
      if (order === 'oldest') expectFalling(own.map(({ day }) => -Number(day.slice(0, 4) || 9999)))
    }),
  )
})

function expectFalling(numbers: readonly number[]): void {
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
}

/** The question as it is once the value is chosen; a second country comes beside the first. */
function choose(question: AgreementQuestion, facet: Facet, value: string): AgreementQuestion {
  const chosen: Record<Facet, object> = {
    country: { countries: [...(question.countries ?? []), value] },
    instrument: { instrument: value },
    area: { area: value },
    decade: { years: { from: Number(value), to: Number(value) + 9 } },
    status: { status: { kind: value, on: question.status?.on ?? today } },
    evidence: { evidence: value },
    source: { source: value },
  }
  return { ...question, ...chosen[facet] }
}

function valuesOf(row: AgreementFacets, facet: Facet, question: AgreementQuestion): readonly string[] {
  const values: Record<Facet, readonly string[]> = {
    country: row.countries,
    instrument: [row.instrument],
    area: row.areas,
    decade: row.day === '' ? [] : [`${row.day.slice(0, 3)}0`],
    status: [statusOf(row, question.status?.on ?? today) ?? ''],
    evidence: [row.evidence],
    source: row.sources,
  }
  return values[facet]
}
