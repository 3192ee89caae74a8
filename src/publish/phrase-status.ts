// The state of an agreement in words, and the groups in which a party's ties are listed.
import type { Status } from '../lifecycle/status-on.ts'

export const statusWords: Readonly<Record<Status, string>> = {
  inForce: 'In force, as far as is told',
  planned: 'Planned',
  suspended: 'Suspended',
  ended: 'Ended',
  unknown: 'Not told',
}

export const tieStates = ['living', 'planned', 'suspended', 'unknown', 'ended'] as const
export type TieState = (typeof tieStates)[number]

export const tieStateWords: Readonly<Record<TieState, string>> = {
  living: 'In force, as far as is told',
  planned: 'Planned',
  suspended: 'Suspended',
  unknown: 'Told of, without saying whether it still holds',
  ended: 'Ended',
}

export function tieState(status: Status): TieState {
  return status === 'inForce' ? 'living' : status
}
