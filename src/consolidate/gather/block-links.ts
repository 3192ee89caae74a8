// Which blocks of records may have to do with each other: told by keys, so that a change of one block finds the others.
//
// Two blocks are neighbours where they share a key and one of them seeks it. A block answers to its own parties; one with a
// doubtful name seeks whom it may mean, a circle its parts, and an unknown name or an area every body of its country that the
// other side has to do with.
import { mintId, type PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { digest } from '../../text/digest.ts'
import { compareText } from '../compare-text.ts'
import { doubtIn } from './doubts-among.ts'
import { mostParties, partsOf } from './parts-of-circle.ts'

export interface BlockLink {
  readonly block: string
  readonly key: string
  readonly seeks: boolean
}

/** All records of the same parties are of one block; those that name one party only are told source by source. */
export function blockOf({ mentions, source }: ResolvedRecord): string {
  const parties = partiesIn(mentions.map(({ party }) => party.id))
  return parties.length < 2 ? `lonely ${source.id}` : idOfBlock(parties)
}

/** Each once. */
export function linksOf(records: readonly ResolvedRecord[]): readonly BlockLink[] {
  const links = new Map<string, BlockLink>()
  for (const record of records) {
    const block = blockOf(record)
    const answers = (key: string) => links.set(`${block} ${key} 0`, { block, key, seeks: false })
    const seeks = (key: string) => links.set(`${block} ${key} 1`, { block, key, seeks: true })
    const parties = partiesIn(record.mentions.map(({ party }) => party.id))
    for (const party of parties) answers(partyKey(party))
    if (parties.length < 2) continue
    answers(block)
    for (const other of alternativesOf(record, parties)) seeks(other)
    if (parties.length > 2 && parties.length <= mostParties)
      for (const part of partsOf(parties)) seeks(idOfBlock(part))
    for (const { party } of record.mentions) {
      for (const { party: other } of record.mentions) {
        if (other.id === party.id) continue
        const key = `${other.id} in ${party.country ?? ''}`
        answers(key)
        if (seeksCountry(party)) seeks(key)
      }
    }
  }
  return [...links.values()].sort(
    (a, b) => compareText(a.block, b.block) || compareText(a.key, b.key) || Number(a.seeks) - Number(b.seeks),
  )
}

/** The key to which every block of a party answers. */
export function partyKey(party: PartyId): string {
  return party
}

const areas: ReadonlySet<Party['kind']> = new Set(['region', 'district'])

function seeksCountry({ origin, kind }: Party): boolean {
  return origin === 'source' || areas.has(kind)
}

/** Blocks of the parties that the record may mean instead: one of them exchanged, or both of two. */
function alternativesOf({ mentions }: ResolvedRecord, parties: readonly PartyId[]): readonly string[] {
  const choices = parties.map((party) => {
    const doubtful = mentions.filter(
      (mention) => mention.party.id === party && doubtIn(mention.match) !== null,
    )
    const others = doubtful.flatMap(({ match }) => match.candidates.map((candidate) => candidate.party))
    return [...new Set(others)].filter((other) => !parties.includes(other))
  })
  const exchanged = choices.flatMap((others, at) => others.map((other) => parties.with(at, other)))
  const [ones = [], others = []] = choices
  if (parties.length === 2) exchanged.push(...ones.flatMap((one) => others.map((other) => [one, other])))
  return exchanged
    .map(partiesIn)
    .filter((set) => set.length > 1)
    .map(idOfBlock)
}

function partiesIn(ids: readonly PartyId[]): readonly PartyId[] {
  return [...new Set(ids)].sort(compareText)
}

/** The same id as the partnership's of these parties. */
function idOfBlock(parties: readonly PartyId[]): string {
  return mintId('partnership', digest(...parties))
}
