// The map of some agreements: where their parties lie.
import type { BriefAgreement } from '../model/agreement.ts'
import { drawMap, type MapDrawing } from '../publish/draw-map.ts'
import type { Store } from '../store/store.ts'

export async function gatherMap(store: Store, agreements: readonly BriefAgreement[]): Promise<MapDrawing> {
  const ids = new Set(agreements.flatMap(({ parties }) => parties.map(({ id }) => id)))
  return drawMap(agreements, await store.parties.several([...ids]))
}
