// Whether two tellings may be of one agreement, and how surely.
import { areCompatible, daysBetween, type Stretch } from '../../text/edtf.ts'
import { isOpenNumber, isTreatyNumber, kinshipOf } from './instrument-family.ts'
import type { Telling } from './telling.ts'

/** How near the days of two acts are: the same day, month or year, another within a year, or too far apart. */
const closeness = { day: 4, month: 3, year: 2, near: 1, far: 0 } as const

/** Days within which two sources may mean one act though their dates contradict. */
export const sameActWithin = { sameFamily: 366, otherFamily: 62 } as const

/**
 * 0 where the two are not one agreement; else the higher, the surer. Both have dates.
 * One source that tells two dated instruments means two, unless it leaves one's kind open.
 */
export function likeness(a: Telling, b: Telling): number {
  const close = closenessOf(a, b)
  if (close === closeness.far) return 0
  const kinship = kinshipOf(a.instrument, b.instrument)
  if (a.source === b.source && (close === closeness.near || !isRetold(a, b))) return 0
  if (kinship === 0 && close !== closeness.day) return 0
  if (close === closeness.near && kinship === 1 && gapBetween(a, b) > sameActWithin.otherFamily) return 0
  return close * 4 + kinship + titleOverlap(a, b)
}

/** Whether one source may be telling one instrument twice: by the same name, or once without its kind. */
export function isRetold(a: Telling, b: Telling): boolean {
  if (isOpenNumber(a.instrument) !== isOpenNumber(b.instrument)) return true
  return kinshipOf(a.instrument, b.instrument) === 3 && titlesAgree(a, b)
}

/** "Agreement on Cooperation" and "Cooperation Agreement in culture" may be one; "… in culture" and "… in sport" are two. */
export function titlesAgree(a: Pick<Telling, 'titleWords'>, b: Pick<Telling, 'titleWords'>): boolean {
  return a.titleWords.isSubsetOf(b.titleWords) || b.titleWords.isSubsetOf(a.titleWords)
}

/** From 0 to 0.9: decides only between candidates that are equally likely otherwise. */
export function titleOverlap(a: Telling, b: Telling): number {
  if (a.titleWords === b.titleWords) return a.titleWords.size === 0 ? 0 : 0.9
  const larger = Math.max(a.titleWords.size, b.titleWords.size)
  return larger === 0 ? 0 : (0.9 * a.titleWords.intersection(b.titleWords).size) / larger
}

export function hasActDate({ signed, since }: Telling): boolean {
  return signed.length + since.length > 0
}

/** The signing says most; "since" stands in where no signing is told. */
export function actDates({ signed, since }: Telling): readonly Stretch[] {
  return signed.length > 0 ? signed : since
}

function closenessOf(a: Telling, b: Telling): number {
  let best: number = closeness.far
  for (const one of actDates(a)) {
    for (const other of actDates(b)) best = Math.max(best, closenessOfDates(one, other))
  }
  if (best > closeness.near) return best
  if (best === closeness.far && (tookEffect(a, b) || tookEffect(b, a))) return closeness.near
  // One side's renewal may be the other side's signature.
  return someCompatible(a.signed, b.renewed) || someCompatible(a.renewed, b.signed) ? closeness.year : best
}

/** Longest time from the signature of a treaty to the day on which it took effect. */
export const effectWithin = 6 * 366

/** One side tells when it was signed, the other only since when it holds. */
function tookEffect(signing: Telling, holding: Telling): boolean {
  if (!isTreatyNumber(signing.instrument) || !isTreatyNumber(holding.instrument)) return false
  if (holding.signed.length > 0) return false
  return signing.signed.some(({ last }) =>
    holding.since.some(({ first }) => last < first && first - last <= effectWithin),
  )
}

function closenessOfDates(a: Stretch, b: Stretch): number {
  if (!areCompatible(a, b))
    return daysBetween(a, b) <= sameActWithin.sameFamily ? closeness.near : closeness.far
  const coarser = Math.max(a.days, b.days)
  if (coarser <= 1) return closeness.day
  return coarser <= 31 ? closeness.month : closeness.year
}

function someCompatible(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((one) => others.some((other) => areCompatible(one, other)))
}

function gapBetween(a: Telling, b: Telling): number {
  let gap = Number.POSITIVE_INFINITY
  for (const one of actDates(a)) {
    for (const other of actDates(b)) gap = Math.min(gap, daysBetween(one, other))
  }
  return gap
}
