// One claim a row: what one source says of one field of one agreement, with the words that say it.
import type { Agreement, FieldClaim, FusedField } from '../../model/agreement.ts'
import { type HeldSource, publisherName } from '../present/held-source.ts'
import type { Cell, Column, Table } from './table.ts'

interface ToldClaim {
  readonly agreement: Agreement
  readonly field: FusedField
  readonly claim: FieldClaim
  readonly source: HeldSource | undefined
}

interface ClaimColumn extends Omit<Column, 'name'> {
  readonly cell: (told: ToldClaim) => Cell
}

const text = (about: string, cell: ClaimColumn['cell']): ClaimColumn => ({ type: 'text', about, cell })

const columns: Readonly<Record<string, ClaimColumn>> = {
  agreement: text('id of the agreement', ({ agreement }) => agreement.id),
  field: text('what is claimed of it', ({ field }) => field.field),
  value: text('the value claimed', ({ claim }) => claim.value),
  as_written: text('as the source writes it', ({ claim }) => claim.asWritten),
  relation: text('how it stands to what the register holds', ({ claim }) => claim.relation),
  held: text('what the register holds', ({ field }) => field.value),
  rule: text('the rule that chose it', ({ field }) => field.rule),
  source: text('id of the source', ({ claim }) => claim.source),
  location: text('where the source was read', ({ source }) => source?.location ?? null),
  publisher: text('whose page it is', ({ source }) => (source === undefined ? null : publisherName(source))),
  authority: text('whose word it is', ({ source }) => source?.authority ?? null),
  snapshot: text('SHA-256 of the bytes that were read', ({ source }) => source?.snapshot ?? null),
  read_at: text('when they were read', ({ source }) => source?.readAt ?? null),
  start: {
    type: 'integer',
    about: 'where the words begin in the text of the source',
    cell: ({ claim }) => claim.citation.start,
  },
  end: { type: 'integer', about: 'where they end', cell: ({ claim }) => claim.citation.end },
  quote: text('the words that say it', ({ claim }) => claim.citation.quote),
}

export const claimsTable: Table = {
  name: 'claims',
  about: 'One row a claim: what one source says of one field of one agreement.',
  columns: Object.entries(columns).map(([name, { type, about }]) => ({ name, type, about })),
  async *rows({ agreements, sources }) {
    for await (const agreement of agreements()) {
      for (const field of agreement.fields) {
        for (const claim of field.claims) {
          const told = { agreement, field, claim, source: sources.get(claim.source) }
          yield Object.values(columns).map(({ cell }) => cell(told))
        }
      }
    }
  },
}
