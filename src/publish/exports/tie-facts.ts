// What formats that draw say of a party and of a tie: the few facts that a map or a network is coloured by.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { agreementPath, partyPath } from '../paths.ts'
import { nameInstrument } from '../present/agreement-line.ts'
import type { Selection } from './selection.ts'
import { joined } from './table.ts'

export const partyFactNames = ['name', 'kind', 'country', 'lat', 'lng', 'population', 'url'] as const
export const tieFactNames = [
  'agreement',
  'title',
  'instrument',
  'signed',
  'status',
  'evidence',
  'areas',
  'url',
] as const

export function partyFacts(
  party: Party,
  origin: string,
): Record<(typeof partyFactNames)[number], string | number | null> {
  const { id, name, kind, country, lat, lng, population } = party
  return { name, kind, country, lat, lng, population, url: `${origin}${partyPath(id)}` }
}

export function tieFacts(
  agreement: Agreement,
  { day, origin }: Pick<Selection, 'day' | 'origin'>,
): Record<(typeof tieFactNames)[number], string | null> {
  const { id, instrument, events, evidence, areas } = agreement
  return {
    agreement: id,
    title: nameInstrument(agreement),
    instrument: instrument.type,
    signed: events.find(({ kind, on }) => kind === 'signed' && on !== null)?.on ?? null,
    status: statusOn(agreement, day),
    evidence,
    areas: joined(new Set(areas.map(({ concept, asWritten }) => concept ?? asWritten))),
    url: `${origin}${agreementPath(id)}`,
  }
}
