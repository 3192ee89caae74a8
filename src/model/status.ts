// The states that an agreement can be in. Which it is in on a day, `lifecycle` computes from its events.

export const statuses = ['planned', 'inForce', 'suspended', 'ended', 'unknown'] as const
export type Status = (typeof statuses)[number]

/** From the first day (`''`: from ever) up to the day before the next one (null: for good). */
export interface StatusSpan {
  readonly status: Status
  readonly from: string
  readonly until: string | null
}
