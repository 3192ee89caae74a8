// Keeps what is computed from the whole register until a fact is added or the day is over.
import type { Store } from '../store/store.ts'

type Compute<Value> = (store: Store, day: string) => Promise<Value>

interface Kept<Value> {
  readonly key: string
  readonly value: Value
}

/** The front page and the list of countries look at every agreement; most readers may have the same answer. */
export function keepUntilChanged<Value>(compute: Compute<Value>): Compute<Value> {
  const kept = new WeakMap<Store, Kept<Value>>()
  return async (store, day) => {
    const key = `${day} ${await store.facts.version()}`
    const known = kept.get(store)
    if (known?.key === key) return known.value
    const value = await compute(store, day)
    // While facts wait to be worked in, the answer is of the past and is not kept.
    if (await store.facts.areInViews()) kept.set(store, { key, value })
    return value
  }
}
