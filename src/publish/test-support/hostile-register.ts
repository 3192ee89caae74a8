// A register in which every text that comes from outside is hostile: names, titles, places, areas, quotes, addresses.
import type { Agreement } from '../../model/agreement.ts'
import { mintId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { HeldSource } from '../present/held-source.ts'
import { agreements as examples } from './example-agreements.ts'
import { parties as exampleParties } from './example-parties.ts'
import { sources as exampleSources } from './example-sources.ts'
import { hostileNames } from './hostile-names.ts'

const example = examples[0] as Agreement
const nis = exampleParties.nis as Party
const page = exampleSources.nis as HeldSource
const number = (index: number) => String(index).padStart(3, '0')

const parties: readonly Party[] = hostileNames.map((name, index) => ({
  ...nis,
  id: mintId('party', `h${number(index)}`),
  name,
  container: name,
  names: [{ text: name, kind: 'official', language: name }],
  lat: (index % 170) - 85,
  lng: ((index * 37) % 360) - 180,
}))

const sources: readonly HeldSource[] = hostileNames.map((name, index) => ({
  ...page,
  id: mintId('source', `h${number(index)}`),
  location: index % 2 === 0 ? name : `https://example.org/${name}`,
  title: name,
  language: name,
  notice: name,
  partyName: name,
  publisher: { name, country: 'RS' },
}))

const agreements: readonly Agreement[] = hostileNames.map((name, index) => {
  const sides = [parties[index]!, parties[(index + 1) % parties.length]!].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const source = sources[index]!.id
  const citation = { start: 0, end: name.length, quote: name }
  return {
    ...example,
    id: mintId('agreement', `h${number(index)}`),
    parties: sides.map(({ id, kind, country, name }) => ({ id, name, country, kind })),
    instrument: { type: 'twinning', title: `A${name}` },
    events: [{ kind: 'signed', on: '2001-03-22', place: name }],
    areas: [{ concept: null, asWritten: name, origin: 'test', start: 0, end: 1 }],
    sources: [{ ...example.sources[0]!, source, citation }],
    fields: example.fields.map((field) => ({
      ...field,
      value: name,
      claims: field.claims.map((claim) => ({ ...claim, source, value: name, asWritten: name, citation })),
    })),
  }
})

export const hostileRegister = {
  parties,
  sources,
  agreements,
  partnerships: [],
  findings: [],
  documents: new Map(),
}
