// The project's own parties (data/parties/*.csv), as drafts; rows that name a known place or region add to its party.
import { parse } from 'csv-parse/sync'
import { type PartyKind, type PartyName, partyKinds, unverified } from '../../model/party.ts'
import { RegisterError } from '../../model/register-error.ts'
import { fold } from '../../text/fold.ts'
import { writeNameLines } from './name-lines.ts'
import { blankDraft, type PartyDraft, partyIdOfPlace, partyIdOfRegion } from './party-draft.ts'

/** Columns of a file of own parties; data/parties/README.md tells what each holds. */
export const ownPartyColumns = [
  'key',
  'name',
  'kind',
  'country',
  'container',
  'lat',
  'lng',
  'population',
  'geonameId',
  'region',
  'aliases',
  'successor',
  'from',
  'to',
] as const

/** A row of such a file, a blank text where nothing is known. */
export type OwnPartyRow = Readonly<Record<(typeof ownPartyColumns)[number], string>>

type Row = Readonly<Record<string, string | undefined>>

const isWebAddress = /^https?:\/\/\S+$/

export function readOwnParties(csv: string, file: string): readonly PartyDraft[] {
  const rows: Row[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  return rows.map((row, index) => draftOf(row, `${file}, row ${index + 2}`))
}

function draftOf(row: Row, where: string): PartyDraft {
  const name = row.name ?? ''
  const kind = partyKinds.find((known) => known === row.kind)
  if (name === '') throw new RegisterError('party-without-name', `${where}: the column name is empty`)
  if (kind === undefined) throw new RegisterError('unknown-party-kind', `${where}: no such kind: ${row.kind}`)
  const aliases = listed(row.aliases).map(aliasOf)
  const geonameId = wholeNumber(row.geonameId, where)
  return {
    ...blankDraft,
    id: idOf(row, kind, geonameId, where),
    kind,
    country: row.country ?? '',
    name,
    from: row.from ?? '',
    to: row.to ?? '',
    otherNames: writeNameLines(aliases),
    keys: { own: [name, ...aliases.map((alias) => alias.text)].map(fold), alternate: [], weak: [] },
    geonameId,
    lat: degrees(row.lat, 90, where),
    lng: degrees(row.lng, 180, where),
    population: wholeNumber(row.population, where),
    importance: 4,
    container: row.container ?? '',
    successors: listed(row.successor),
    origin: kind === 'state' ? 'iso3166' : 'pobratim',
    attestedBy: attestation(row.source, where),
  }
}

function idOf(row: Row, kind: PartyKind, geonameId: number, where: string): string {
  if (geonameId > 0) return partyIdOfPlace(geonameId)
  if (row.region) return partyIdOfRegion(row.region)
  const key = row.key ?? ''
  if (!/^[A-Za-z0-9-]+$/.test(key)) {
    throw new RegisterError(
      'bad-party-key',
      `${where}: a key has letters, figures and hyphens only, not "${key}"`,
    )
  }
  if (kind === 'state') return `pty_${key}`
  return kind === 'organization' ? `pty_o${key}` : `pty_p${key}`
}

/** `Macedonia@1991-09-08/2019-02-11`: a name and when it was in use. */
function aliasOf(text: string): PartyName {
  const [name = '', days] = text.split('@')
  if (days === undefined) return { text: name, kind: 'short' }
  const [from, to] = days.split('/')
  return { text: name, kind: 'former', ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function attestation(source: string | undefined, where: string): string {
  if (!source || source === unverified || isWebAddress.test(source)) return source ?? ''
  const message = `${where}: a source is an address that begins with http, or ${unverified}, not "${source}"`
  throw new RegisterError('bad-party-source', message)
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function wholeNumber(text: string | undefined, where: string): number {
  const value = text ? Number(text) : 0
  if (!Number.isInteger(value) || value < 0)
    throw new RegisterError('bad-number', `${where}: not a whole number: ${text}`)
  return value
}

function degrees(text: string | undefined, most: number, where: string): number | null {
  if (!text) return null
  const value = Number(text)
  if (!(Math.abs(value) <= most))
    throw new RegisterError('bad-coordinate', `${where}: not degrees up to ${most}: ${text}`)
  return value
}
