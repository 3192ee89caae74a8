// Two states that sign a paper, on the page of a third party that tells of them.
import type { Span } from '../../model/span.ts'
import { wordsIn } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { jointOf } from './chain.ts'

/** The most letters of a day, or of an office, before the state that it leads to. */
const longestLead = 32

/** "On 5 May 1991 Germany and Poland signed a treaty", "signed by the governments of A and B", "A has signed an agreement with B": two states in one breath that nothing before them makes the home of others. */
export function doStatesSign(page: Page, main: Span, everyone: readonly PartyHit[]): boolean {
  if (!find(page, page.vocabulary.acts, main).some((act) => act.value === 'signed')) return false
  if (!findInstruments(page, main).some((hit) => hit.form === 'paper')) return false
  return everyone.some((party, index) => {
    const next = everyone[index + 1]
    if (!party.isState || next?.isState !== true || !isFirstOfBreath(page, main, party)) return false
    const gap = { start: party.whole.end, end: next.whole.start }
    return jointOf(page, gap) === 'and' || signsWith(page, gap)
  })
}

/** Whether nothing stands right before the state but an act, a day, a government, or the clause's beginning. */
function isFirstOfBreath(page: Page, main: Span, { whole }: PartyHit): boolean {
  const lead = trim(page, { start: main.start, end: whole.start }, ',;:')
  const last = wordsIn(page, lead).findLast((word) => !has(page, page.vocabulary.joints.link, word))
  if (last === undefined) return true
  const end = { start: Math.max(main.start, last.start - longestLead), end: last.end }
  const leads = [
    ...find(page, page.vocabulary.acts, end),
    ...find(page, page.vocabulary.partyWords, end).filter((kind) => kind.value === 'state'),
    ...within(page.dates, end),
  ]
  return leads.some((hit) => hit.end >= last.end)
}

/** "has signed an agreement with": the act stands between, and what joins right before the second. */
function signsWith(page: Page, gap: Span): boolean {
  const [act] = find(page, page.vocabulary.acts, gap)
  if (act?.value !== 'signed') return false
  return find(page, page.vocabulary.joints.with, gap).some((hit) =>
    wordsIn(page, { start: hit.end, end: gap.end }).every((word) =>
      has(page, page.vocabulary.joints.link, word),
    ),
  )
}
