// The sources of the example register and what they say, and the words in them by which a fact is cited.
import type { Document } from '../../model/document.ts'
import { mintId, type RecordId, type SnapshotId, type SourceId } from '../../model/ids.ts'
import type { Authority } from '../../model/source.ts'
import { cite } from '../../model/span.ts'
import type { HeldSource } from '../present/held-source.ts'
import { layOut } from './lay-out.ts'

export interface ExampleSource extends HeldSource {
  readonly records: number
}

function source(key: string, title: string, of: Partial<HeldSource>): ExampleSource {
  return {
    id: mintId('source', key),
    location: `examples/${key}.html`,
    title,
    publisher: null,
    authority: 'party',
    language: 'en',
    mediaType: 'text/html',
    asOf: '2024-05',
    notice: 'This is an example. It restates facts that the body published on its own page.',
    snapshot: key.padEnd(64, '0') as SnapshotId,
    readAt: '2026-11-20T08:15:00.000Z',
    party: null,
    partyName: of.publisher?.name ?? null,
    partyCountry: of.publisher?.country ?? null,
    records: 1,
    ...of,
  }
}

export const sources: Readonly<Record<string, ExampleSource>> = {
  nis: source('nis', 'International cooperation of Niš', {
    publisher: { name: 'Niš', country: 'RS' },
    party: mintId('party', 'nis'),
  }),
  kosice: source('kosice', 'Partner cities of Košice', {
    publisher: { name: 'Košice', country: 'SK' },
    party: mintId('party', 'kosice'),
    readAt: '2026-11-21T08:15:00.000Z',
  }),
  greece: source('greece', 'Serbian towns and their Greek friends', { authority: 'press' as Authority }),
  lexicon: source('lexicon', 'A lexicon of twin towns', {
    authority: 'reference' as Authority,
    notice: null,
  }),
}

export const documents: Readonly<Record<string, Document>> = {
  nis: layOut('nis', 'International cooperation of Niš', [
    { heading: 'International cooperation' },
    'An Agreement on Cooperation ties Niš to the city of Košice since it was signed in March 2001. The two work together in culture, the economy, tourism, sport, city administration and the protection of the environment.',
    'In June 2018 a Protocol on Cooperation was signed with the municipality of Serres <b>in Greece</b>.',
    'The assembly decided in June 1990 to cooperate with the city of Beersheba in Israel.',
    'The assembly decided in June 1990 to cooperate with the city of Beersheba in Israel.',
  ]),
  kosice: layOut('kosice', 'Partner cities of Košice', [
    { heading: 'Partner cities' },
    { row: ['Country', 'City', 'Instrument and day'] },
    { row: ['Serbia', 'Niš', 'Agreement on Cooperation, 22/3/2001'] },
    { row: ['Germany', 'Wuppertal', 'Agreement on Cooperation, 22/5/1980, renewed 1996'] },
    { row: ['China', 'Wuhan', 'Memorandum on Mutual Cooperation, 6/11/2012, Wuhan'] },
  ]),
  greece: layOut('greece', 'Serbian towns and their Greek friends', [
    'Many towns of Serbia have a friend in Greece.',
    { item: 'Niš with Serres' },
    { item: 'Patras with Banja Luka' },
  ]),
  lexicon: layOut('lexicon', 'A lexicon of twin towns', [
    'Niš and Košice have been twin towns since 2003.',
    `See also https://example.org/${'twin-towns'.repeat(12).replaceAll('-', '')}`,
  ]),
}

export function find(key: string, words: string) {
  const { text } = documents[key] as Document
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`${key} does not say “${words}”`)
  return cite(text, { start, end: start + words.length })
}

export const record = (key: string) => mintId('record', key) as RecordId
export const sourceId = (key: string) => (sources[key] as ExampleSource).id as SourceId
