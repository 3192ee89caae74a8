// "Negotiations with A and B are under way": a sentence that names no paper means the one that is told around it.
import type { Span } from '../../model/span.ts'
import { type InstrumentDraft, isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { type Page, trim } from '../page/page.ts'
import { chainFrom } from './chain.ts'
import { isPlaceOfAct } from './loose-bodies.ts'
import type { ActHit, Surroundings } from './sentence-record.ts'

/** The paper that a state's page means where a sentence tells a plan and no paper; null elsewhere. */
export function paperMeant(
  page: Page,
  acts: readonly ActHit[],
  { previous, listing }: Surroundings,
): InstrumentDraft | null {
  if (!page.isStatePage || !acts.some((act) => act.value === 'planned')) return null
  const paper = previous ?? listing.instrument
  return paper?.isPaper === true ? paper : null
}

export function readPlanned(
  page: Page,
  main: Span,
  parties: readonly PartyHit[],
  { instrument, plan, areas }: { instrument: InstrumentDraft; plan: Span; areas: RecordDraft['areas'] },
): RecordDraft[] {
  const partners = parties.filter(
    (party) => !party.isPublisher && isNamed(party) && (party.isState || !isPlaceOfAct(page, party, main)),
  )
  return chainFrom(page, partners, 0).map(({ party }) => ({
    parties: [party],
    instrument,
    dates: [],
    areas,
    status: 'planned',
    statusSpan: plan,
    passage: trim(page, main, ',:;'),
    origin: 'planned@1',
  }))
}
