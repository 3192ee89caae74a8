// Writes an agreement of the example register down from its parties, events and what each source says of it.
import type { Agreement, AgreementField, FieldClaim, FusedField, Relation } from '../../model/agreement.ts'
import { mintId, type PartyId } from '../../model/ids.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { Party } from '../../model/party.ts'
import { parties } from './example-parties.ts'
import { type ExampleSource, find, record, sourceId, sources } from './example-sources.ts'

/** What a source says of a field: source, words, relation, and the value where it is not the words. */
type Said = readonly [key: string, words: string, relation: Relation, value?: string]

export function field(
  name: AgreementField,
  value: string | null,
  rule: string,
  said: readonly Said[],
): FusedField {
  const claims: FieldClaim[] = said.map(([key, words, relation, told]) => ({
    record: record(key),
    source: sourceId(key),
    value: told ?? words,
    asWritten: words,
    citation: find(key, words),
    relation,
  }))
  return { field: name, value, rule, claims }
}

interface AgreementFacts {
  readonly between: readonly string[]
  readonly type: InstrumentType
  readonly title: string | null
  readonly evidence: Agreement['evidence']
  readonly told: readonly (readonly [key: string, words: string])[]
  readonly events: Agreement['events']
  readonly fields: readonly FusedField[]
  readonly areas?: readonly string[]
}

export function agreement(key: string, facts: AgreementFacts): Agreement {
  return {
    id: mintId('agreement', key),
    partnership: mintId('partnership', facts.between.join('-')),
    parties: facts.between.map((one) => {
      const { id, name, country, kind } = parties[one] as Party
      return { id, name, country, kind }
    }),
    instrument: { type: facts.type, title: facts.title },
    areas: (facts.areas ?? []).map((words) => ({
      concept: words,
      asWritten: words,
      origin: 'test',
      ...find(facts.told[0]?.[0] ?? '', words),
    })),
    events: facts.events,
    claimedStatus: 'active',
    evidence: facts.evidence,
    fields: facts.fields,
    sources: facts.told.map(([from, words]) => {
      const { id, authority, party: owner } = sources[from] as ExampleSource
      const side = facts.between.includes(owner?.slice(4) ?? '') ? (owner as PartyId) : null
      return { source: id, record: record(from), authority, side, citation: find(from, words) }
    }),
  }
}
