// Counts the register's agreements one after another, each count split by claimed (all that anybody tells) and formal (told by a side, a government or a gazette).
import { type Status, statusOn } from '../../lifecycle/status-on.ts'
import { type BriefAgreement, isFormal } from '../../model/agreement.ts'
import { firstYear } from '../present/first-year.ts'

export interface Count {
  readonly claimed: number
  /** Of them those that are formal. */
  readonly formal: number
}

export interface AgreementCounts {
  readonly all: Count
  readonly partnerships: Count
  readonly parties: Count
  readonly countries: Count
  /** By year of signature, or the first year that is told; ascending, years without any left out. */
  readonly years: ReadonlyMap<number, Count>
  readonly withoutYear: Count
  readonly instruments: ReadonlyMap<string, Count>
  readonly statuses: ReadonlyMap<Status, Count>
  /** By concept of the scheme; words that have none are left out. */
  readonly areas: ReadonlyMap<string, Count>
}

export class AgreementCounter {
  readonly #day: string
  readonly #all = new Tally<'all'>()
  readonly #years = new Tally<number>()
  readonly #withoutYear = new Tally<'all'>()
  readonly #instruments = new Tally<string>()
  readonly #statuses = new Tally<Status>()
  readonly #areas = new Tally<string>()
  readonly #partnerships = new Tally<string>()
  readonly #parties = new Tally<string>()
  readonly #countries = new Tally<string>()

  constructor(day: string) {
    this.#day = day
  }

  add(agreement: BriefAgreement): void {
    const formal = isFormal(agreement)
    this.#all.add('all', formal)
    this.#partnerships.add(agreement.partnership, formal)
    for (const { id, country } of agreement.parties) {
      this.#parties.add(id, formal)
      if (country !== null) this.#countries.add(country, formal)
    }
    const year = firstYear(agreement)
    if (year === undefined) this.#withoutYear.add('all', formal)
    else this.#years.add(year, formal)
    this.#instruments.add(agreement.instrument.type, formal)
    this.#statuses.add(statusOn(agreement, this.#day), formal)
    for (const concept of new Set(agreement.areas.flatMap(({ concept }) => concept ?? []))) {
      this.#areas.add(concept, formal)
    }
  }

  counts(): AgreementCounts {
    return {
      all: this.#all.of('all'),
      partnerships: this.#partnerships.keys(),
      parties: this.#parties.keys(),
      countries: this.#countries.keys(),
      years: new Map([...this.#years.counts()].sort(([one], [other]) => one - other)),
      withoutYear: this.#withoutYear.of('all'),
      instruments: this.#instruments.mostFirst(),
      statuses: this.#statuses.mostFirst(),
      areas: this.#areas.mostFirst(),
    }
  }
}

class Tally<Key> {
  readonly #counts = new Map<Key, { claimed: number; formal: number }>()

  add(key: Key, isFormal: boolean): void {
    const count = this.#counts.get(key) ?? { claimed: 0, formal: 0 }
    count.claimed += 1
    if (isFormal) count.formal += 1
    this.#counts.set(key, count)
  }

  of(key: Key): Count {
    return this.#counts.get(key) ?? { claimed: 0, formal: 0 }
  }

  /** How many different ones there were at all. */
  keys(): Count {
    const formal = [...this.#counts.values()].filter((count) => count.formal > 0)
    return { claimed: this.#counts.size, formal: formal.length }
  }

  counts(): ReadonlyMap<Key, Count> {
    return this.#counts
  }

  mostFirst(): ReadonlyMap<Key, Count> {
    return new Map(
      [...this.#counts].sort(
        ([key, one], [other, another]) =>
          another.claimed - one.claimed || (String(key) < String(other) ? -1 : 1),
      ),
    )
  }
}
