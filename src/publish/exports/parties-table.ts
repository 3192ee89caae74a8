// One party a row: who it is and where it lies.
import type { Party } from '../../model/party.ts'
import { type Cell, type Column, joined, type Table } from './table.ts'

interface PartyColumn extends Omit<Column, 'name'> {
  readonly cell: (party: Party) => Cell
}

const columns: Readonly<Record<string, PartyColumn>> = {
  id: { type: 'text', about: 'id of the party', cell: ({ id }) => id },
  name: { type: 'text', about: 'its name', cell: ({ name }) => name },
  kind: { type: 'text', about: 'what kind of body it is', cell: ({ kind }) => kind },
  country: { type: 'text', about: 'code of its country', cell: ({ country }) => country },
  container: { type: 'text', about: 'region or county that it lies in', cell: ({ container }) => container },
  names: {
    type: 'text',
    about: 'all names that are known, parted by a semicolon',
    cell: ({ names }) => joined(new Set(names.map(({ text }) => text))),
  },
  lat: { type: 'number', about: 'degrees north', cell: ({ lat }) => lat },
  lng: { type: 'number', about: 'degrees east', cell: ({ lng }) => lng },
  population: { type: 'integer', about: 'how many people live there', cell: ({ population }) => population },
  geoname_id: {
    type: 'integer',
    about: 'GeoNames id of the place that it governs',
    cell: ({ geonameId }) => geonameId,
  },
  successor: { type: 'text', about: 'id of the party that took over', cell: ({ successor }) => successor },
}

export const partiesTable: Table = {
  name: 'parties',
  about: 'One row a party.',
  columns: Object.entries(columns).map(([name, { type, about }]) => ({ name, type, about })),
  async *rows({ parties }) {
    for await (const party of parties()) yield Object.values(columns).map(({ cell }) => cell(party))
  },
}
