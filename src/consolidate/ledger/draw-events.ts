// The acts in an agreement's life, from the days that its sources tell.
import type { AgreementEvent, EventKind } from '../../model/agreement.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { compareDates } from '../../text/edtf.ts'
import { compareText } from '../compare-text.ts'
import type { FusedAct } from './fuse-dates.ts'
import type { FusedActs } from './fuse-fields.ts'
import { placeClaims } from './fuse-places.ts'

export interface Told {
  readonly acts: FusedActs
  /** Records of what was concluded; empty where there are plans only. */
  readonly results: readonly ResolvedRecord[]
  readonly plans: readonly ResolvedRecord[]
  /** Whether "since" is the day on which it took effect. */
  readonly isTreaty: boolean
}

/** In order of time, the undated last. No day is invented: what is told without one has none. */
export function drawEvents({ acts, results, plans, isTreaty }: Told): readonly AgreementEvent[] {
  const events = [
    ...acts.signed.map((act) => ({
      ...event('signed', act),
      place: placeClaims(results, act)[0]?.value ?? null,
    })),
    ...acts.renewed.map((act) => event('renewed', act)),
    ...acts.decided.map((act) => event('decided', act)),
    ...acts.ended.map((act) => event('terminated', act)),
    ...acts.since.map((act) => event(isTreaty && acts.signed.length > 0 ? 'inForce' : 'mentioned', act)),
  ]
  if (results.length === 0) events.push(...plannedEvents(plans))
  else if (!events.some(({ kind }) => begun.has(kind)))
    events.push({ kind: 'mentioned', on: null, place: null })
  return events.sort(
    (a, b) =>
      compareDates(a.on ?? '', b.on ?? '') ||
      compareText(a.kind, b.kind) ||
      compareText(a.place ?? '', b.place ?? ''),
  )
}

/** Acts that show that there is something to speak of. */
const begun: ReadonlySet<EventKind> = new Set(['signed', 'renewed', 'decided', 'mentioned'])

/** A plan's own day, where one is told, is when it is to be signed: it is kept, and is a proposal until it happens. */
function plannedEvents(plans: readonly ResolvedRecord[]): readonly AgreementEvent[] {
  const days = new Set(plans.flatMap(({ record }) => record.dates.map(({ edtf }) => edtf)))
  const told: readonly (string | null)[] = days.size === 0 ? [null] : [...days]
  return told.map((on) => ({ kind: 'proposed' as const, on, place: null }))
}

function event(kind: EventKind, { on }: FusedAct): AgreementEvent {
  return { kind, on, place: null }
}
