// One agreement told under two sets of parties: a name that was misread on one side, or a party that one side leaves out.
//
//   Niš – Hrisupoli, 2008    "Hrisupoli" may mean Chrysoupoli, and nobody   ┐
//   Niš – Chrysoupoli, 2008  else tells of Niš – Hrisupoli                  ┘─► one agreement
//   Niš – Arles, 1999        the same year and kind of paper, one party     ┐
//   Niš – Arles – Gironde    fewer                                          ┘─► one agreement
import type { AreApart } from './are-apart.ts'
import type { Blocks } from './block-rows.ts'
import { hasActDate, likeness } from './compare-tellings.ts'
import {
  type Doubt,
  type DoubtColumns,
  doubtsOfRow,
  type ProofNeeded,
  proofsNeeded,
} from './doubt-columns.ts'
import type { Gathering } from './gather-tellings.ts'
import { kinshipOf } from './instrument-family.ts'
import { mostParties, partsOf } from './parts-of-circle.ts'
import type { RecordColumns } from './record-columns.ts'
import { type Telling, tellingOf } from './telling.ts'

export interface BlockedRows {
  readonly columns: RecordColumns
  readonly blocks: Blocks
  /** Agreement and telling of each row, as each block by itself gives them. */
  readonly agreementOf: Int32Array
  readonly tellingOf: Uint32Array
  readonly areApart: AreApart
}

/** An agreement that is another one told otherwise: it goes where `into` goes. */
export interface Joined {
  readonly agreement: number
  readonly into: number
}

/** Of `likeness`, where the two lie in the same year, or month: a signing a year later is as likely as not another one. */
const leastScores = { year: 8, month: 12 } as const

export function joinBlocks(rows: BlockedRows): readonly Joined[] {
  const known = new Map<number, readonly Gathering[]>()
  const gatheringsOf = (block: number) => {
    const gatherings = known.get(block) ?? gatheringsIn(block, rows)
    known.set(block, gatherings)
    return gatherings
  }
  return [...joinDoubtful(rows, gatheringsOf), ...joinSmaller(rows, gatheringsOf)]
}

type GatheringsOf = (block: number) => readonly Gathering[]

/** Agreements that nobody tells without doubt whom they are with go to the agreement with whom they may be. */
function* joinDoubtful(rows: BlockedRows, gatheringsOf: GatheringsOf): Generator<Joined> {
  const { columns, blocks, agreementOf } = rows
  const seen = new Set<number>()
  for (let row = 0; row < columns.count; row++) {
    if (!hasAlternative(row, rows)) continue
    const agreement = agreementOf[row]!
    if (agreement < 0 || seen.has(agreement)) continue
    seen.add(agreement)
    const block = blocks.find(partiesOf(columns, row))
    const gathering = gatheringsOf(block).find((one) => one.some((telling) => telling.rows.includes(row)))!
    const told = gathering.flatMap((telling) => telling.rows)
    const others = alternativesOf(told, columns).flatMap(({ parties, needs }) => {
      const other = blocks.find(parties)
      if (other === -1 || other === block) return []
      return gatheringsOf(other).map((into) => ({ into, needs }))
    })
    const best = bestOf(others.map(({ into, needs }) => ({ into, score: rateJoin(gathering, into, needs) })))
    if (best !== null && !rows.areApart(gathering, best))
      yield { agreement, into: agreementOf[best[0]!.rows[0]!]! }
  }
}

/** Nearly all names that leave a doubt lead to nobody; these are passed over before anything is gathered. */
function hasAlternative(row: number, { columns, blocks }: BlockedRows): boolean {
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

interface Alternative {
  readonly parties: readonly number[]
  readonly needs: ProofNeeded
}

/** Parties that all of the rows may mean instead: one of them exchanged, or both of two. */
function alternativesOf(told: readonly number[], columns: RecordColumns): readonly Alternative[] {
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

/** Pairs and trios that are part of a larger circle, in the same year and by the same kind of paper. */
function* joinSmaller(rows: BlockedRows, gatheringsOf: GatheringsOf): Generator<Joined> {
  const { columns, blocks, agreementOf } = rows
  for (let block = 0; block < blocks.count; block++) {
    const first = blocks.rows[blocks.starts[block]!]!
    const size = columns.partyStarts[first + 1]! - columns.partyStarts[first]!
    if (size < 3 || size > mostParties) continue
    const parties = partiesOf(columns, first)
    for (const part of partsOf(parties)) {
      const smaller = blocks.find(part)
      if (smaller === -1) continue
      for (const gathering of gatheringsOf(smaller)) {
        const best = bestOf(
          gatheringsOf(block).map((into) => ({ into, score: rateJoin(gathering, into, 'kind') })),
        )
        if (best === null || rows.areApart(gathering, best)) continue
        yield { agreement: agreementOf[gathering[0]!.rows[0]!]!, into: agreementOf[best[0]!.rows[0]!]! }
      }
    }
  }
}

/** 0 where they are not one. Without a day only papers of one family join, and only where no day is needed. */
function rateJoin(gathering: Gathering, into: Gathering, needs: ProofNeeded): number {
  let best = 0
  for (const one of gathering) {
    for (const other of into) {
      const kinship = kinshipOf(one.instrument, other.instrument)
      if (hasActDate(one) && hasActDate(other)) {
        const score = likeness(one, other)
        if (score === 0) return 0
        best = Math.max(best, score)
      } else if (needs === 'kind' && kinship >= 2 && one.source !== other.source) {
        best = Math.max(best, leastScores.year + kinship / 10)
      }
    }
  }
  return best < leastScores[needs === 'kind' ? 'year' : needs] ? 0 : best
}

function bestOf(rated: readonly { readonly into: Gathering; readonly score: number }[]): Gathering | null {
  let best: { readonly into: Gathering; readonly score: number } | null = null
  for (const one of rated) if (one.score > (best?.score ?? 0)) best = one
  return best?.into ?? null
}

function gatheringsIn(
  block: number,
  { columns, blocks, agreementOf, tellingOf: firstRowOf }: BlockedRows,
): readonly Gathering[] {
  const rows = blocks.rows.subarray(blocks.starts[block]!, blocks.starts[block + 1]!)
  const gatherings = new Map<number, Map<number, number[]>>()
  for (const row of rows) {
    const tellings = gatherings.get(agreementOf[row]!) ?? new Map<number, number[]>()
    gatherings.set(agreementOf[row]!, tellings)
    tellings.set(firstRowOf[row]!, [...(tellings.get(firstRowOf[row]!) ?? []), row])
  }
  return [...gatherings.values()].map((tellings) =>
    [...tellings.values()].map((same): Telling => tellingOf(columns, same)),
  )
}

function partiesOf({ parties, partyStarts }: RecordColumns, row: number): readonly number[] {
  return [...parties.subarray(partyStarts[row]!, partyStarts[row + 1]!)]
}
