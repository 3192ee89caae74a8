// Whom a record may mean where its names leave a doubt: other sets of parties, and what must agree before one of them is taken.
import type { Blocks } from './block-rows.ts'
import {
  type Doubt,
  type DoubtColumns,
  doubtsOfRow,
  type ProofNeeded,
  proofsNeeded,
} from './doubt-columns.ts'
import { partiesOf, type RecordColumns } from './record-columns.ts'

/** Nearly all names that leave a doubt lead to nobody; these are passed over before anything is gathered. */
export function hasAlternative(row: number, columns: RecordColumns, blocks: Blocks): boolean {
  const { doubts, parties, partyStarts } = columns
  const [first, last] = [doubts.starts[row]!, doubts.starts[row + 1]!]
  if (first === last) return false
  const start = partyStarts[row]!
  if (partyStarts[row + 1]! - start !== 2)
    return alternativesOf([row], columns).some((other) => blocks.find(other.parties) !== -1)
  const one = parties[start]!
  const other = parties[start + 1]!
  for (let doubt = first; doubt < last; doubt++) {
    const staying = doubts.parties[doubt] === one ? other : one
    if (isAnyTiedTo(staying, doubt, doubts, blocks)) return true
  }
  return last - first > 1 && alternativesOf([row], columns).some((pair) => blocks.find(pair.parties) !== -1)
}

/** Whether something is told of the party and one whom the doubted name may mean. */
function isAnyTiedTo(party: number, doubt: number, doubts: DoubtColumns, blocks: Blocks): boolean {
  const { candidates, candidateStarts } = doubts
  for (let at = candidateStarts[doubt]!; at < candidateStarts[doubt + 1]!; at++) {
    const candidate = candidates[at]!
    if (
      candidate !== party &&
      candidate !== doubts.parties[doubt] &&
      blocks.findPair(candidate, party) !== -1
    )
      return true
  }
  return false
}

export interface Alternative {
  readonly parties: readonly number[]
  readonly needs: ProofNeeded
}

/** Parties that all of the rows may mean instead: one of them exchanged, or both of two. */
export function alternativesOf(told: readonly number[], columns: RecordColumns): readonly Alternative[] {
  const parties = partiesOf(columns, told[0]!)
  const exchange = (...exchanged: readonly Exchange[]) => ({
    parties: parties
      .map((party) => exchanged.find((one) => one.party === party)?.other ?? party)
      .sort((a, b) => a - b),
    needs: exchanged.reduce<ProofNeeded>((most, { needs }) => stricter(most, needs), 'kind'),
  })
  const choices = parties.map((party) =>
    exchangesOf(party, told, columns).filter(({ other }) => !parties.includes(other)),
  )
  const single = choices.flat().map((one) => exchange(one))
  const [ones = [], others = []] = choices
  if (choices.length !== 2) return single
  const double = ones.flatMap((one) => others.map((other) => exchange(one, other)))
  return [...single, ...double.filter(({ parties: [a, b] }) => a !== b)]
}

interface Exchange {
  readonly party: number
  readonly other: number
  readonly needs: ProofNeeded
}

function exchangesOf(party: number, told: readonly number[], { doubts }: RecordColumns): readonly Exchange[] {
  const [first = [], ...rest] = told.map((row) => exchangesIn(party, doubtsOfRow(doubts, row)))
  return first.flatMap((one) => {
    const same = rest.map((exchanges) => exchanges.find(({ other }) => other === one.other))
    if (same.includes(undefined)) return []
    return { ...one, needs: same.reduce((most, next) => stricter(most, next?.needs ?? 'kind'), one.needs) }
  })
}

function exchangesIn(party: number, doubts: readonly Doubt[]): readonly Exchange[] {
  return doubts
    .filter((doubt) => doubt.party === party)
    .flatMap(({ candidates, needs }) => Array.from(candidates, (other) => ({ party, other, needs })))
}

function stricter(a: ProofNeeded, b: ProofNeeded): ProofNeeded {
  return proofsNeeded.indexOf(a) > proofsNeeded.indexOf(b) ? a : b
}
