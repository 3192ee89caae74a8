// Areas of cooperation as readers see them: each once, in the words of the scheme, with the source's own words beside it.
import type { BriefAgreement } from '../../model/agreement.ts'
import { areaLabel } from '../../model/areas.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export interface NamedArea {
  /** The scheme's label; the words as written where the scheme has no concept for them. */
  readonly label: string
  readonly asWritten: string
}

export function nameAreas(
  { areas }: Pick<BriefAgreement, 'areas'>,
  tongue: Tongue = english,
): readonly NamedArea[] {
  const once = new Map<string, NamedArea>()
  for (const { concept, asWritten } of areas) {
    const words = asWritten.trim().replace(/\s+/g, ' ')
    const label = (concept === null ? null : areaLabel(concept, tongue.language)) ?? words
    if (!once.has(label)) once.set(label, { label, asWritten: words })
  }
  return [...once.values()]
}
