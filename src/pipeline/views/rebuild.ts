// Facts → everything that is computed from them. The same facts give the same views, in whatever order they came.

import { consolidate } from '../../consolidate/consolidate.ts'
import { blockOf, linksOf } from '../../consolidate/gather/block-links.ts'
import { ownPages } from '../../consolidate/ledger/own-pages.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Decision } from '../../model/decision.ts'
import type { Party } from '../../model/party.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Store, ToldReading, Views } from '../../store/store.ts'
import type { Stages } from '../stages.ts'
import { decidedReadings } from './decided-readings.ts'
import { makerOf } from './maker-of.ts'
import { noticedIn } from './noticed-in.ts'
import { timesOf } from './times-of.ts'

export interface RebuildOptions {
  readonly stages: Stages
  /** The day from which "in the future" is told, such as `2026-11-21`. */
  readonly day: string
  readonly onProgress?: (step: string) => void
}

/** Other processes may add facts meanwhile; each try that loses to them follows somebody's success. */
const mostTries = 20

export async function rebuild(store: Store, options: RebuildOptions): Promise<void> {
  const { stages, day, onProgress = () => {} } = options
  for (let tries = 0; tries < mostTries; tries++) {
    const basis = await store.facts.version()
    const readings = await store.facts.readings()
    const minted = await store.facts.mintedAgreements()
    const decisions = (await store.decisions.list()).map(({ decision }) => decision)
    onProgress(`bringing ${readings.length} sources together`)
    const views = computeViews({ readings, minted, decisions, day }, await stages.gazetteer())
    if (await store.replaceViews({ ...views, basis })) return
  }
  throw new RegisterError(
    'store-contended',
    `other processes kept adding to the register; \`pobratim rebuild\` finishes the work (${mostTries} tries)`,
  )
}

export interface Facts {
  readonly readings: readonly ToldReading[]
  readonly minted: Awaited<ReturnType<Store['facts']['mintedAgreements']>>
  /** In the order of the log. */
  readonly decisions?: readonly Decision[]
  readonly day: string
}

export function computeViews(facts: Facts, gazetteer: Gazetteer): Views {
  const { readings, minted, decisions = [], day } = facts
  const { resolved, publishers, pairs } = decidedReadings(readings, decisions, gazetteer)
  const { newlyMinted, parties, ...views } = consolidate({
    resolved,
    minted,
    day,
    noticed: noticedIn(readings),
    decided: pairs,
  })
  return {
    ...views,
    parties: withPublishers(parties, publishers),
    resolved,
    publishers: publishers.map(({ source, party }) => ({ source, party: party.id })),
    minted: newlyMinted,
    times: timesOf(views.agreements),
    blocks: new Map(resolved.map((record) => [record.record.id, blockOf(record)])),
    links: linksOf(resolved),
    ownPages: [...ownPages(resolved)].flatMap(([party, pages]) =>
      pages.map(({ id }) => ({ source: id, party })),
    ),
    made: { day, maker: makerOf(gazetteer) },
  }
}

function withPublishers(
  parties: readonly Party[],
  publishers: readonly { readonly party: Party }[],
): readonly Party[] {
  const all = new Map(parties.map((party) => [party.id, party]))
  for (const { party } of publishers) if (!all.has(party.id)) all.set(party.id, party)
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
