// The answer that weighed readings give: the likeliest party with its score, whether that is too close a call, and the runners-up.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../model/match.ts'
import { scoreWithin } from './name-fit.ts'
import type { NameReading } from './name-reading.ts'
import { type Reasons, reasonsFor, type WeighedReading } from './weigh-candidate.ts'

/** Of name and country together, whoever else may be meant. */
const leastFit = 0.5
/** Below this share of all that the words may mean, the best candidate is too close a call. */
const clearShare = 0.6

export interface Telling {
  /** Candidates told at most. */
  readonly most: number
  /** Whether no country is told. */
  readonly isAnywhere: boolean
}

export function matchOf(
  weighed: readonly WeighedReading[],
  gazetteer: Gazetteer,
  { most, isAnywhere }: Telling,
): Match {
  const best = bestReadings(weighed)
  const [first] = best
  if (first === undefined) return { chosen: null, isAmbiguous: false, candidates: [] }
  const whole = best.reduce((sum, { weight }) => sum + weight, 0)
  const reasons = best.slice(0, most).map((one) => reasonsFor(one, isAnywhere))
  const candidates = reasons.map((told, i) =>
    candidateOf(best[i]!.reading, told, { share: best[i]!.weight / whole, gazetteer }),
  )
  const { name, country } = reasons[0] ?? reasonsFor(first, isAnywhere)
  // Namesakes may share what the words mean, and yet one of them is meant.
  const chosen = country * name >= leastFit ? candidates[0]! : null
  return { chosen, isAmbiguous: chosen !== null && first.weight / whole < clearShare, candidates }
}

function candidateOf(
  reading: NameReading,
  reasons: Reasons,
  { share, gazetteer }: { readonly share: number; readonly gazetteer: Gazetteer },
): Candidate {
  return {
    party: gazetteer.idOf(reading.party),
    score: rounded(reasons.country * scoreWithin(reasons.name, share, reading.by)),
    features: {
      name: rounded(reasons.name),
      kind: rounded(reasons.kind),
      country: rounded(reasons.country),
      container: rounded(reasons.container),
      population: rounded(reasons.population),
      share: rounded(share),
    },
  }
}

/** Each party once, likeliest first; among equals the lower number, so that the answer never depends on chance. */
function bestReadings(weighed: readonly WeighedReading[]): readonly WeighedReading[] {
  if (weighed.length === 1) return weighed[0]!.weight > 0 ? weighed : []
  const best = new Map<number, WeighedReading>()
  for (const one of weighed) {
    const known = best.get(one.reading.party)
    if (one.weight > (known?.weight ?? 0)) best.set(one.reading.party, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.reading.party - b.reading.party)
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
