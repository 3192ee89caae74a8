// The map of some agreements: where their parties lie.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import { drawMap, type MapDrawing, type MapPlace } from '../../publish/draw-map.ts'
import type { Store } from '../../store/store.ts'
import { keepEach } from '../kept/keep-each.ts'

export async function gatherMap(
  store: Store,
  agreements: readonly BriefAgreement[],
  most?: number,
): Promise<MapDrawing> {
  const ids = new Set(agreements.flatMap(({ parties }) => parties.map(({ id }) => id)))
  return drawMap(agreements, [...(await placesOf(store, ids)).values()], most)
}

const placesOf = keepEach<PartyId, MapPlace>(async (store, ids) =>
  (await store.parties.several(ids)).map(({ id, name, lat, lng }) => [id, { id, name, lat, lng }]),
)
