// The dates that a record tells, by what they are of. A million records tell a few thousand combinations, each made once.
import type { DateRole } from '../../model/record.ts'
import { type Stretch, stretchOf } from '../../text/edtf.ts'

export interface ToldDates {
  readonly signed: readonly Stretch[]
  /** "since 1998": a date whose act is left open. */
  readonly since: readonly Stretch[]
  readonly renewed: readonly Stretch[]
  readonly decided: readonly Stretch[]
}

interface DateOfAct {
  readonly edtf: string
  readonly role: DateRole
}

const actOf = {
  signed: 'signed',
  other: 'since',
  renewed: 'renewed',
  decided: 'decided',
  ended: null,
} as const satisfies Record<DateRole, keyof ToldDates | null>

/** Combinations numbered as they come; the same dates of the same acts have one number, in whatever order they are told. */
export class NumberedDates {
  readonly values: ToldDates[] = []
  /** Most records tell one date: of these no key is made. */
  readonly #alone = new Map<DateRole, Map<string, number>>()
  readonly #others = new Map<string, number>()
  readonly #stretches = new Map<string, Stretch>()

  numberOf(dates: readonly DateOfAct[]): number {
    if (dates.length === 1) return this.#number(this.#ofRole(dates[0]!.role), dates[0]!.edtf, dates)
    const key = dates.map(({ edtf, role }) => `${role} ${edtf}`).sort()
    return this.#number(this.#others, key.join(), dates)
  }

  #ofRole(role: DateRole): Map<string, number> {
    const known = this.#alone.get(role)
    if (known !== undefined) return known
    const numbers = new Map<string, number>()
    this.#alone.set(role, numbers)
    return numbers
  }

  #number(numbers: Map<string, number>, key: string, dates: readonly DateOfAct[]): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = this.values.push(this.#made(dates)) - 1
    numbers.set(key, number)
    return number
  }

  #made(dates: readonly DateOfAct[]): ToldDates {
    const made: Record<keyof ToldDates, readonly Stretch[]> = {
      signed: [],
      since: [],
      renewed: [],
      decided: [],
    }
    for (const { edtf, role } of dates) {
      const act = actOf[role]
      const stretch = this.#stretchOf(edtf)
      if (act !== null && !made[act].includes(stretch)) made[act] = [...made[act], stretch]
    }
    return made
  }

  /** The same text is the same stretch, so that equal ones are found at once. */
  #stretchOf(edtf: string): Stretch {
    const stretch = this.#stretches.get(edtf) ?? stretchOf(edtf)
    this.#stretches.set(edtf, stretch)
    return stretch
  }
}
