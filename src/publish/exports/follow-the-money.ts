// Entities of FollowTheMoney, one a line: bodies, where they lie, and the links that agreements make.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement, EventKind } from '../../model/agreement.ts'
import type { CountryCode, Party } from '../../model/party.ts'
import { agreementPath, partyPath } from '../paths.ts'
import { nameInstrument } from '../present/agreement-line.ts'
import { publisherName } from '../present/held-source.ts'
import type { ExportFormat } from './export-format.ts'
import { jsonText } from './json-text.ts'
import { plainLine } from './plain-text.ts'
import type { Selection } from './selection.ts'
import { tiesIn } from './ties-in.ts'

export const followTheMoney: ExportFormat = {
  name: 'ftm',
  file: 'entities.ftm.ndjson',
  mediaType: 'application/json+ftm',
  about: 'Entities of FollowTheMoney, one a line, for investigations in Aleph and OpenSanctions’ tools.',
  async *write(selection) {
    for await (const party of selection.parties()) yield lines(partyEntities(party, selection.origin))
    for await (const agreement of selection.agreements()) yield lines(linkEntities(agreement, selection))
  },
}

interface Entity {
  readonly id: string
  readonly schema: 'PublicBody' | 'Organization' | 'Address' | 'UnknownLink'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

function lines(entities: readonly Entity[]): string {
  return entities.map((entity) => `${jsonText(entity)}\n`).join('')
}

function partyEntities(party: Party, origin: string): readonly Entity[] {
  const { id, name, names, kind, lat, lng, container } = party
  const country = countryOf(party.country)
  const isPlaced = lat !== null && lng !== null
  const address = `${id}-address`
  const body: Entity = {
    id,
    schema: kind === 'organization' ? 'Organization' : 'PublicBody',
    properties: told({
      name: [name],
      alias: names.map(({ text }) => text).filter((text) => text !== name),
      country,
      sourceUrl: [`${origin}${partyPath(id)}`],
      addressEntity: isPlaced ? [address] : [],
    }),
  }
  if (!isPlaced) return [body]
  const where = {
    full: [name],
    region: [container ?? ''],
    country,
    latitude: [`${lat}`],
    longitude: [`${lng}`],
  }
  return [body, { id: address, schema: 'Address', properties: told(where) }]
}

function linkEntities(agreement: Agreement, { origin, sources, day }: Selection): readonly Entity[] {
  const tellers = agreement.sources.flatMap(({ source }) => sources.get(source) ?? [])
  const properties = {
    role: [nameInstrument(agreement)],
    status: [statusOn(agreement, day)],
    startDate: daysOf(agreement, ['signed']),
    endDate: daysOf(agreement, ['terminated', 'expired', 'denounced']),
    recordId: [agreement.id],
    summary: agreement.sources.map(({ citation }) => citation.quote),
    publisher: tellers.flatMap((source) => publisherName(source) ?? []),
    sourceUrl: [`${origin}${agreementPath(agreement.id)}`],
    retrievedAt: tellers.map(({ readAt }) => readAt),
  }
  return [...tiesIn(agreement)].map(({ id, from, to }) => ({
    id,
    schema: 'UnknownLink',
    properties: told({ ...properties, subject: [from.id], object: [to.id] }),
  }))
}

/** Each value once and on one line; a property without values is left out. */
function told(properties: Readonly<Record<string, readonly string[]>>): Entity['properties'] {
  const cleaned = Object.entries(properties).map(
    ([name, values]) =>
      [
        name,
        [...new Set(values.map((value) => plainLine(value).trim()))].filter((one) => one !== ''),
      ] as const,
  )
  return Object.fromEntries(cleaned.filter(([, values]) => values.length > 0))
}

/** Dates of FollowTheMoney are a year, a month or a day. */
function daysOf({ events }: Agreement, kinds: readonly EventKind[]): readonly string[] {
  const days = events.flatMap(({ kind, on }) => (kinds.includes(kind) && on !== null ? [on] : []))
  return days.filter((day) => /^\d{4}(-\d{2}){0,2}$/.test(day))
}

/** Codes of its own for states that are no more. */
const formerStates: Readonly<Record<CountryCode, string>> = {
  YUCS: 'yucs',
  SUHH: 'suhh',
  CSHH: 'cshh',
  CSXX: 'csxx',
  DDDE: 'dd',
}

function countryOf(code: CountryCode | null): readonly string[] {
  if (code === null) return []
  return /^[A-Z]{2}$/.test(code) ? [code.toLowerCase()] : [formerStates[code] ?? '']
}
