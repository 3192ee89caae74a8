// A name and the party that it means, as one line of JSON: the door of `pobratim resolve --json`.
import type { Candidate } from '../../model/match.ts'
import type { CountryCode, Party } from '../../model/party.ts'

export interface MatchToExport {
  readonly name: string
  readonly country: CountryCode | null
  readonly match: CandidateToExport | null
  readonly candidates: readonly CandidateToExport[]
  readonly notes: readonly { readonly kind: string; readonly message: string }[]
  /** Line of the list on which the name stands. */
  readonly line: number
}

export interface CandidateToExport extends Candidate {
  readonly known: Party
}

/** Keys may be added to this object, none renamed. */
export function exportMatch({ name, country, match, candidates, notes, line }: MatchToExport): string {
  return JSON.stringify({
    name,
    country,
    match: match === null ? null : exportCandidate(match),
    candidates: candidates.map(exportCandidate),
    notes,
    line,
  })
}

function exportCandidate({ known, score, features }: CandidateToExport) {
  const { id, name, kind, country, container, geonameId, lat, lng } = known
  return { id, name, kind, country, container, geonameId, lat, lng, score, features }
}
