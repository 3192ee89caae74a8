// How much the register holds and how new it is, for the pages and files that describe it.
import type { Holdings } from '../../publish/exports/holdings.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import type { SiteContext } from '../site.ts'
import { originOf } from './origin-of.ts'

export async function gatherHoldings(c: SiteContext): Promise<Holdings> {
  return { origin: originOf(c), ...(await counted(c.var.store, c.var.day)) }
}

const counted = keepUntilChanged(async (store) => {
  const [{ agreements, parties, countries }, sources] = await Promise.all([
    store.figures(),
    store.sources.list(),
  ])
  const newestAt = sources.reduce<string | null>(
    (newest, { readAt }) => (newest === null || readAt > newest ? readAt : newest),
    null,
  )
  const languages = [...new Set(sources.map(({ language }) => language))].sort()
  return { agreements, parties, countries, sources: sources.length, newestAt, languages }
})
