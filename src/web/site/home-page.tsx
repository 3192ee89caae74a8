// /
import type { FindingKind } from '../../model/finding.ts'
import { presentSourceLine } from '../../publish/present/held-source.ts'
import { type HomeView, presentAnniversaries } from '../../publish/present/present-home.ts'
import { answer } from '../answers/answer.tsx'
import { gatherFindings } from '../gather/gather.ts'
import { gatherFront } from '../gather/gather-front.ts'
import { gatherMap } from '../gather/gather-map.ts'
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
/** Each is a tenth of a kilobyte of a page that many open first. */
const shownTies = 64
/** The newest agreements; some are of a pair that is drawn, or of bodies without a place. */
const mappedAgreements = 8 * shownTies

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
  const { remembered, newest } = await gatherFront(store, day)
  const [figures, recent, celebrated, sources, ...telling] = await Promise.all([
    store.figures(),
    store.briefs.list({ limit: mappedAgreements }),
    store.briefs.several(remembered),
    store.sources.several(newest),
    ...tellingKinds.map((kind) => store.findings.list({ kind, limit: shownDifferences })),
  ])
  const view: HomeView = {
    figures,
    differences: await gatherFindings(store, telling.flat().slice(0, shownDifferences), { day, tongue }),
    allFindings: figures.findings,
    anniversaries: presentAnniversaries(celebrated, day, tongue),
    newest: sources.map((source) => presentSourceLine(source, tongue)),
  }
  return { view, map: await gatherMap(store, recent, shownTies) }
})
