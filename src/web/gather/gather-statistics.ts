// Counts the whole register and measures its network, once for each kind of count until a fact is added.
import { statusOn } from '../../lifecycle/status-on.ts'
import { type BriefAgreement, isFormal } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import { labelAssortativity } from '../../network/assortativity.ts'
import { countryTies } from '../../network/country-ties.ts'
import { tieGraphOf } from '../../network/tie-graph.ts'
import { measureNetwork } from '../../pipeline/network/measure-network.ts'
import { AgreementCounter } from '../../publish/statistics/agreement-counter.ts'
import type { NamedParty } from '../../publish/statistics/network-tables.ts'
import {
  presentStatistics,
  type StatisticsMaterial,
  type StatisticsView,
  type TieFilter,
} from '../../publish/statistics/present-statistics.ts'
import type { Store } from '../../store/store.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'

type Gather = (store: Store, day: string, tongue: Tongue) => Promise<StatisticsView>

export const gatherStatistics: Readonly<Record<TieFilter, Gather>> = {
  claimed: inEveryLanguage('claimed'),
  formal: inEveryLanguage('formal'),
  living: inEveryLanguage('living'),
}

/** The network is measured once, and told in each language that somebody reads. */
function inEveryLanguage(filter: TieFilter): Gather {
  const measured = keepUntilChanged((store, day) => measure(store, day, filter))
  return keepUntilChanged(async (store, day, tongue) => presentStatistics(await measured(store, day), tongue))
}

async function measure(store: Store, day: string, filter: TieFilter): Promise<StatisticsMaterial> {
  const counter = new AgreementCounter(day)
  const ties: Pick<BriefAgreement, 'parties'>[] = []
  const names = new Map<PartyId, NamedParty>()
  for await (const agreement of store.briefs.walk()) {
    if (!isCounted(agreement, filter, day)) continue
    counter.add(agreement)
    ties.push({ parties: agreement.parties })
    for (const { id, name, country } of agreement.parties) names.set(id, { name, country })
  }
  const network = tieGraphOf(ties)
  const nameOf = (party: PartyId) => names.get(party) ?? { name: party, country: null }
  const countries = network.parties.map((party) => nameOf(party).country ?? party)
  return {
    filter,
    day,
    counts: counter.counts(),
    countryTies: countryTies(ties),
    countryAssortativity: labelAssortativity(network.graph, countries),
    network,
    figures: await measureNetwork(network.graph),
    nameOf,
  }
}

function isCounted(agreement: BriefAgreement, filter: TieFilter, day: string): boolean {
  if (filter === 'claimed') return true
  if (!isFormal(agreement)) return false
  return filter === 'formal' || statusOn(agreement, day) !== 'ended'
}
