// Dated tellings of one tie joined pair by pair, the surest first, where every two of an agreement can be one.
import { type AreApart, neverApart } from './are-apart.ts'
import { actDates, effectWithin, likeness, sameActWithin } from './compare-tellings.ts'
import { isTreatyNumber } from './instrument-family.ts'
import type { Telling } from './telling.ts'

interface Pair {
  readonly one: number
  readonly other: number
  readonly score: number
}

interface Extent {
  /** The telling's place. */
  readonly at: number
  readonly first: number
  readonly last: number
}

/** The tellings are in the register's order, which settles what is equally likely. */
export function gatherDated(tellings: readonly Telling[], areApart: AreApart): Telling[][] {
  const pairs = tellings.length > few ? nearPairs(tellings) : allPairs(tellings)
  if (pairs.length === 0) return tellings.map((telling) => [telling])
  if (areAll(pairs, tellings) && areApart === neverApart) return [[...tellings]]
  pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
  const alike = new Set(pairs.map(({ one, other }) => one * tellings.length + other))
  const areAlike = (one: number, other: number) =>
    alike.has(one < other ? one * tellings.length + other : other * tellings.length + one)
  const homes = tellings.map((_, at) => [at])
  const of = (home: readonly number[]) => home.map((at) => tellings[at]!)
  for (const { one, other } of pairs) {
    const home = homes[one]!
    const guests = homes[other]!
    if (home === guests || !home.every((a) => guests.every((b) => areAlike(a, b)))) continue
    if (areApart !== neverApart && areApart(of(home), of(guests))) continue
    home.push(...guests)
    for (const guest of guests) homes[guest] = home
  }
  return [...new Set(homes)].map(of)
}

/** So many are compared with each other sooner than they are put in order. */
const few = 8

function allPairs(tellings: readonly Telling[]): Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < tellings.length; one++) {
    for (let other = one + 1; other < tellings.length; other++) {
      const score = likeness(tellings[one]!, tellings[other]!)
      if (score > 0) pairs.push({ one, other, score })
    }
  }
  return pairs
}

/** Only those are compared that may lie within a year of each other, so that a tie of thousands of treaties takes no longer than many of few. */
function nearPairs(tellings: readonly Telling[]): Pair[] {
  const extents = tellings.map(extentOf).sort((a, b) => a.first - b.first || a.at - b.at)
  const pairs: Pair[] = []
  const open: typeof extents = []
  for (const next of extents) {
    let stillOpen = 0
    for (const one of open) if (one.last + sameActWithin.sameFamily >= next.first) open[stillOpen++] = one
    open.length = stillOpen
    for (const { at } of open) {
      const [one, other] = at < next.at ? [at, next.at] : [next.at, at]
      const score = likeness(tellings[one]!, tellings[other]!)
      if (score > 0) pairs.push({ one, other, score })
    }
    open.push(next)
  }
  return pairs
}

/** Whether every two of them are a pair. */
function areAll(pairs: readonly Pair[], { length }: readonly Telling[]): boolean {
  return pairs.length === (length * (length - 1)) / 2
}

/** From the first to the last day that any of its dates may mean, a renewal being another's signature. */
function extentOf(telling: Telling, at: number): Extent {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const dates of [actDates(telling), telling.renewed]) {
    for (const { widestFirst, widestLast } of dates) {
      first = Math.min(first, widestFirst)
      last = Math.max(last, widestLast)
    }
  }
  // A treaty that is told by the day of its effect may have been signed years before.
  const isOfEffect = telling.signed.length === 0 && isTreatyNumber(telling.instrument)
  return { at, first: isOfEffect ? first - effectWithin : first, last }
}
