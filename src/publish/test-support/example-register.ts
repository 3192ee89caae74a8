// A small register to show on the pages under test: Niš, Košice and some of their partners, told by four sources.
import type { Agreement, AgreementField, FieldClaim, FusedField, Relation } from '../../model/agreement.ts'
import type { Block, Cell, Document } from '../../model/document.ts'
import type { Finding, FindingKind, Severity } from '../../model/finding.ts'
import { mintId, type PartyId, type RecordId, type SnapshotId, type SourceId } from '../../model/ids.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { Party, PartyKind } from '../../model/party.ts'
import type { Authority } from '../../model/source.ts'
import { cite } from '../../model/span.ts'
import type { HeldSource } from '../held-source.ts'

type Line =
  | { readonly heading: string }
  | { readonly item: string }
  | { readonly row: readonly string[] }
  | string

/** Lays the lines out as a reader of the page would see them, a block a line. */
function layOut(snapshot: string, title: string, lines: readonly Line[]): Document {
  let text = ''
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    if (text !== '') text += '\n'
    const start = text.length
    if (typeof line === 'string') {
      text += line
      blocks.push({ kind: 'paragraph', start, end: text.length })
    } else if ('heading' in line) {
      text += line.heading
      blocks.push({ kind: 'heading', level: 2, start, end: text.length })
    } else if ('item' in line) {
      text += line.item
      blocks.push({ kind: 'item', depth: 1, list: 1, start, end: text.length })
    } else {
      const cells: Cell[] = []
      for (const [column, cell] of line.row.entries()) {
        if (column > 0) text += '\t'
        cells.push({ column, isHeader: index === 1, start: text.length, end: text.length + cell.length })
        text += cell
      }
      blocks.push({
        kind: 'row',
        table: 1,
        row: index,
        isHeader: index === 1,
        cells,
        start,
        end: text.length,
      })
    }
  }
  return {
    snapshot: snapshot as SnapshotId,
    mediaType: 'text/html',
    text,
    blocks,
    title,
    declaredLanguage: 'en',
    asOf: null,
    notice: null,
    sourceSteps: [],
  }
}

function party(
  key: string,
  name: string,
  kind: PartyKind,
  country: string | null,
  names: Party['names'] = [],
): Party {
  return {
    id: mintId('party', key),
    name,
    kind,
    country,
    container: key === 'nis' ? 'Nišava District' : null,
    names: [{ text: name, kind: 'short' }, ...names],
    geonameId: null,
    lat: places[key]?.[0] ?? null,
    lng: places[key]?.[1] ?? null,
    population: key === 'nis' ? 250_000 : null,
    successor: null,
    origin: 'geonames',
  }
}

const places: Readonly<Record<string, readonly [number, number]>> = {
  nis: [43.32, 21.9],
  kosice: [48.72, 21.26],
  serres: [41.09, 23.55],
  beersheba: [31.25, 34.79],
  wuppertal: [51.26, 7.18],
  wuhan: [30.58, 114.27],
  patras: [38.25, 21.73],
  banjaluka: [44.78, 17.19],
}

const parties: Readonly<Record<string, Party>> = Object.fromEntries(
  [
    party('nis', 'Niš', 'city', 'RS', [
      { text: 'Ниш', kind: 'official', language: 'sr' },
      { text: 'Nissa', kind: 'exonym', language: 'it' },
    ]),
    party('kosice', 'Košice', 'city', 'SK', [{ text: 'Kassa', kind: 'exonym', language: 'hu' }]),
    party('serres', 'Serres', 'municipality', 'GR', [{ text: 'Σέρρες', kind: 'official' }]),
    party('beersheba', 'Beersheba', 'city', 'IL'),
    party('wuppertal', 'Wuppertal', 'city', 'DE'),
    party('wuhan', 'Wuhan', 'city', 'CN'),
    party('patras', 'Patras', 'municipality', 'GR'),
    party('banjaluka', 'Banja Luka', 'city', 'BA'),
  ].map((one) => [one.id.slice(4), one]),
)

