// "An agreement on trade was signed in 1998.", where an embassy writes of its host: the partner is the one other state that the page is about.
import type { Span } from '../../model/span.ts'
import type { RecordDraft } from '../draft.ts'
import { isOwnState } from '../names/own-states.ts'
import { find, has, type Page, within } from '../page/page.ts'
import { counterpartOf } from '../papers/counterpart.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { byPaper } from './dated-papers.ts'
import { readOfPartner } from './read-sentence.ts'
import type { Surroundings } from './sentence-record.ts'

/** One record a paper; none where another state or an institution is named, or nothing is signed on a day. */
export function readOfCounterpart(page: Page, sentence: Span, around: Surroundings): readonly RecordDraft[] {
  const partner = counterpartOf(page)
  if (partner === null || !page.dates.hasWithin(sentence)) return []
  const hits = findInstruments(page, sentence)
  if (!hits.some((hit) => hit.form === 'paper')) return []
  if (!find(page, page.vocabulary.acts, sentence).some((act) => act.value === 'signed')) return []
  if (has(page, page.vocabulary.institutions, sentence)) return []
  const isOfThird = within(page.countries, sentence).some(
    ({ form, code }) => form === 'name' && code !== partner.countryHint && !isOwnState(page, code),
  )
  const record = isOfThird ? null : readOfPartner(page, sentence, partner, around)
  return record === null ? [] : byPaper(record, hits)
}
