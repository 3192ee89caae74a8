// One agreement told under two sets of parties: a name that was misread on one side, or a party that one side leaves out.
//
//   Niš – Hrisupoli, 2008    "Hrisupoli" may mean Chrysoupoli, and nobody   ┐
//   Niš – Chrysoupoli, 2008  else tells of Niš – Hrisupoli                  ┘─► one agreement
//   Niš – Arles, 1999        the same year and kind of paper, one party     ┐
//   Niš – Arles – Gironde    fewer                                          ┘─► one agreement
import { alternativesOf, hasAlternative } from './alternative-parties.ts'
import type { AreApart } from './are-apart.ts'
import type { Blocks } from './block-rows.ts'
import { hasActDate, likeness } from './compare-tellings.ts'
import type { ProofNeeded } from './doubt-columns.ts'
import type { Gathering } from './gather-tellings.ts'
import { kinshipOf } from './instrument-family.ts'
import { mostParties, partsOf } from './parts-of-circle.ts'
import { partiesOf, type RecordColumns } from './record-columns.ts'
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
    if (!hasAlternative(row, columns, blocks)) continue
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
