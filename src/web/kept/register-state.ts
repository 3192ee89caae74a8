// The state of the register that something kept was made of. What is kept stands or falls by it:
//
//     keepUntilChanged   what is computed of the whole register, one value a language: the front page's figures, the facets, the network
//     keepEach           single things by their ids, the last tens of thousands: towns and sources that stand on many pages
//     keepPages          finished pages as bytes, 16 MB of them: what somebody had asked for just before
import type { Store } from '../../store/store.ts'

/** To be asked for before anything is fetched: what changes meanwhile is then missing from what is kept, and made again. Facts that wait to be worked in change nothing yet. */
export async function registerState(store: Pick<Store, 'blocks'>): Promise<string> {
  const basis = await store.blocks.basis()
  return basis === undefined ? '' : `${basis.basis} ${basis.day} ${basis.maker}`
}
