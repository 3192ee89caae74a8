// The years in which an agreement began and ended, as far as its sources tell.
import type { Agreement, EventKind } from '../../model/agreement.ts'
import { maxDay, minDay } from '../../text/edtf.ts'

const endings: readonly EventKind[] = ['expired', 'denounced', 'terminated']

/** The year of signature where one is told, or else the first of a decision or a mention. */
export function firstYear({ events }: Pick<Agreement, 'events'>): number | undefined {
  for (const kinds of [
    ['signed', 'inForce'],
    ['decided', 'mentioned', 'renewed'],
  ] as const) {
    const years = events.flatMap(({ kind, on }) =>
      on !== null && kinds.some((one) => one === kind) ? (yearOf(on) ?? []) : [],
    )
    if (years.length > 0) return Math.min(...years)
  }
  return undefined
}

/** `undefined` for a decade, or a stretch of years. */
function yearOf(edtf: string): number | undefined {
  const year = minDay(edtf)?.slice(0, 4)
  return year !== undefined && year === maxDay(edtf)?.slice(0, 4) ? Number(year) : undefined
}

/** The year of the last end that is told; `undefined` where none is, or a later act renewed it. */
export function lastYear({ events }: Pick<Agreement, 'events'>): number | undefined {
  const yearsOf = (kinds: readonly EventKind[]) =>
    events.flatMap(({ kind, on }) => (on !== null && kinds.includes(kind) ? (yearOf(on) ?? []) : []))
  const ends = yearsOf(endings)
  const renewals = yearsOf(['signed', 'renewed', 'inForce'])
  if (ends.length === 0) return undefined
  const end = Math.max(...ends)
  return renewals.some((year) => year > end) ? undefined : end
}
