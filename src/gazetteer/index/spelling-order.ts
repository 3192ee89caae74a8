// All spellings in the order of their letters, each with its party and how much it matters: what begins alike stands together.

import type { PartyKind } from '../../model/party.ts'
import type { PartyDraft } from '../drafts/party-draft.ts'
import type { Spellings } from './gram-postings.ts'
import { partiesOfSpellings } from './parties-of-spellings.ts'

/** Places in the order of which the best rank is kept, so that a search passes over rows of villages at once. */
export const rowLength = 64
const bytesInKey = 5
const bitsOfNumber = 24

export interface RankedSpellings extends Spellings {
  readonly partySpellings: Uint32Array
  /** Of each spelling: see `rankOf`. */
  readonly ranks: Uint8Array
}

export function buildSpellingOrder(spellings: RankedSpellings) {
  const { partySpellings, ranks } = spellings
  const parties = partiesOfSpellings(partySpellings)
  const orderSpelling = inOrder(spellings)
  const orderRank = Uint8Array.from(orderSpelling, (spelling) => ranks[spelling]!)
  const orderBest = new Uint8Array(Math.ceil(orderRank.length / rowLength))
  orderRank.forEach((rank, place) => {
    const row = Math.floor(place / rowLength)
    if (rank > orderBest[row]!) orderBest[row] = rank
  })
  return {
    orderSpelling,
    orderParty: Uint32Array.from(orderSpelling, (spelling) => parties[spelling]!),
    orderRank,
    orderBest,
  }
}

/** By kind: what is added to the rank of the like population. */
const worthOfKind: Readonly<Record<PartyKind, number>> = {
  city: 0,
  municipality: -10,
  district: -50,
  region: -60,
  state: 4,
  organization: 0,
  other: -20,
}
const worthOfAlternate = -60
/** Organisations have no inhabitants, but those that are listed are known. */
const rankOfOrganization = 150

/** How likely a party is meant before much of its name is known, up to 255: nine for each doubling of its population. */
export function rankOf({ kind, population, importance }: PartyDraft, isOwn: boolean): number {
  const known = kind === 'organization' ? rankOfOrganization : 9 * Math.log2(population + 1)
  const rank = known + 2 * importance + worthOfKind[kind] + (isOwn ? 0 : worthOfAlternate)
  return Math.max(1, Math.min(255, Math.round(rank)))
}

/** Numbers of the spellings, sorted by their first bytes as numbers and by the others where these are alike. */
function inOrder({ spellingStart, spellingText }: Spellings): Uint32Array<ArrayBuffer> {
  const count = spellingStart.length - 1
  const keys = new BigUint64Array(count)
  const halves = new Uint32Array(keys.buffer)
  const byteAt = (spelling: number, at: number) =>
    spellingStart[spelling]! + at < spellingStart[spelling + 1]!
      ? spellingText[spellingStart[spelling]! + at]!
      : 0
  for (let spelling = 0; spelling < count; spelling++) {
    let high = 0
    for (let at = 0; at < bytesInKey - 1; at++) high = (high << 8) | byteAt(spelling, at)
    halves[spelling * 2 + 1] = high
    halves[spelling * 2] = (byteAt(spelling, bytesInKey - 1) << bitsOfNumber) | spelling
  }
  keys.sort()
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place++) order[place] = halves[place * 2]! & ((1 << bitsOfNumber) - 1)
  const isAlike = (a: number, b: number) =>
    halves[a * 2 + 1] === halves[b * 2 + 1] &&
    halves[a * 2]! >>> bitsOfNumber === halves[b * 2]! >>> bitsOfNumber
  const text = Buffer.from(spellingText.buffer, spellingText.byteOffset, spellingText.byteLength)
  const compare = (a: number, b: number) =>
    text.compare(text, spellingStart[b]!, spellingStart[b + 1]!, spellingStart[a]!, spellingStart[a + 1]!) ||
    a - b
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && isAlike(from, to)) to++
    if (to - from > 1) order.subarray(from, to).sort(compare)
    from = to
  }
  return order
}
