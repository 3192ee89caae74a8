// The groups by state in which a party's ties are listed.
import type { Status } from '../../lifecycle/status-on.ts'

export const tieStates = ['living', 'planned', 'suspended', 'unknown', 'ended'] as const
export type TieState = (typeof tieStates)[number]

export function tieState(status: Status): TieState {
  return status === 'inForce' ? 'living' : status
}
