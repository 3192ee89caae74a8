// Areas of cooperation as readers see them: each once, in the words of the scheme, with the source's own words beside it.
import type { Agreement } from '../model/agreement.ts'
import { areaLabel } from '../model/areas.ts'

export interface NamedArea {
  /** The scheme's label; the words as written where the scheme has no concept for them. */
  readonly label: string
  readonly asWritten: string
}

export function nameAreas({ areas }: Pick<Agreement, 'areas'>): readonly NamedArea[] {
  const once = new Map<string, NamedArea>()
  for (const { concept, asWritten } of areas) {
    const words = asWritten.trim().replace(/\s+/g, ' ')
    const label = (concept === null ? null : areaLabel(concept, 'en')) ?? words
    if (!once.has(label)) once.set(label, { label, asWritten: words })
  }
  return [...once.values()]
}
