// The days of one kind of act, told by several sources, brought together: one row for each act.
import type { FieldClaim, Relation } from '../../model/agreement.ts'
import { compareDates, compatible, contains, gapOfDates, spread } from '../../text/edtf.ts'
import type { RankedClaim } from './ranked-claim.ts'
import { orderClaims } from './ranked-claim.ts'

/** One act with every source's day for it. */
export interface FusedAct {
  /** The register's day. */
  readonly on: string
  readonly rule: 'moreExactCompatible' | 'ownWordFirst' | 'mostTold' | 'onlyClaim'
  readonly claims: readonly RankedClaim[]
}

/** A source that tells two days tells two acts, such as a signing in each town. In order of time. */
export function fuseDates(claims: readonly RankedClaim[]): readonly FusedAct[] {
  const acts = mergeRivals(gatherCompatible(claims))
  return acts.map(fuseAct).sort((a, b) => compareDates(a.on, b.on))
}

/** How a source's day stands to the register's. */
export function relateDates(day: string, registers: string): Relation {
  if (day === registers) return 'same'
  if (contains(day, registers)) return 'contains'
  if (contains(registers, day)) return 'within'
  if (!compatible(day, registers)) return 'contradicts'
  return spread(day) < spread(registers) ? 'within' : 'contains'
}

export function withRelation({ rank: _, ...claim }: RankedClaim, registers: string): FieldClaim {
  return { ...claim, relation: relateDates(claim.value, registers) }
}

type Act = readonly RankedClaim[]

/** The most exact claims found acts; a coarser one joins the first that it may mean and that its record has not told. */
function gatherCompatible(claims: readonly RankedClaim[]): Act[] {
  const exactFirst = [...claims].sort((a, b) => spread(a.value) - spread(b.value) || orderClaims(a, b))
  const acts: RankedClaim[][] = []
  for (const claim of exactFirst) {
    const home = acts.find(
      (act) =>
        act.every(({ value }) => compatible(value, claim.value)) &&
        act.every(({ record, value }) => record !== claim.record || value === claim.value),
    )
    if (home === undefined) acts.push([claim])
    else home.push(claim)
  }
  return acts
}

/** Two days by two sources for what each tells once are one act told in contradiction; the nearest are rivals first. */
function mergeRivals(acts: Act[]): readonly Act[] {
  const left = [...acts]
  for (;;) {
    const rivals = left.flatMap((one, i) =>
      left
        .slice(i + 1)
        .flatMap((other) => (shareRecord(one, other) ? [] : [{ one, other, gap: gap(one, other) }])),
    )
    const [nearest] = rivals.sort((a, b) => a.gap - b.gap || orderClaims(a.one[0]!, b.one[0]!))
    if (nearest === undefined) return left
    left.splice(left.indexOf(nearest.one), 1, [...nearest.one, ...nearest.other])
    left.splice(left.indexOf(nearest.other), 1)
  }
}

function fuseAct(act: Act): FusedAct {
  const claims = [...act].sort(orderClaims)
  const weightiest = claims.filter(({ rank }) => rank === claims[0]!.rank)
  const word = likeliest(weightiest)
  const on = mostExact(claims.filter(({ value }) => contains(word.value, value)))
  return { on: on.value, rule: ruleFor(on.value, claims, weightiest), claims }
}

function ruleFor(
  day: string,
  claims: readonly RankedClaim[],
  weightiest: readonly RankedClaim[],
): FusedAct['rule'] {
  if (claims.length === 1) return 'onlyClaim'
  const against = (some: readonly RankedClaim[]) =>
    some.filter(({ value }) => relateDates(value, day) === 'contradicts')
  if (against(claims).length === 0) return 'moreExactCompatible'
  const others = against(weightiest)
  const isOutvoted = others.every(({ value }) => sourcesFor(value, weightiest) < sourcesFor(day, weightiest))
  return others.length > 0 && isOutvoted ? 'mostTold' : 'ownWordFirst'
}

/** The most exact word; of several as exact the one for which most sources speak. */
function likeliest(claims: readonly RankedClaim[]): RankedClaim {
  return [...claims].sort(
    (a, b) =>
      spread(a.value) - spread(b.value) ||
      sourcesFor(b.value, claims) - sourcesFor(a.value, claims) ||
      orderClaims(a, b),
  )[0]!
}

/** How many sources tell the day, or one that it may mean. */
function sourcesFor(day: string, claims: readonly RankedClaim[]): number {
  return new Set(claims.filter(({ value }) => compatible(value, day)).map(({ source }) => source)).size
}

function mostExact(claims: readonly RankedClaim[]): RankedClaim {
  return [...claims].sort((a, b) => spread(a.value) - spread(b.value) || orderClaims(a, b))[0]!
}

function shareRecord(one: Act, other: Act): boolean {
  return one.some((a) => other.some((b) => a.record === b.record))
}

function gap(one: Act, other: Act): number {
  return Math.min(...one.flatMap((a) => other.map((b) => gapOfDates(a.value, b.value))))
}
