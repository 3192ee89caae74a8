// Keeps what is computed from the whole register until the register is computed anew or the day is over.
import type { Store } from '../store/store.ts'

type Compute<Value> = (store: Store, day: string) => Promise<Value>

interface Kept<Value> {
  readonly key: string
  readonly value: Promise<Value>
}

/** The front page and the list of countries look at every agreement; most readers may have the same answer, those who ask at once too. */
export function keepUntilChanged<Value>(compute: Compute<Value>): Compute<Value> {
  const kept = new WeakMap<Store, Kept<Value>>()
  return async (store, day) => {
    // Facts that wait to be worked in change nothing yet: only the views are looked at.
    const key = `${day} ${JSON.stringify(await store.blocks.basis())}`
    const known = kept.get(store)
    if (known?.key === key) return known.value
    const value = compute(store, day)
    kept.set(store, { key, value })
    value.catch(() => {
      if (kept.get(store)?.value === value) kept.delete(store)
    })
    return value
  }
}
