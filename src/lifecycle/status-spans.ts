// All states of an agreement, past and to come, as one row of spans: the same as asking for its state day by day.
import type { Agreement } from '../model/agreement.ts'
import type { StatusSpan } from '../model/status.ts'
import { begins, statusOn } from './status-on.ts'

export function statusSpans(agreement: Pick<Agreement, 'events' | 'claimedStatus'>): readonly StatusSpan[] {
  // The state can only change on the first day that some act may mean.
  const days = [...new Set(['', ...agreement.events.map(({ on }) => begins(on))])].sort()
  const told = days.map((from) => ({ from, status: statusOn(agreement, from) }))
  const turns = told.filter(({ status }, index) => status !== told[index - 1]?.status)
  return turns.map(({ from, status }, index) => ({ status, from, until: turns[index + 1]?.from ?? null }))
}
