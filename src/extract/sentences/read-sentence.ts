// A sentence that tells of agreements, clause by clause.
import type { Span } from '../../model/span.ts'
import { withNewsDay } from '../dates/news-days.ts'
import type { PartyHit, RecordDraft } from '../draft.ts'
import { readAreaList } from '../find-areas.ts'
import { findParties } from '../names/find-parties.ts'
import { find, type Page, trim } from '../page/page.ts'
import { chooseInstrument } from '../papers/choose-instrument.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { cutCircumstances, splitClauses } from './clauses.ts'
import { readDatedPartners } from './dated-partners.ts'
import { beforeDoubt, findDoubt } from './doubts.ts'
import { paperMeant } from './planned-with.ts'
import { readClause } from './read-clause.ts'
import { readEllipsis } from './read-joining.ts'
import { readRelative } from './relative-clause.ts'
import { type ActHit, type Surroundings, sentenceRecord } from './sentence-record.ts'
import { titleAbove } from './title-above.ts'

/** Every agreement that the sentence tells; none where it names no two sides or says that there is no tie. */
export function readSentence(page: Page, sentence: Span, around: Surroundings): RecordDraft[] {
  const acts = find(page, page.vocabulary.acts, sentence)
  const doubt = findDoubt(acts)
  if (doubt !== undefined) {
    const done = beforeDoubt(page, sentence, doubt, acts)
    return done === null ? [] : readSentence(page, done, around)
  }
  if (acts.length === 0 && findInstruments(page, sentence).length === 0) {
    const dated = readDatedPartners(page, sentence, around)
    if (dated.length > 0) return dated
  }
  if (!canTell(page, sentence, acts, around) || readAreaList(page, sentence).length > 0) return []
  const told: RecordDraft[] = []
  for (const clause of splitClauses(page, sentence)) {
    const records = readClause(page, clause, acts, around)
    const further = records.length > 0 ? records : readBehind(page, clause, acts, around)
    told.push(...(further.length > 0 ? further : readEllipsis(page, clause, told.at(-1))))
  }
  return page.publisher === null ? told : [...told, ...readRelative(page, sentence, acts, around)]
}

/** "…, while in 2009 the city has signed a charter with X": what is told behind the circumstances, where nothing is told before them. */
function readBehind(page: Page, clause: Span, acts: readonly ActHit[], around: Surroundings): RecordDraft[] {
  const main = cutCircumstances(page, clause, findParties(page, clause))
  const rest = trim(page, { start: main.end, end: clause.end }, ',;:')
  const isTelling =
    main.end < clause.end &&
    findInstruments(page, rest).some((hit) => hit.isTyped) &&
    acts.some((act) => act.start >= rest.start && (act.value === 'signed' || act.value === 'established'))
  return isTelling ? readClause(page, rest, acts, around) : []
}

/** What a sentence tells of a partner that it does not name itself; null where it tells nothing. */
export function readOfPartner(
  page: Page,
  sentence: Span,
  partner: PartyHit,
  around: Surroundings,
): RecordDraft | null {
  const told = find(page, page.vocabulary.acts, sentence)
  if (told.some((act) => act.value === 'hoped' || act.value === 'denied')) return null
  const instrument = chooseInstrument(findInstruments(page, sentence))
  if (instrument === undefined) return null
  const isTreaty = partner.isState && instrument.form === 'paper'
  if (!instrument.isTyped && !isTreaty) return null
  return withNewsDay(
    page,
    sentence,
    sentenceRecord(page, [partner], { main: sentence, instrument, told, around }),
  )
}

/** Most sentences name neither a tie nor a paper: then only one that goes on with a tie, or a pair in a list, can tell of any. */
function canTell(page: Page, sentence: Span, acts: readonly ActHit[], around: Surroundings) {
  const { previous, listing } = around
  return (
    findInstruments(page, sentence).length > 0 ||
    paperMeant(page, acts, around) !== null ||
    titleAbove(page, sentence, around) !== null ||
    (previous !== null && acts.some((act) => act.value === 'joined')) ||
    (page.publisher === null && listing.instrument !== null)
  )
}
