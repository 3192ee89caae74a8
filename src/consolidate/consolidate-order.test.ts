import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPage, buildRecord, type RecordPlan } from '../model/test-support/build-record.ts'
import {
  blog,
  bring,
  kosice,
  miskolc,
  nis,
  serres,
  vitebsk,
  vitebskOblast,
} from './test-support/told-records.ts'

const town = fc.constantFrom(nis, kosice, serres, miskolc, vitebsk, vitebskOblast)
const page = fc.constantFrom(nis, kosice, serres, null)
const date = fc.constantFrom('2001', '2001-03', '2001-03-22', '2001-04', '2002', '1987-05-01', '1996~')
const role = fc.constantFrom(
  'signed' as const,
  'renewed' as const,
  'other' as const,
  'decided' as const,
  'ended' as const,
)
const plan = fc.record({
  page,
  parties: fc.uniqueArray(town, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  instrument: fc.constantFrom(
    null,
    'twinning',
    'cooperation_agreement',
    'memorandum',
    'letter_of_intent',
    'contract',
  ),
  dates: fc.array(fc.tuple(date, role), { maxLength: 2 }),
  status: fc.constantFrom('active', 'planned', 'ended', 'unknown'),
}) as fc.Arbitrary<{
  page: typeof nis | null
  parties: (typeof nis)[]
  instrument: RecordPlan['instrument'] & {}
  dates: [string, 'signed'][]
  status: 'active'
}>

const world = fc.array(plan, { maxLength: 14 }).map((plans) =>
  plans.map(({ page, ...rest }, i) => {
    const parties =
      page === null || rest.parties.some(({ id }) => id === page.id) ? rest.parties : [page, ...rest.parties]
    const source = page === null ? blog : buildPage(page)
    return buildRecord({ ...rest, parties, source, publisher: page ?? undefined, at: i * 1000 })
  }),
)

test('the order of the records changes nothing, and no record with two parties is lost', () => {
  fc.assert(
    fc.property(
      world.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
      ),
      ([records, shuffled]) => {
        const told = bring(...records)
        expect(JSON.stringify(bring(...shuffled))).toBe(JSON.stringify(told))
        const kept = told.agreements.flatMap(({ sources }) => sources.map(({ record }) => record))
        const pairs = records.filter(({ mentions }) => mentions.length > 1).map(({ record }) => record.id)
        expect([...kept].sort()).toEqual([...pairs].sort())
      },
    ),
    { numRuns: 300 },
  )
})

test('every value of the ledger is told by somebody, and none of them by a record of another agreement', () => {
  fc.assert(
    fc.property(world, (records) => {
      for (const { fields, sources } of bring(...records).agreements) {
        const own = new Set(sources.map(({ record }) => record))
        for (const { field, claims, value } of fields) {
          expect(claims.every(({ record }) => own.has(record))).toBe(true)
          if (field !== 'parties' && field !== 'areas' && field !== 'status' && value !== null) {
            expect(claims.map((claim) => claim.value)).toContain(value)
          }
        }
      }
    }),
    { numRuns: 200 },
  )
})
