// /
import type { FindingKind } from '../../model/finding.ts'
import { drawMap } from '../../publish/draw-map.ts'
import { type HomeView, presentAnniversaries, presentNewest } from '../../publish/present/present-home.ts'
import { answer } from '../answers/answer.tsx'
import { gatherFindings } from '../gather/gather.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import type { SiteContext } from '../site.ts'
import { FrontView } from '../views/home-view.tsx'

/** What tells best how sources differ stands first. */
const tellingKinds: readonly FindingKind[] = [
  'conflict',
  'listed-but-ended',
  'superseded',
  'impossible',
  'stale',
  'duplicate',
]
const shownDifferences = 3
const shownSources = 5
/** Each is a tenth of a kilobyte of a page that many open first. */
const shownTies = 64

export async function homePage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const { view, map } = await gatherHome(store, day, tongue)
  return answer(c, {
    title: tongue.say('home.title'),
    description: tongue.say('home.description'),
    isFront: true,
    hasSearch: true,
    body: <FrontView view={view} map={map} />,
    twin: { ...view },
  })
}

const gatherHome = keepUntilChanged(async (store, day, tongue) => {
  const [figures, agreements, parties, sources, ...telling] = await Promise.all([
    store.figures(),
    store.briefs.list(),
    store.parties.list(),
    store.sources.list(),
    ...tellingKinds.map((kind) => store.findings.list({ kind, limit: shownDifferences })),
  ])
  const view: HomeView = {
    figures,
    differences: await gatherFindings(store, telling.flat().slice(0, shownDifferences), { day, tongue }),
    allFindings: figures.findings,
    anniversaries: presentAnniversaries(agreements, day, tongue),
    newest: presentNewest(sources, shownSources, tongue),
  }
  return { view, map: drawMap(agreements, parties, shownTies) }
})
