// Records of one source that tell the same instrument in the same terms: one telling, said more than once.
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { AreApart } from './are-apart.ts'
import { titlesAgree } from './compare-tellings.ts'
import { type Telling, tellingOf } from './telling.ts'

/** The records are of one partnership and in the register's order. A telling of several records is a duplicate. */
export function findDuplicates(
  records: readonly ResolvedRecord[],
  areApart: AreApart = () => false,
): readonly Telling[] {
  const byTerms = Map.groupBy(records, terms)
  return [...byTerms.values()].flatMap((alike) => {
    const tellings: Telling[] = []
    for (const record of alike) {
      const one = tellingOf([record])
      const at = tellings.findIndex((other) => titlesAgree(one, other) && !areApart([one], [other]))
      if (at === -1) tellings.push(one)
      else tellings[at] = tellingOf([...tellings[at]!.records, record])
    }
    return tellings
  })
}

/** Source, kind of instrument, dates, and whether it is a plan only. */
function terms({ source, record }: ResolvedRecord): string {
  const dates = record.dates.map(({ role, edtf }) => `${role} ${edtf}`).sort()
  const isPlanned = record.status === 'planned'
  return JSON.stringify([source.id, record.instrument?.type ?? 'unknown', dates, isPlanned])
}
