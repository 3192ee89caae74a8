// A data extension: the values that were asked for, of each party that was named.
import type { NameDesk } from '../../pipeline/names/name-desk.ts'
import { type AskedProperty, describeProperty, extendParty } from '../../publish/reconcile/extend-party.ts'
import { propertyOf } from '../../publish/reconcile/vocabulary.ts'
import type { Store } from '../../store/store.ts'
import { findKnownParty } from '../gather/find-party.ts'
import type { Extension } from './read-batch.ts'

/** An id that nobody bears has no values. */
export async function extendParties({ ids, properties }: Extension, store: Store, names: NameDesk) {
  const asked = properties.flatMap(({ id, settings }): readonly AskedProperty[] => {
    const property = propertyOf(id)
    return property === undefined ? [] : [{ property, ...settings }]
  })
  const isCounted = asked.some(({ property }) => property.id === 'agreements')
  const rows = new Map<string, Record<string, unknown>>()
  for (const id of new Set(ids)) {
    const known = await findKnownParty(id, store, names)
    const agreements =
      known === null || !isCounted ? 0 : await store.agreements.count({ party: known.party.id })
    const container = known?.containers[0] ?? null
    rows.set(
      id,
      Object.fromEntries(
        asked.map((one) => [
          one.property.id,
          known === null ? [] : extendParty({ ...known, container, agreements }, one),
        ]),
      ),
    )
  }
  return { meta: asked.map(describeProperty), rows: Object.fromEntries(rows) }
}
