// How sure the reading was of what it asks about, and the one party that a name can only mean.
import type { PartyId } from '../model/ids.ts'
import type { Match } from '../model/match.ts'
import type { Party } from '../model/party.ts'
import type { Mention } from '../model/record.ts'
import type { QuestionReason } from './open-questions.ts'
import { sameSpelling } from './record-claims.ts'

export const confidences = ['high', 'middling', 'low'] as const
export type Confidence = (typeof confidences)[number]

const surely = 0.9
const likely = 0.6

/** `match` is that of the name asked about; null for all other questions. */
export function weighQuestion(reason: QuestionReason, match: Match | null): Confidence {
  if (match === null) return reason === 'contradicted' ? 'low' : 'middling'
  const best = match.candidates[0]?.score ?? 0
  if (best >= surely) return 'high'
  return best >= likely ? 'middling' : 'low'
}

/**
 * The candidate that alone bears the name letter for letter, in the country that is told; null where none or several do.
 * Only such a name may be accepted among many others at once.
 */
export function exactParty(mention: Mention, candidates: readonly Party[]): PartyId | null {
  const written = sameSpelling(mention.asWritten)
  if (written === '') return null
  const bearers = candidates.filter(
    ({ name, names, country }) =>
      (mention.countryHint === null || mention.countryHint === country) &&
      [name, ...names.map(({ text }) => text)].some((one) => sameSpelling(one) === written),
  )
  return bearers.length === 1 ? bearers[0]!.id : null
}
