// Keeps what is computed from the whole register until the register is computed anew or the day is over; once a language.
import type { Store } from '../../store/store.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Language } from '../../wording/languages.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { originalOf, storeIn } from '../languages/store-in.ts'
import { registerState } from './register-state.ts'

type Compute<Value> = (store: Store, day: string, tongue: Tongue) => Promise<Value>
type Kept<Value> = (store: Store, day: string, tongue?: Tongue) => Promise<Value>

interface Computed<Value> {
  readonly key: string
  readonly value: Promise<Value>
}

/** The front page and the list of countries look at every agreement; most readers may have the same answer, those who ask at once too. */
export function keepUntilChanged<Value>(compute: Compute<Value>): Kept<Value> {
  const kept = new WeakMap<Store, Map<Language, Computed<Value>>>()
  return async (asked, day, tongue = english) => {
    const store = originalOf(asked)
    const key = `${day} ${await registerState(store)}`
    const { language } = tongue
    const ofStore = kept.get(store) ?? new Map<Language, Computed<Value>>()
    kept.set(store, ofStore)
    const known = ofStore.get(language)
    if (known?.key === key) return known.value
    const value = compute(storeIn(store, tongue), day, tongue)
    ofStore.set(language, { key, value })
    value.catch(() => {
      if (ofStore.get(language)?.value === value) ofStore.delete(language)
    })
    return value
  }
}
