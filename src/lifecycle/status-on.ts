// The state of an agreement on a day: computed from its events and from what the sources say, never stored.
import type { Agreement, AgreementEvent, EventKind } from '../model/agreement.ts'
import type { Status } from '../model/status.ts'

export { type Status, statuses } from '../model/status.ts'

/** What each act does to the state; an act that is not here changes nothing. */
const outcomes: Partial<Record<EventKind, Status>> = {
  proposed: 'planned',
  negotiated: 'planned',
  signed: 'inForce',
  ratified: 'inForce',
  inForce: 'inForce',
  renewed: 'inForce',
  suspended: 'suspended',
  expired: 'ended',
  denounced: 'ended',
  terminated: 'ended',
  // A tie that a source lists, without telling an act, is taken to live until somebody says otherwise.
  mentioned: 'inForce',
}

/** The last act that may have happened by `day` (a full date) tells; an act without a day counts as long past, save that ends come last. */
export function statusOn(agreement: Pick<Agreement, 'events' | 'claimedStatus'>, day: string): Status {
  const { events, claimedStatus } = agreement
  let status: Status = 'unknown'
  for (const { kind } of inOrder(events.filter(({ on }) => on === null || begins(on) <= day))) {
    status = outcomes[kind] ?? status
  }
  const awaited = events.some(
    ({ kind, on }) => outcomes[kind] === 'inForce' && on !== null && begins(on) > day,
  )
  if (status === 'unknown' && awaited) return 'planned'
  if (status === 'ended') return status
  if (claimedStatus === 'ended' && !endsAfter(events, day)) return 'ended'
  if (claimedStatus === 'suspended' && status === 'inForce') return 'suspended'
  if (status === 'unknown' && claimedStatus === 'planned') return 'planned'
  if (status === 'unknown' && claimedStatus === 'active') return 'inForce'
  return status
}

/** A source that says "ended" and gives the day of it says nothing of the days before. */
function endsAfter(events: readonly AgreementEvent[], day: string): boolean {
  return events.some(({ kind, on }) => outcomes[kind] === 'ended' && on !== null && begins(on) > day)
}

function inOrder(events: readonly AgreementEvent[]): readonly AgreementEvent[] {
  const rank = ({ kind, on }: AgreementEvent) => (on === null && outcomes[kind] === 'ended' ? 1 : 0)
  const weight = ({ kind }: AgreementEvent) => order.indexOf(outcomes[kind] ?? 'unknown')
  return [...events].sort(
    (a, b) => rank(a) - rank(b) || compare(begins(a.on), begins(b.on)) || weight(a) - weight(b),
  )
}

/** On one day a plan comes before what came of it, and an end after all else. */
const order: readonly Status[] = ['unknown', 'planned', 'inForce', 'suspended', 'ended']

/** First day that an EDTF date may mean; what has no known beginning stands before all days. */
export function begins(on: string | null): string {
  const point =
    (on ?? '')
      .split('/')[0]
      ?.replace(/[?~%]$/, '')
      .replaceAll('X', '0') ?? ''
  return point === '' || point === '..' ? '' : `${point}-01-01`.slice(0, 10)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
