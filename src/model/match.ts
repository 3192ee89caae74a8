// Which party a mention was found to mean, and why.
import type { PartyId } from './ids.ts'

/** Named reasons, each between 0 and 1, for a person to read: `name`, `country`, `kind`, `population`, … */
export type Features = Readonly<Record<string, number>>

export interface Candidate {
  readonly party: PartyId
  /** Calibrated: of the matches at 0.9, nine in ten are right. */
  readonly score: number
  readonly features: Features
}

/** `chosen` is null where nothing is near enough; `isAmbiguous` where two candidates are too close to call. */
export interface Match {
  readonly chosen: Candidate | null
  readonly isAmbiguous: boolean
  /** Best first, `chosen` among them. */
  readonly candidates: readonly Candidate[]
}
