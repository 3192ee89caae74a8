// Whether two tellings may be of one agreement, and how surely.
import { compatible, maxDay, minDay, spread } from '../text/edtf.ts'
import { affinity, isOpen } from './instrument-family.ts'
import type { Telling } from './telling.ts'

/** How near the days of two acts are, from the same day to too far apart; `open` where one side tells none. */
export type Closeness = 'day' | 'month' | 'year' | 'near' | 'far' | 'open'

const weights: Readonly<Record<Exclude<Closeness, 'far' | 'open'>, number>> = {
  day: 4,
  month: 3,
  year: 2,
  near: 1,
}

/** Days within which two sources may mean one act though their dates contradict. */
const sameActWithin = { sameFamily: 366, otherFamily: 62 } as const

/**
 * null where the two are not one agreement; else the higher, the surer. Both have dates.
 * One source that tells two dated instruments means two, unless it leaves one's kind open.
 */
export function likeness(a: Telling, b: Telling): number | null {
  const kinship = affinity(a.type, b.type)
  const closeness = closenessOf(a, b)
  if (closeness === 'far' || closeness === 'open') return null
  if (a.source.id === b.source.id && (closeness === 'near' || !isRetold(a, b))) return null
  if (kinship === 0 && closeness !== 'day') return null
  if (closeness === 'near' && kinship === 1 && gapBetween(a, b) > sameActWithin.otherFamily) return null
  return weights[closeness] * 4 + kinship + titleOverlap(a, b)
}

/** Whether one source may be telling one instrument twice: by the same name, or once without its kind. */
export function isRetold(a: Telling, b: Telling): boolean {
  if (isOpen(a.type) !== isOpen(b.type)) return true
  return affinity(a.type, b.type) === 3 && titlesAgree(a, b)
}

/** "Agreement on Cooperation" and "Cooperation Agreement in culture" may be one; "… in culture" and "… in sport" are two. */
export function titlesAgree(a: Telling, b: Telling): boolean {
  return a.titleWords.isSubsetOf(b.titleWords) || b.titleWords.isSubsetOf(a.titleWords)
}

/** From 0 to 0.9: decides only between candidates that are equally likely otherwise. */
export function titleOverlap(a: Telling, b: Telling): number {
  const larger = Math.max(a.titleWords.size, b.titleWords.size)
  return larger === 0 ? 0 : (0.9 * a.titleWords.intersection(b.titleWords).size) / larger
}

export function hasActDate({ signed, since }: Telling): boolean {
  return signed.length + since.length > 0
}

function closenessOf(a: Telling, b: Telling): Closeness {
  if (!hasActDate(a) || !hasActDate(b)) return 'open'
  const found = pairs(actDates(a), actDates(b)).map(([one, other]) => closenessOfDates(one, other))
  const best = closenesses.find((closeness) => found.includes(closeness)) ?? 'far'
  if (best !== 'far' && best !== 'near') return best
  // One side's renewal may be the other side's signature.
  const crossed = [...pairs(a.signed, b.renewed), ...pairs(a.renewed, b.signed)]
  return crossed.some(([one, other]) => compatible(one, other)) ? 'year' : best
}

const closenesses: readonly Closeness[] = ['day', 'month', 'year', 'near']

function closenessOfDates(a: string, b: string): Closeness {
  if (!compatible(a, b)) return gapOfDates(a, b) <= sameActWithin.sameFamily ? 'near' : 'far'
  const coarser = Math.max(spread(a), spread(b))
  if (coarser <= 1) return 'day'
  return coarser <= 31 ? 'month' : 'year'
}

/** The signing says most; "since" stands in where no signing is told. */
function actDates({ signed, since }: Telling): readonly string[] {
  return signed.length > 0 ? signed : since
}

function gapBetween(a: Telling, b: Telling): number {
  return Math.min(...pairs(actDates(a), actDates(b)).map(([one, other]) => gapOfDates(one, other)))
}

/** Days between two stretches, 0 where they overlap. */
export function gapOfDates(a: string, b: string): number {
  const apart = (end: string | null, start: string | null) =>
    end === null || start === null ? 0 : (Date.parse(start) - Date.parse(end)) / 86_400_000
  return Math.max(0, apart(maxDay(a), minDay(b)), apart(maxDay(b), minDay(a)))
}

function pairs(a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] {
  return a.flatMap((one) => b.map((other) => [one, other] as const))
}
