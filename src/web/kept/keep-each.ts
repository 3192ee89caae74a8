// Keeps things of the register that are asked for by their ids, again and again, until the register is computed anew.
import type { Store } from '../../store/store.ts'
import { registerState } from './register-state.ts'

type Fetch<Id, Thing> = (
  store: Store,
  ids: readonly Id[],
) => Promise<readonly (readonly [id: Id, thing: Thing])[]>
type KeptEach<Id, Thing> = (store: Store, ids: Iterable<Id>) => Promise<ReadonlyMap<Id, Thing>>

/** Of a kind; a few hundred bytes each. */
const mostThings = 30_000

/** The same few towns and pages stand on many pages. Whatever is not there is missing from the answer. */
export function keepEach<Id, Thing>(fetch: Fetch<Id, Thing>, most = mostThings): KeptEach<Id, Thing> {
  const kept = new WeakMap<Store, { readonly state: string; readonly things: Map<Id, Thing> }>()
  return async (store, asked) => {
    const state = await registerState(store)
    let known = kept.get(store)
    if (known === undefined || known.state !== state) {
      known = { state, things: new Map() }
      kept.set(store, known)
    }
    const { things } = known
    const ids = [...new Set(asked)]
    const missing = ids.filter((id) => !things.has(id))
    if (missing.length > 0) for (const [id, thing] of await fetch(store, missing)) things.set(id, thing)
    const found = new Map(
      ids.flatMap((id) => {
        const thing = things.get(id)
        return thing === undefined ? [] : [[id, thing] as const]
      }),
    )
    for (const oldest of things.keys()) {
      if (things.size <= most) break
      things.delete(oldest)
    }
    return found
  }
}
