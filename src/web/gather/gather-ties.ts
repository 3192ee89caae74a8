// Every tie that a map can show, kept with its packed file until a fact is added.
import { type MapTies, TieCollector } from '../../publish/explorer/tie-columns.ts'
import { type PackedFile, packFile } from '../answers/pack-file.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'

export interface GatheredTies extends MapTies {
  readonly file: PackedFile
}

export const gatherTies = keepUntilChanged(async (store): Promise<GatheredTies> => {
  const collector = new TieCollector(new Map((await store.parties.list()).map((party) => [party.id, party])))
  for await (const agreement of store.briefs.walk()) collector.add(agreement)
  const ties = collector.collected()
  return { ...ties, file: await packFile(JSON.stringify(ties.columns)) }
})
