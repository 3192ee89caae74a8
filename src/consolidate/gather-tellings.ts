// The tellings of one tie, gathered into agreements: the same instrument told twice, a second instrument told apart.
//
//   dated      A: 2001-03 ──┐            compared two by two, the surest first; all of one
//              B: 2001-03-22┘─► one      agreement must be able to be one
//              A: 2009 ─────────► another
//   undated    C: "twin towns" ─► the agreement of its kind, or the only one there is
//   planned    A: "launched" ───► the agreement that came of it
import { maxDay, minDay } from '../text/edtf.ts'
import type { AreApart } from './are-apart.ts'
import { hasActDate, isRetold, likeness, titleOverlap } from './compare-tellings.ts'
import { compareText } from './compare-text.ts'
import { affinity, isTie } from './instrument-family.ts'
import type { Telling } from './telling.ts'

/** Tellings of one agreement. */
export type Gathering = readonly Telling[]

/** All tellings are of one partnership. The answer does not depend on their order. */
export function gatherTellings(
  tellings: readonly Telling[],
  areApart: AreApart = () => false,
): readonly Gathering[] {
  const sorted = [...tellings].sort((a, b) => compareText(a.key, b.key))
  const concluded = sorted.filter(({ isPlanned }) => !isPlanned)
  const gatherings = gatherDated(concluded.filter(hasActDate), areApart)
  const undated = concluded.filter((telling) => !hasActDate(telling))
  for (const telling of undated.sort(surestFirst))
    join(gatherings, telling, unlessApart(telling, rateForUndated(telling, gatherings), areApart))
  const results = gatherings.length
  for (const telling of sorted.filter(({ isPlanned }) => isPlanned)) {
    const rate = rateForPlanned(telling, gatherings.slice(0, results))
    join(gatherings, telling, unlessApart(telling, rate, areApart))
  }
  return gatherings
}

function gatherDated(tellings: readonly Telling[], areApart: AreApart): Telling[][] {
  const pairs = tellings.flatMap((one, i) =>
    tellings.slice(i + 1).flatMap((other) => {
      const score = likeness(one, other)
      return score === null ? [] : [{ one, other, score }]
    }),
  )
  pairs.sort(
    (a, b) => b.score - a.score || compareText(a.one.key, b.one.key) || compareText(a.other.key, b.other.key),
  )
  const homes = new Map(tellings.map((telling) => [telling, [telling]]))
  for (const { one, other } of pairs) {
    const home = homes.get(one)!
    const guests = homes.get(other)!
    if (home === guests || areApart(home, guests)) continue
    if (!home.every((a) => guests.every((b) => likeness(a, b) !== null))) continue
    home.push(...guests)
    for (const guest of guests) homes.set(guest, home)
  }
  return [...new Set(homes.values())]
}

type Rate = (gathering: Gathering) => number | null

function unlessApart(telling: Telling, rate: Rate, areApart: AreApart): Rate {
  return (gathering) => (areApart([telling], gathering) ? null : rate(gathering))
}

function join(gatherings: Telling[][], telling: Telling, rate: Rate): void {
  let best: { gathering: Telling[]; score: number } | null = null
  for (const gathering of gatherings) {
    const score = rate(gathering)
    if (score === null) continue
    if (best === null || score > best.score || (score === best.score && isLater(gathering, best.gathering))) {
      best = { gathering, score }
    }
  }
  if (best === null) gatherings.push([telling])
  else best.gathering.push(telling)
}

/** Named kinds before unnamed, a side's own word before others': whoever says most founds the agreement. */
function surestFirst(a: Telling, b: Telling): number {
  const isVague = ({ type }: Telling) => (affinity(type, 'unknown') === 3 ? 1 : 0)
  return isVague(a) - isVague(b) || a.rank - b.rank || compareText(a.key, b.key)
}

/**
 * An undated claim belongs to the agreement of its kind. Where the tie has one agreement only, the claim is of that
 * one, whatever paper it names: a blog's "fraternal charter" is the city's protocol.
 */
function rateForUndated(telling: Telling, gatherings: readonly Gathering[]): Rate {
  const isOnlyOne = gatherings.length === 1
  return (gathering) => {
    if (!mayBeOfOneSource(telling, gathering) || contradictsOrder(telling, gathering)) return null
    const kinship = Math.max(...gathering.map(({ type }) => affinity(telling.type, type)))
    if (kinship < (isOnlyOne || telling.renewed.length > 0 ? 1 : 2)) return null
    const overlap = Math.max(...gathering.map((other) => titleOverlap(telling, other)))
    return kinship + overlap + (gathering.some(({ type }) => isTie(type)) ? 0.05 : 0)
  }
}

/** A plan is fulfilled by an agreement of its kind that was not concluded before it was made. */
function rateForPlanned(telling: Telling, concluded: readonly Gathering[]): Rate {
  return (gathering) => {
    const isPlan = !concluded.includes(gathering)
    const kinship = Math.max(...gathering.map(({ type }) => affinity(telling.type, type)))
    if (kinship < 2 || (!isPlan && isBefore(gathering, [...telling.signed, ...telling.since]))) return null
    return kinship + (isPlan ? 0 : 10)
  }
}

/** A source that tells two kinds of paper means two papers; a renewal is of a paper that it has told before. */
function mayBeOfOneSource(telling: Telling, gathering: Gathering): boolean {
  return gathering
    .filter(({ source }) => source.id === telling.source.id)
    .every((other) => isRetold(telling, other) || telling.renewed.length > 0)
}

/** No agreement is renewed before it is signed, or decided upon after. */
function contradictsOrder({ renewed, decided }: Telling, gathering: Gathering): boolean {
  const firstSigned = gathering.flatMap(({ signed }) => signed.map(minDay)).sort()[0] ?? null
  if (firstSigned !== null && renewed.some((day) => (maxDay(day) ?? '9999') < firstSigned)) return true
  return decided.length > 0 && isBefore(gathering, decided)
}

/** Whether the gathering's last signing lies wholly before the first of the days. */
function isBefore(gathering: Gathering, days: readonly string[]): boolean {
  const signed = gathering.flatMap((telling) => telling.signed.map((day) => maxDay(day) ?? '9999'))
  const starts = days.map((day) => minDay(day) ?? '')
  return signed.length > 0 && starts.length > 0 && signed.every((end) => starts.every((start) => end < start))
}

function isLater(a: Gathering, b: Gathering): boolean {
  const last = (gathering: Gathering) =>
    gathering
      .flatMap(({ signed, since }) => [...signed, ...since].map((day) => minDay(day) ?? ''))
      .sort()
      .at(-1) ?? ''
  return last(a) > last(b)
}
