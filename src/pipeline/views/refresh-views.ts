// What new readings and decisions change, computed from the blocks that they touch; the rest of the register is not
// looked at.
import type { Store } from '../../store/store.ts'
import { computeChange } from './compute-change.ts'
import { makerOf } from './maker-of.ts'
import { type RebuildOptions, rebuild } from './rebuild.ts'

/** Above this a rebuild is as fast. */
const mostSources = 200
const mostTries = 20

/** By the blocks that new facts touch where that can be told, else all anew. */
export async function refreshViews(store: Store, options: RebuildOptions): Promise<void> {
  if (!(await renewViews(store, options))) await rebuild(store, options)
}

/** False where only a rebuild can tell: names of the world have changed, or there were no views yet. */
async function renewViews(store: Store, { stages, day }: RebuildOptions): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    const made = await store.blocks.basis()
    if (made === undefined || day < made.day) return false
    const gazetteer = await stages.gazetteer()
    if (made.maker !== makerOf(gazetteer)) return false
    const basis = await store.facts.version()
    const { sources, decisionsBefore } = await store.facts.changesSince(made.basis)
    const log = (await store.decisions.list()).map(({ decision }) => decision)
    const fresh = log.slice(decisionsBefore)
    const decidedOn = fresh.flatMap(({ question: { subject } }) =>
      subject.kind === 'agreements' ? [] : [subject.source],
    )
    const all = [...new Set([...sources, ...decidedOn])].sort()
    if (all.length > mostSources) return false
    const change = await computeChange(store, gazetteer, {
      sources: all,
      log,
      fresh,
      day,
      isNewDay: day !== made.day,
    })
    if (await store.changeViews({ ...change, basis, since: made.basis })) return true
  }
  return false
}
