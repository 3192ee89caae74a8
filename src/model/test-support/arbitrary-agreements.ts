// For tests: registers and questions as they may come, small enough to overlap.
import fc from 'fast-check'
import { statusSpans } from '../../lifecycle/status-spans.ts'
import { type Agreement, eventKinds, evidenceGrades } from '../agreement.ts'
import type { AgreementQuestion, AgreementTimes } from '../agreement-facets.ts'
import { mintId, type PartyId } from '../ids.ts'
import { statuses } from '../status.ts'

const countries = ['RS', 'SK', 'GR', null] as const
const bodies = Array.from({ length: 8 }, (_, index) => ({
  id: mintId('party', `b${index}`),
  name: `Body ${index}`,
  country: countries[index % countries.length] ?? null,
  kind: 'city' as const,
}))
const instruments = ['twinning', 'memorandum', 'protocol'] as const
const areas = ['culture', 'sport', 'trade', null] as const
const pages = ['a', 'b', 'c'].map((key) => mintId('source', key))
const days = ['1987', '1995-10', '2001-03-22', '2010-01-01', '2030', null]

interface Told {
  readonly agreement: Agreement
  readonly times: AgreementTimes
}

const told = fc.record({
  parties: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 2, maxLength: 4 }),
  type: fc.constantFrom(...instruments),
  evidence: fc.constantFrom(...evidenceGrades),
  areas: fc.array(fc.constantFrom(...areas), { maxLength: 3 }),
  sources: fc.array(fc.constantFrom(...pages), { maxLength: 3 }),
  events: fc.array(fc.tuple(fc.constantFrom(...eventKinds), fc.constantFrom(...days)), { maxLength: 3 }),
})

/** In the order of their ids. */
export const registers: fc.Arbitrary<readonly Told[]> = fc.array(told, { maxLength: 25 }).map((all) =>
  all.map((one, index) => {
    const events = one.events.map(([kind, on]) => ({ kind, on, place: null }))
    const agreement: Agreement = {
      id: mintId('agreement', String(index).padStart(2, '0')),
      partnership: mintId('partnership', one.parties.map(({ id }) => id).join('')),
      parties: one.parties,
      instrument: { type: one.type, title: null },
      areas: one.areas.map((concept) => ({ concept, asWritten: 'x', start: 0, end: 1, origin: 'test' })),
      events,
      claimedStatus: 'unknown',
      evidence: one.evidence,
      fields: [],
      sources: one.sources.map((source) => ({
        source,
        record: mintId('record', `${index}`),
        authority: 'party',
        side: null,
        citation: { start: 0, end: 1, quote: 'x' },
      })),
    }
    const [first] = events.flatMap(({ on }) => (on === null ? [] : [`${on}-01-01`.slice(0, 10)])).sort()
    return { agreement, times: { day: first ?? '', spans: statusSpans(agreement) } }
  }),
)

const party = fc.constantFrom<PartyId>(...bodies.map(({ id }) => id), mintId('party', 'nobody'))
const year = fc.option(fc.integer({ min: 1980, max: 2035 }))

export const questions: fc.Arbitrary<AgreementQuestion> = fc.record(
  {
    party,
    among: fc.array(fc.array(party, { maxLength: 3 }), { maxLength: 2 }),
    countries: fc.array(fc.constantFrom('RS', 'SK', 'FR'), { maxLength: 2 }),
    instrument: fc.constantFrom(...instruments),
    area: fc.constantFrom('culture', 'sport', 'justice'),
    status: fc.record({
      kind: fc.constantFrom(...statuses),
      on: fc.constantFrom('1990-01-01', '2026-11-22', '2040-01-01'),
    }),
    evidence: fc.constantFrom(...evidenceGrades),
    source: fc.constantFrom(...pages),
    years: fc.record({ from: year, to: year }),
  },
  { requiredKeys: [] },
)
