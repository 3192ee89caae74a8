// Areas of cooperation of all sources together: each once, in the words of the weightiest source.
import type { FusedField } from '../../model/agreement.ts'
import type { AreaClaim } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { fold } from '../../text/fold.ts'
import { claimOf, orderClaims } from './ranked-claim.ts'

export interface FusedAreas {
  readonly areas: readonly AreaClaim[]
  readonly field: FusedField
}

export function fuseAreas(records: readonly ResolvedRecord[]): FusedAreas {
  const claims = records
    .flatMap((from) =>
      from.record.areas.map((area) => ({ area, claim: claimOf(from, area.concept ?? area.asWritten, area) })),
    )
    .sort((a, b) => orderClaims(a.claim, b.claim))
  const once = new Map<string, AreaClaim>()
  for (const { area } of claims) if (!once.has(areaKey(area))) once.set(areaKey(area), area)
  const areas = [...once.values()]
  return {
    areas,
    field: {
      field: 'areas',
      value:
        areas.length === 0 ? null : areas.map(({ concept, asWritten }) => concept ?? asWritten).join(', '),
      rule: new Set(claims.map(({ claim }) => claim.record)).size === 1 ? 'onlyClaim' : 'union',
      claims: claims.map(({ claim: { rank: _, ...claim } }) => ({ ...claim, relation: 'same' as const })),
    },
  }
}

function areaKey({ concept, asWritten }: AreaClaim): string {
  return concept ?? `"${fold(asWritten)}`
}
