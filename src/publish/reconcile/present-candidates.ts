// Candidates for a name, as the Reconciliation Service API tells them.
import type { Candidate } from '../../model/match.ts'
import type { Party } from '../../model/party.ts'
import { describeParty } from '../phrase/describe-party.ts'
import { typeOfKind } from './vocabulary.ts'

export interface KnownCandidate extends Pick<Candidate, 'score' | 'features'> {
  readonly known: Party
}

export interface CandidatesToPresent {
  /** Best first. */
  readonly candidates: readonly KnownCandidate[]
  /** The one that is surely meant, where there is one. */
  readonly certain: Party['id'] | null
  /** What a person should know of the question; left out where there is nothing. */
  readonly warnings: readonly string[]
}

/** https://reconciliation-api.github.io/specs/0.2/#reconciliation-query-responses */
export function presentCandidates({ candidates, certain, warnings }: CandidatesToPresent) {
  return {
    result: candidates.map(({ known, score, features }) => ({
      id: known.id,
      name: known.name,
      description: describeParty(known),
      type: [typeOfKind(known.kind)],
      score: Math.round(score * 1000) / 10,
      match: known.id === certain,
      features: Object.entries(features).map(([id, value]) => ({ id, value })),
    })),
    ...(warnings.length === 0 ? {} : { warnings }),
  }
}

/** https://reconciliation-api.github.io/specs/0.2/#suggest-responses */
export function presentSuggestion(party: Party) {
  const { id, name, kind } = party
  return { id, name, description: describeParty(party), notable: [typeOfKind(kind)] }
}
