// One agreement a row; several values in a cell are parted by `; `.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement, EventKind } from '../../model/agreement.ts'
import type { Selection } from './selection.ts'
import { type Cell, joined, type Table } from './table.ts'

type RowOf = (agreement: Agreement, selection: Pick<Selection, 'sources' | 'day'>) => Iterable<string>

const text = (about: string, cell: RowOf) => ({ type: 'text' as const, about, cell })

const columns = {
  id: text('id of the agreement', ({ id }) => [id]),
  parties: text('names of its parties', ({ parties }) => parties.map(({ name }) => name)),
  countries: text('codes of their countries, in the same order', ({ parties }) =>
    parties.map(({ country }) => country ?? ''),
  ),
  instrument: text('kind of instrument', ({ instrument }) => [instrument.type]),
  title: text('title as written', ({ instrument }) => [instrument.title ?? '']),
  signed: text('days of signature (EDTF)', (agreement) => daysOf(agreement, ['signed'])),
  places: text('places of its acts', ({ events }) => events.flatMap(({ place }) => place ?? [])),
  renewed: text('days of renewal (EDTF)', (agreement) => daysOf(agreement, ['renewed'])),
  decided: text('days on which a body decided on it (EDTF)', (agreement) => daysOf(agreement, ['decided'])),
  since: text('days since which it is told of, the act being left open (EDTF)', (agreement) =>
    daysOf(agreement, ['mentioned']),
  ),
  ended: text('days of its end (EDTF)', (agreement) =>
    daysOf(agreement, ['terminated', 'expired', 'denounced']),
  ),
  status: text('status on the day of the export', (agreement, { day }) => [statusOn(agreement, day)]),
  evidence: text('how well it is proved', ({ evidence }) => [evidence]),
  areas: text(
    'areas of cooperation: concepts, or the words as written',
    ({ areas }) => new Set(areas.map(({ concept, asWritten }) => concept ?? asWritten)),
  ),
  sources: text(
    'where its sources were read',
    (agreement, { sources }) =>
      new Set(agreement.sources.map(({ source }) => sources.get(source)?.location ?? source)),
  ),
  quotes: text('the words that tell it', (agreement) =>
    agreement.sources.map(({ citation }) => citation.quote),
  ),
  party_ids: text('ids of its parties, in the same order', ({ parties }) => parties.map(({ id }) => id)),
  partnership: text('id of the lasting tie between the same parties', ({ partnership }) => [partnership]),
}

export const agreementsTable: Table = {
  name: 'agreements',
  about: 'One row an agreement.',
  columns: Object.entries(columns).map(([name, { type, about }]) => ({ name, type, about })),
  async *rows(selection) {
    for await (const agreement of selection.agreements()) yield rowOf(agreement, selection)
  },
}

function rowOf(agreement: Agreement, selection: Selection): readonly Cell[] {
  return Object.values(columns).map(({ cell }) => joined(cell(agreement, selection)))
}

function daysOf({ events }: Agreement, kinds: readonly EventKind[]): readonly string[] {
  return events.flatMap(({ kind, on }) => (kinds.includes(kind) && on !== null ? [on] : []))
}
