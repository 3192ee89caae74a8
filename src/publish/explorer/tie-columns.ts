// Every tie between two bodies that have a place, in columns rather than objects: a register's whole map in one small file.
import { type BriefAgreement, type Evidence, evidenceGrades } from '../../model/agreement.ts'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import { type InstrumentType, instrumentTypes } from '../../model/instrument.ts'
import type { CountryCode, Party } from '../../model/party.ts'
import { firstYear, lastYear } from '../present/first-year.ts'

/** Columns of equal length; the row is the number by which ties name a party. */
export interface PartyColumns {
  readonly id: readonly PartyId[]
  readonly name: readonly string[]
  readonly country: readonly (CountryCode | null)[]
  /** Degrees, three places. */
  readonly lng: readonly number[]
  readonly lat: readonly number[]
}

/** One row for each two parties of each agreement. */
export interface TieRows {
  readonly one: readonly number[]
  readonly other: readonly number[]
  /** 0 where no source tells it. */
  readonly began: readonly number[]
  readonly ended: readonly number[]
  /** Places in `instruments` and `evidence` of the file. */
  readonly instrument: readonly number[]
  readonly evidence: readonly number[]
}

export interface TieColumns {
  readonly parties: PartyColumns
  readonly ties: TieRows
  readonly instruments: readonly InstrumentType[]
  readonly evidence: readonly Evidence[]
}

export interface MapTies {
  readonly columns: TieColumns
  /** Of each row. */
  readonly agreements: readonly AgreementId[]
  readonly placed: readonly Party[]
  /** Agreements of which fewer than two parties have a place. */
  readonly unplaced: number
}

/** Takes agreements one after another, so that a large register is never held as a whole. */
export class TieCollector {
  readonly #parties: ReadonlyMap<PartyId, Party>
  readonly #rowOf = new Map<PartyId, number>()
  readonly #placed: Party[] = []
  readonly #agreements: AgreementId[] = []
  readonly #rows = {
    one: [] as number[],
    other: [] as number[],
    began: [] as number[],
    ended: [] as number[],
    instrument: [] as number[],
    evidence: [] as number[],
  }
  #unplaced = 0

  constructor(parties: ReadonlyMap<PartyId, Party>) {
    this.#parties = parties
  }

  add(agreement: Pick<BriefAgreement, 'id' | 'parties' | 'events' | 'instrument' | 'evidence'>): void {
    const ends = agreement.parties.flatMap(({ id }) => this.#rowOfParty(id) ?? [])
    if (ends.length < 2) this.#unplaced += 1
    const began = firstYear(agreement) ?? 0
    const ended = lastYear(agreement) ?? 0
    for (const [index, one] of ends.entries()) {
      for (const other of ends.slice(index + 1)) {
        this.#rows.one.push(one)
        this.#rows.other.push(other)
        this.#rows.began.push(began)
        this.#rows.ended.push(ended)
        this.#rows.instrument.push(instrumentTypes.indexOf(agreement.instrument.type))
        this.#rows.evidence.push(evidenceGrades.indexOf(agreement.evidence))
        this.#agreements.push(agreement.id)
      }
    }
  }

  collected(): MapTies {
    const placed = this.#placed
    return {
      columns: {
        parties: {
          id: placed.map(({ id }) => id),
          name: placed.map(({ name }) => name),
          country: placed.map(({ country }) => country),
          lng: placed.map(({ lng }) => thousandths(lng ?? 0)),
          lat: placed.map(({ lat }) => thousandths(lat ?? 0)),
        },
        ties: this.#rows,
        instruments: instrumentTypes,
        evidence: evidenceGrades,
      },
      agreements: this.#agreements,
      placed,
      unplaced: this.#unplaced,
    }
  }

  #rowOfParty(id: PartyId): number | undefined {
    const known = this.#rowOf.get(id)
    if (known !== undefined) return known
    const party = this.#parties.get(id)
    if (party === undefined || party.lat === null || party.lng === null) return undefined
    this.#rowOf.set(id, this.#placed.length)
    return this.#placed.push(party) - 1
  }
}

function thousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}
