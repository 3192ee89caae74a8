// The tellings of one tie, gathered into agreements: the same instrument told twice, a second instrument told apart.
//
//   dated      A: 2001-03 ──┐            compared two by two, the surest first; all of one
//              B: 2001-03-22┘─► one      agreement must be able to be one
//              A: 2009 ─────────► another
//   undated    C: "twin towns" ─► the agreement of its kind, or the only one there is
//   planned    A: "launched" ───► the agreement that came of it
import { openFirst, openLast, type Stretch } from '../../text/edtf.ts'
import { type AreApart, neverApart } from './are-apart.ts'
import { hasActDate, isRetold, titleOverlap } from './compare-tellings.ts'
import { gatherDated } from './gather-dated.ts'
import { isOpenNumber, isTieNumber, kinshipOf } from './instrument-family.ts'
import type { Telling } from './telling.ts'

/** Tellings of one agreement. */
export type Gathering = readonly Telling[]

/** All tellings are of one partnership, in the register's order. */
export function gatherTellings(tellings: readonly Telling[], areApart: AreApart): readonly Gathering[] {
  if (tellings.length === 1) return [tellings]
  const dated: Telling[] = []
  const undated: Telling[] = []
  const planned: Telling[] = []
  for (const telling of tellings)
    (telling.isPlanned ? planned : hasActDate(telling) ? dated : undated).push(telling)
  const gatherings = gatherDated(dated, areApart)
  for (const telling of undated.sort(surestFirst))
    join(gatherings, telling, unlessApart(telling, rateForUndated(telling, gatherings), areApart))
  const results = gatherings.length
  for (const telling of planned) {
    const rate = rateForPlanned(telling, gatherings.slice(0, results))
    join(gatherings, telling, unlessApart(telling, rate, areApart))
  }
  return gatherings
}

type Rate = (gathering: Gathering) => number | null

function unlessApart(telling: Telling, rate: Rate, areApart: AreApart): Rate {
  if (areApart === neverApart) return rate
  return (gathering) => (areApart([telling], gathering) ? null : rate(gathering))
}

function join(gatherings: Telling[][], telling: Telling, rate: Rate): void {
  let best: { gathering: Telling[]; score: number } | null = null
  for (const gathering of gatherings) {
    const score = rate(gathering)
    if (score === null) continue
    if (
      best === null ||
      score > best.score ||
      (score === best.score && lastAct(gathering) > lastAct(best.gathering))
    ) {
      best = { gathering, score }
    }
  }
  if (best === null) gatherings.push([telling])
  else best.gathering.push(telling)
}

/** Named kinds before unnamed, a side's own word before others': whoever says most founds the agreement. */
function surestFirst(a: Telling, b: Telling): number {
  const vague = (telling: Telling) => (isOpenNumber(telling.instrument) ? 1 : 0)
  return vague(a) - vague(b) || a.rank - b.rank || a.rows[0]! - b.rows[0]!
}

/**
 * An undated claim belongs to the agreement of its kind. Where the tie has one agreement only, the claim is of that
 * one, whatever paper it names: a blog's "fraternal charter" is the city's protocol.
 */
function rateForUndated(telling: Telling, gatherings: readonly Gathering[]): Rate {
  const isOnlyOne = gatherings.length === 1
  return (gathering) => {
    if (!mayBeOfOneSource(telling, gathering) || contradictsOrder(telling, gathering)) return null
    const kinship = nearestKinship(telling, gathering)
    if (kinship < (isOnlyOne || telling.renewed.length > 0 ? 1 : 2)) return null
    const overlap = gathering.reduce((most, other) => Math.max(most, titleOverlap(telling, other)), 0)
    const isToldHere = gathering.some(({ source }) => source === telling.source)
    return (
      kinship +
      overlap +
      (gathering.some(({ instrument }) => isTieNumber(instrument)) ? 0.05 : 0) +
      shareOfKind(telling, gathering) -
      (isToldHere ? 0.5 : 0)
    )
  }
}

/** From 0 to 0.04: the more tell the kind, the likelier one more does. */
function shareOfKind(telling: Telling, gathering: Gathering): number {
  const ofKind = gathering.filter(({ instrument }) => instrument === telling.instrument)
  return (0.04 * ofKind.length) / (ofKind.length + 1)
}

/** A plan is fulfilled by an agreement of its kind that was not concluded before it was made. */
function rateForPlanned(telling: Telling, concluded: readonly Gathering[]): Rate {
  return (gathering) => {
    const isPlan = !concluded.includes(gathering)
    const kinship = nearestKinship(telling, gathering)
    if (kinship < 2 || (!isPlan && isBefore(gathering, [...telling.signed, ...telling.since]))) return null
    return kinship + (isPlan ? 0 : 10)
  }
}

function nearestKinship(telling: Telling, gathering: Gathering): number {
  let nearest = 0
  for (const { instrument } of gathering)
    nearest = Math.max(nearest, kinshipOf(telling.instrument, instrument))
  return nearest
}

/** A source that tells two kinds of paper means two papers; a renewal is of a paper that it has told before. */
function mayBeOfOneSource(telling: Telling, gathering: Gathering): boolean {
  return gathering.every(
    (other) => other.source !== telling.source || isRetold(telling, other) || telling.renewed.length > 0,
  )
}

/** No agreement is renewed before it is signed, or decided upon after. */
function contradictsOrder({ renewed, decided }: Telling, gathering: Gathering): boolean {
  if (renewed.length === 0 && decided.length === 0) return false
  const signed = gathering.flatMap((telling) => telling.signed)
  const isSigned = signed.length > 0
  const firstSigned = signed.reduce((least, { first }) => Math.min(least, first), openLast)
  if (isSigned && renewed.some(({ last }) => last < firstSigned)) return true
  return isBefore(gathering, decided)
}

/** Whether the gathering's last signing lies wholly before the first of the days. */
function isBefore(gathering: Gathering, days: readonly Stretch[]): boolean {
  const signed = gathering.flatMap((telling) => telling.signed)
  if (signed.length === 0 || days.length === 0) return false
  const end = signed.reduce((latest, { last }) => Math.max(latest, last), openFirst)
  return days.every(({ first }) => end < first)
}

function lastAct(gathering: Gathering): number {
  let latest = openFirst
  for (const { signed, since } of gathering) {
    for (const { first } of signed) latest = Math.max(latest, first)
    for (const { first } of since) latest = Math.max(latest, first)
  }
  return latest
}
