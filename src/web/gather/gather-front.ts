// Which parts of the whole register the front page shows: found once, and fetched in each language that somebody reads.
import type { AgreementId, SourceId } from '../../model/ids.ts'
import { anniversariesOf, newestOf } from '../../publish/present/present-home.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'

export interface FrontChoice {
  /** Agreements that this month remembers. */
  readonly remembered: readonly AgreementId[]
  /** Sources that were read last. */
  readonly newest: readonly SourceId[]
}

const mostRemembered = 24
const mostSources = 5
/** Of years: what is remembered rather. */
const roundNumbers = [100, 50, 25, 10, 5] as const

export const gatherFront = keepUntilChanged(async (store, day): Promise<FrontChoice> => {
  const remembered: { readonly id: AgreementId; readonly roundness: number }[] = []
  for await (const agreement of store.briefs.walk()) {
    const [told] = anniversariesOf(agreement, day)
    if (told !== undefined) remembered.push({ id: agreement.id, roundness: roundnessOf(told.years) })
  }
  const sources = await store.sources.list()
  return {
    remembered: remembered
      .sort((a, b) => b.roundness - a.roundness)
      .slice(0, mostRemembered)
      .map(({ id }) => id),
    newest: newestOf(sources, mostSources).map(({ id }) => id),
  }
})

function roundnessOf(years: number): number {
  return roundNumbers.find((number) => years % number === 0) ?? 0
}
