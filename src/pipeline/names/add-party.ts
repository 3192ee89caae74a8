// A party that the gazetteer lacks, added by an office; it is known from then on.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party, PartyKind } from '../../model/party.ts'
import { RegisterError } from '../../model/register-error.ts'
import { digest } from '../../text/digest.ts'
import { fold } from '../../text/fold.ts'
import { romanize } from '../../text/romanize.ts'
import { readWrittenName } from '../../text/written-name.ts'
import { readCountry } from '../sources/read-country.ts'
import type { Stages } from '../stages.ts'
import { appendOwnParty } from './own-party-file.ts'

export interface PartyToAdd {
  readonly name: string
  readonly kind: PartyKind
  /** Code or name; null for an organisation of several states. */
  readonly country: string | null
  readonly container?: string | null
  readonly lat?: number | null
  readonly lng?: number | null
  readonly population?: number | null
  /** The place that it governs: what is told adds to the party that is known for it. */
  readonly geonameId?: number | null
  readonly aliases?: readonly string[]
  /** Id of the party that took over. */
  readonly successor?: string | null
  /** Days (EDTF) of its life. */
  readonly from?: string | null
  readonly to?: string | null
  /** Short and lasting, makes the id; made of country and name where none is told. */
  readonly key?: string | null
}

export interface AddPartyOptions {
  readonly directory: string
  /** Whether another party of that name, kind and country may be known already. */
  readonly anyway?: boolean
  /** Stages as they are before, and anew once the party stands in the file. */
  readonly openStages: () => Promise<Stages>
}

export interface AddedParty {
  readonly party: Party
  /** The file that it stands in now. */
  readonly path: string
}

export async function addParty(told: PartyToAdd, options: AddPartyOptions): Promise<AddedParty> {
  const { directory, anyway = false, openStages } = options
  const before = await openStages()
  const gazetteer = await before.gazetteer()
  const row = await rowOf(told, before)
  const id = idOf(row)
  requireNew(row, id, gazetteer, { anyway })
  if (row.successor !== '' && gazetteer.findParty(row.successor as PartyId) === null)
    throw refuse(`the successor ${row.successor} is no party that is known`)
  const path = appendOwnParty(directory, row)
  const party = (await (await openStages()).gazetteer()).findParty(id)
  if (party === null) throw new RegisterError('party-not-known', `${path}: ${id} was added and is not found`)
  return { party, path }
}

type Row = Parameters<typeof appendOwnParty>[1]

async function rowOf(told: PartyToAdd, stages: Stages): Promise<Row> {
  const name = nameOf(told.name)
  const country = told.country === null ? '' : await readCountry(told.country, stages)
  if (country === null) throw refuse(`“${told.country}” is no country`)
  return {
    key: told.key ?? keyOf(name, country),
    name,
    kind: told.kind,
    country,
    container: told.container ?? '',
    lat: text(told.lat),
    lng: text(told.lng),
    population: text(told.population),
    geonameId: text(told.geonameId),
    region: '',
    aliases: (told.aliases ?? []).map(nameOf).join('|'),
    successor: told.successor ?? '',
    from: told.from ?? '',
    to: told.to ?? '',
  }
}

/** The bar parts names in the file. */
function nameOf(written: string): string {
  const { name, faults } = readWrittenName(written)
  const [fault] = faults
  if (fault !== undefined) throw refuse(`the name “${name.slice(0, 60)}” cannot be added: ${fault.message}`)
  if (name.includes('|')) throw refuse(`the name “${name}” cannot be added: a bar parts names`)
  return name
}

/** `rs-guca`. */
function keyOf(name: string, country: string): string {
  const letters = romanize(fold(name))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return [country.toLowerCase(), letters || digest(name)].filter((part) => part !== '').join('-')
}

function idOf({ geonameId, kind, key }: Row): PartyId {
  if (geonameId !== '') return `pty_g${geonameId}` as PartyId
  return `pty_${kind === 'organization' ? 'o' : 'p'}${key}` as PartyId
}

/** A second party of the same name would make every mention of it a question. */
function requireNew(
  { name, kind, country, geonameId }: Row,
  id: PartyId,
  gazetteer: Gazetteer,
  { anyway }: { readonly anyway: boolean },
): void {
  if (geonameId !== '') return
  const known = gazetteer.findParty(id)
  if (known !== null) throw refuse(`${known.name} is known as ${id} already; tell another key with --key`)
  if (anyway) return
  const namesake = gazetteer
    .partiesNamed(name, country === '' ? undefined : [country])
    .filter(({ use }) => use === 'own')
    .map(({ party }) => gazetteer.party(party))
    .find((party) => party.kind === kind)
  if (namesake === undefined) return
  const names = namesake.geonameId === null ? '' : `, --geonames ${namesake.geonameId} adds names to it`
  throw refuse(
    `${[namesake.name, namesake.container, namesake.country].filter((part) => part !== null).join(', ')} is known as ${namesake.id} already${names}; --anyway adds another`,
  )
}

const text = (value: number | null | undefined) => (value == null ? '' : String(value))
const refuse = (message: string) => new RegisterError('party-refused', message)
