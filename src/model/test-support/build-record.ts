// For tests: parties, sources and resolved records with everything that a test leaves unsaid filled in.
import { createHash } from 'node:crypto'
import { mintId } from '../ids.ts'
import type { InstrumentType } from '../instrument.ts'
import type { Match } from '../match.ts'
import { type Party, type PartyKind, placeless } from '../party.ts'
import type { AgreementRecord, DateRole, Mention, RecordStatus } from '../record.ts'
import type { ResolvedRecord } from '../resolved-record.ts'
import type { Authority, Source } from '../source.ts'

export function buildParty(name: string, country: string | null = 'RS', kind: PartyKind = 'city'): Party {
  return {
    id: mintId('party', key(name, country ?? '', kind)),
    name,
    kind,
    country,
    container: null,
    names: [{ text: name, kind: 'official' }],
    ...placeless,
    origin: 'pobratim',
  }
}

export function buildSource(location: string, told: Partial<Source> = {}): Source {
  const { publisher = null } = told
  return {
    id: mintId('source', key(location)),
    location,
    title: location,
    publisher,
    authority: publisher === null ? 'reference' : ('party' satisfies Authority),
    language: 'en',
    mediaType: 'text/html',
    asOf: null,
    notice: null,
    ...told,
  }
}

/** The page of a party, as `buildRecord` expects it. */
export function buildPage(party: Party, told: Partial<Source> = {}): Source {
  const location = `${party.name}.html`
  return buildSource(location, { publisher: { name: party.name, country: party.country }, ...told })
}

export interface RecordPlan {
  readonly source: Source
  /** Whose page it is; a side of the agreement where it is among `parties`. */
  readonly publisher?: Party | undefined
  readonly parties: readonly Party[]
  readonly instrument?: InstrumentType | null
  readonly title?: string
  readonly dates?: readonly (string | readonly [edtf: string, role: DateRole, place?: string])[]
  readonly areas?: readonly string[]
  readonly status?: RecordStatus
  /** Whether words of their own tell the status. */
  readonly saysStatus?: boolean
  /** Tells records of the same parties on one page apart. */
  readonly at?: number
  readonly isAmbiguous?: boolean
  /** Whom a name may mean as well: the party taken for it, and the others. */
  readonly doubts?: readonly { readonly party: Party; readonly candidates: readonly Party[] }[]
}

/** Every claim stands in the quote, one after the other. */
export function buildRecord(plan: RecordPlan): ResolvedRecord {
  const { source, publisher, parties, at = 0, status = 'active' } = plan
  let quote = ''
  const claim = (words: string) => {
    const start = at + quote.length
    quote += `${words} `
    return { asWritten: words, start, end: start + words.length, origin: 'test@1' }
  }
  const mentions = parties.map(
    (party): Mention => ({
      ...claim(party.name),
      role: party.id === publisher?.id ? 'publisher' : 'partner',
      kindHint: null,
      countryHint: party.country,
      containerHint: null,
    }),
  )
  const { instrument = 'cooperation_agreement' } = plan
  const record: AgreementRecord = {
    id: mintId('record', key(source.id, ...parties.map(({ id }) => id), String(at))),
    parties: mentions,
    instrument:
      instrument === null
        ? null
        : { type: instrument, ...claim(plan.title ?? instrument.replaceAll('_', ' ')) },
    dates: (plan.dates ?? []).map((date) => {
      const [edtf, role, place] = typeof date === 'string' ? ([date, 'signed'] as const) : date
      return { edtf, role, place: place ?? null, ...claim(place === undefined ? edtf : `${edtf}, ${place}`) }
    }),
    areas: (plan.areas ?? []).map((area) => ({ concept: area, ...claim(area) })),
    status,
    statusCitation: null,
    citation: { start: at, end: at, quote: '' },
  }
  const citation = { start: at, end: at + quote.length, quote }
  return {
    record: { ...record, citation, statusCitation: plan.saysStatus === true ? citation : null },
    source,
    publisherParty: publisher?.id ?? null,
    mentions: mentions.map((mention, i) => ({
      mention,
      match: matchOf(parties[i]!, plan),
      party: parties[i]!,
    })),
  }
}

function matchOf(party: Party, { isAmbiguous = false, doubts = [] }: RecordPlan): Match {
  const others = doubts.find((doubt) => doubt.party.id === party.id)?.candidates ?? []
  return {
    chosen:
      party.origin === 'source'
        ? null
        : { party: party.id, score: others.length > 0 ? 0.7 : 0.95, features: { name: 1 } },
    isAmbiguous,
    candidates: others.map(({ id }) => ({ party: id, score: 0.4, features: { name: 0.8 } })),
  }
}

function key(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)
}
