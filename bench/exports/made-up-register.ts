// A register as large as one likes, made up piece by piece: nothing of it is kept.
import type { Agreement } from '../../src/model/agreement.ts'
import { mintId, type SnapshotId } from '../../src/model/ids.ts'
import type { Party } from '../../src/model/party.ts'
import type { Selection } from '../../src/publish/exports/selection.ts'
import type { HeldSource } from '../../src/publish/present/held-source.ts'

const sources = 500

export function madeUpSelection(agreements: number): Selection {
  const parties = Math.ceil(agreements / 10)
  return {
    title: 'All agreements',
    path: '/agreements',
    question: '',
    day: '2026-11-22',
    origin: 'https://register.example',
    sources: new Map(Array.from({ length: sources }, (_, n) => [sourceId(n), sourceOf(n)])),
    parties: () => each(parties, partyOf),
    agreements: () => each(agreements, (n) => agreementOf(n, parties)),
  }
}

async function* each<Thing>(count: number, make: (n: number) => Thing): AsyncIterable<Thing> {
  for (let n = 0; n < count; n++) yield make(n)
}

function partyOf(n: number): Party {
  const name = `Town ${n}`
  return {
    id: mintId('party', String(n).padStart(7, '0')),
    name,
    kind: 'city',
    country: ['RS', 'SK', 'GR', 'FR'][n % 4] ?? null,
    container: null,
    names: [
      { text: name, kind: 'official' },
      { text: `Град ${n}`, kind: 'official', language: 'sr' },
    ],
    geonameId: n,
    lat: ((n * 7) % 170) - 85,
    lng: ((n * 13) % 360) - 180,
    population: n,
    successor: null,
    origin: 'geonames',
  }
}

function sourceId(n: number) {
  return mintId('source', String(n))
}

function sourceOf(n: number): HeldSource {
  return {
    id: sourceId(n),
    location: `https://town-${n}.example/partners`,
    title: `Partners of Town ${n}`,
    publisher: null,
    authority: 'party',
    language: 'en',
    mediaType: 'text/html',
    asOf: null,
    notice: null,
    snapshot: String(n).padStart(64, '0') as SnapshotId,
    readAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    party: mintId('party', String(n).padStart(7, '0')),
    partyName: `Town ${n}`,
    partyCountry: 'RS',
  }
}

/** Two sides, three claims. */
function agreementOf(n: number, parties: number): Agreement {
  const sides = [partyOf(n % parties), partyOf((n * 31 + 1) % parties)]
  const day = `${1950 + (n % 70)}-0${1 + (n % 9)}-1${n % 10}`
  const quote = `The city of Town ${n % parties} and its partner signed an Agreement on Cooperation on ${day}.`
  const citation = { start: n, end: n + quote.length, quote }
  const record = mintId('record', String(n))
  const claim = (source: number, value: string) =>
    ({
      record,
      source: sourceId(source % sources),
      value,
      asWritten: value,
      citation,
      relation: 'same',
    }) as const
  return {
    id: mintId('agreement', String(n).padStart(7, '0')),
    partnership: mintId('partnership', String(n)),
    parties: sides.map(({ id, name, country, kind }) => ({ id, name, country, kind })),
    instrument: { type: 'cooperation_agreement', title: 'Agreement on Cooperation' },
    areas: [{ concept: 'culture', asWritten: 'culture', origin: 'bench', start: 0, end: 7 }],
    events: [{ kind: 'signed', on: day, place: null }],
    claimedStatus: 'active',
    evidence: 'twoSided',
    fields: [
      { field: 'signed', value: day, rule: 'onlyClaim', claims: [claim(n, day), claim(n + 1, day)] },
      { field: 'areas', value: 'culture', rule: 'union', claims: [claim(n, 'culture')] },
    ],
    sources: [n, n + 1].map((one) => ({
      source: sourceId(one % sources),
      record,
      authority: 'party',
      side: sides[0]?.id ?? null,
      citation,
    })),
  }
}
