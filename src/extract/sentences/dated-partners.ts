// Partners that a sentence names by nothing but their days, behind one that told the tie: "Since 1997 with A, and since 2004 with B."
import type { Span } from '../../model/span.ts'
import { wordsIn } from '../../text/words.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { has, hasAny, type Page, within } from '../page/page.ts'
import { readJoining } from './read-joining.ts'
import type { Surroundings } from './sentence-record.ts'

/** `sentence` names neither a tie nor an act. */
export function readDatedPartners(page: Page, sentence: Span, around: Surroundings): RecordDraft[] {
  if (page.publisher === null || around.previous === null || !page.dates.hasWithin(sentence)) return []
  if (!has(page, page.vocabulary.joints.with, sentence)) return []
  const parties = findParties(page, sentence)
  const [first] = parties
  if (first === undefined || !parties.every(isPartner)) return []
  if (!leadsWith(page, { start: sentence.start, end: first.whole.start })) return []
  const gaps = parties.slice(1).map((party, index) => ({
    start: parties[index]!.whole.end,
    end: party.whole.start,
  }))
  if (!gaps.every((gap) => joinsOnly(page, gap))) return []
  return readJoining(page, sentence, parties, around)
}

function isPartner(party: PartyHit): boolean {
  return isNamed(party) && !party.isPublisher && !party.isState && !party.hasSigner
}

/** "Since 1997 with the municipality of": a day and "with", and no word of another story. */
function leadsWith(page: Page, lead: Span): boolean {
  return page.dates.hasWithin(lead) && has(page, page.vocabulary.joints.with, lead) && joinsOnly(page, lead)
}

function joinsOnly(page: Page, gap: Span): boolean {
  const days = within(page.dates, gap)
  const { joints, partyWords, listWords, dayWords } = page.vocabulary
  const { since, with: withWords, link, and, at, from } = joints
  return wordsIn(page, gap).every(
    (word) =>
      days.some((day) => day.start <= word.start && word.end <= day.end) ||
      dayWords.has(word.folded) ||
      hasAny(page, [since, withWords, link, and, at, from, partyWords, listWords], word),
  )
}