interface ExampleSource extends HeldSource {
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

const sources: Readonly<Record<string, ExampleSource>> = {
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

const documents: Readonly<Record<string, Document>> = {
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
    { row: ['Germany', 'Wuppertal', 'Agreement on Cooperation between the Cities, 22/5/1980, renewed 1996'] },
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

function find(key: string, words: string) {
  const { text } = documents[key] as Document
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`${key} does not say “${words}”`)
  return cite(text, { start, end: start + words.length })
}

const record = (key: string) => mintId('record', key) as RecordId
const sourceId = (key: string) => (sources[key] as ExampleSource).id as SourceId

/** What a source says of a field: source, words, relation, and the value where it is not the words. */
type Said = readonly [key: string, words: string, relation: Relation, value?: string]

function field(name: AgreementField, value: string | null, rule: string, said: readonly Said[]): FusedField {
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

function agreement(key: string, facts: AgreementFacts): Agreement {
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

const nisAreas = ['culture', 'economy', 'tourism', 'sport', 'city administration', 'environment']

const agreements: readonly Agreement[] = [
  agreement('nis-kosice', {
    between: ['kosice', 'nis'],
    type: 'cooperation_agreement',
    title: 'Agreement on Cooperation',
    evidence: 'twoSided',
    told: [
      [
        'nis',
        'An Agreement on Cooperation ties Niš to the city of Košice since it was signed in March 2001.',
      ],
      ['kosice', 'Serbia\tNiš\tAgreement on Cooperation, 22/3/2001'],
      ['lexicon', 'Niš and Košice have been twin towns since 2003'],
    ],
    events: [{ kind: 'signed', on: '2001-03-22', place: null }],
    areas: nisAreas,
    fields: [
      field('instrument', 'Agreement on Cooperation', 'ownWordFirst', [
        ['nis', 'Agreement on Cooperation', 'same'],
        ['kosice', 'Agreement on Cooperation', 'same'],
        ['lexicon', 'twin towns', 'differs'],
      ]),
      field('signed', '2001-03-22', 'moreExactCompatible', [
        ['nis', 'March 2001', 'contains', '2001-03'],
        ['kosice', '22/3/2001', 'same', '2001-03-22'],
        ['lexicon', '2003', 'contradicts', '2003'],
      ]),
      field(
        'areas',
        nisAreas.join(', '),
        'union',
        nisAreas.map((words) => ['nis', words, 'same'] as const),
      ),
      field('status', 'active', 'onlyClaim', []),
    ],
  }),
  agreement('nis-serres', {
    between: ['nis', 'serres'],
    type: 'protocol',
    title: 'Protocol on Cooperation',
    evidence: 'oneSided',
    told: [
      ['nis', 'In June 2018 a Protocol on Cooperation was signed with the municipality of Serres'],
      ['greece', 'Niš with Serres'],
    ],
    events: [{ kind: 'signed', on: '2018-06', place: null }],
    fields: [
      field('instrument', 'Protocol on Cooperation', 'onlyClaim', [
        ['nis', 'Protocol on Cooperation', 'same'],
      ]),
      field('signed', '2018-06', 'onlyClaim', [['nis', 'June 2018', 'same', '2018-06']]),
    ],
  }),
  agreement('nis-beersheba', {
    between: ['beersheba', 'nis'],
    type: 'decision',
    title: null,
    evidence: 'oneSided',
    told: [['nis', 'The assembly decided in June 1990 to cooperate with the city of Beersheba in Israel.']],
    events: [{ kind: 'decided', on: '1990-06', place: null }],
    fields: [field('decided', '1990-06', 'onlyClaim', [['nis', 'June 1990', 'same', '1990-06']])],
  }),
  agreement('kosice-wuppertal', {
    between: ['kosice', 'wuppertal'],
    type: 'cooperation_agreement',
    title: 'Agreement on Cooperation between the Cities',
    evidence: 'oneSided',
    told: [
      ['kosice', 'Germany\tWuppertal\tAgreement on Cooperation between the Cities, 22/5/1980, renewed 1996'],
    ],
    events: [
      { kind: 'renewed', on: '1996', place: null },
      { kind: 'signed', on: '1980-05-22', place: null },
    ],
    fields: [
      field('signed', '1980-05-22', 'onlyClaim', [['kosice', '22/5/1980', 'same', '1980-05-22']]),
      field('renewed', '1996', 'onlyClaim', [['kosice', '1996', 'same']]),
    ],
  }),
  agreement('kosice-wuhan', {
    between: ['kosice', 'wuhan'],
    type: 'memorandum',
    title: 'Memorandum on Mutual Cooperation',
    evidence: 'oneSided',
    told: [['kosice', 'China\tWuhan\tMemorandum on Mutual Cooperation, 6/11/2012, Wuhan']],
    events: [{ kind: 'signed', on: '2012-11-06', place: 'Wuhan' }],
    fields: [field('signed', '2012-11-06', 'onlyClaim', [['kosice', '6/11/2012', 'same', '2012-11-06']])],
  }),
  agreement('patras-banjaluka', {
    between: ['banjaluka', 'patras'],
    type: 'twinning',
    title: null,
    evidence: 'claimed',
    told: [['greece', 'Patras with Banja Luka']],
    events: [],
    fields: [],
  }),
]

function finding(
  kind: FindingKind,
  severity: Severity,
  message: string,
  about: readonly string[],
  words: Finding['sources'],
): Finding {
  return {
    id: mintId('finding', `${kind}-${about.join('-')}`),
    kind,
    severity,
    message,
    agreements: about.map((key) => mintId('agreement', key)),
    sources: words,
  }
}

const findings: readonly Finding[] = [
  finding(
    'conflict',
    'warning',
    'Košice says that it was signed on 22 March 2001; a lexicon says 2003.',
    ['nis-kosice'],
    [
      { source: sourceId('kosice'), span: find('kosice', '22/3/2001') },
      { source: sourceId('lexicon'), span: find('lexicon', '2003') },
    ],
  ),
  finding(
    'duplicate',
    'note',
    'Niš tells of its tie with Beersheba twice, in the same words.',
    ['nis-beersheba'],
    [{ source: sourceId('nis'), span: find('nis', 'The assembly decided in June 1990') }],
  ),
  finding(
    'one-sided',
    'note',
    'Only Niš tells of the protocol with Serres.',
    ['nis-serres'],
    [{ source: sourceId('nis'), span: null }],
  ),
]

export const exampleRegister = {
  parties: Object.values(parties),
  agreements,
  partnerships: agreements.map(({ id, partnership, parties: sides }) => ({
    id: partnership,
    parties: sides,
    agreements: [id],
  })),
  findings,
  sources: Object.values(sources),
  documents: new Map(Object.entries(documents).map(([key, document]) => [sourceId(key), document])),
  moved: new Map([[mintId('agreement', 'older'), mintId('agreement', 'nis-kosice')]]),
}
