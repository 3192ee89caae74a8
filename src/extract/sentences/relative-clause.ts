// "…Ternopil, with which an agreement was signed in 2015": what a relative clause tells of the bodies right before it.
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { find, has, type Page, trim, wordsBut } from '../page/page.ts'
import { chooseInstrument } from '../papers/choose-instrument.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { cutCircumstances } from './clauses.ts'
import { chainBehind, isPlaceOfAct } from './loose-bodies.ts'
import { type ActHit, type Surroundings, sentenceRecord } from './sentence-record.ts'

interface RelativeClause {
  readonly parties: readonly PartyHit[]
  readonly clause: Span
}

/** The most words between "with" and "which": "με τον οποίο". */
const mostArticles = 1

/** "They visited A, with which an agreement was signed in 2015", where the clause names no other body. */
export function readRelative(
  page: Page,
  sentence: Span,
  acts: readonly ActHit[],
  around: Surroundings,
): readonly RecordDraft[] {
  const relative = relativeClause(page, sentence)
  if (relative === null) return []
  const { clause, parties } = relative
  const others = findParties(page, clause)
  const main = cutCircumstances(page, clause, others)
  const told = acts.filter((act) => act.start >= main.start && act.end <= main.end)
  const instrument = chooseInstrument(findInstruments(page, main))
  if (instrument === undefined || !instrument.isTyped || told.length === 0) return []
  const isOther = (party: PartyHit) =>
    party.whole.end <= main.end && !party.isPublisher && isNamed(party) && !isPlaceOfAct(page, party, main)
  if (others.some(isOther)) return []
  return parties.map((party) => ({
    ...sentenceRecord(page, [party], { main, instrument, told, around }),
    passage: { start: party.whole.start, end: main.end },
  }))
}

/** The first clause that begins with "with which", and the bodies that it means; null where none does. */
function relativeClause(page: Page, sentence: Span): RelativeClause | null {
  const { with: withWords, boundary } = page.vocabulary.joints
  for (const hit of find(page, boundary, sentence)) {
    const opening = withBefore(page, hit)
    if (opening === null || opening.start <= sentence.start || !has(page, withWords, opening)) continue
    const parties = findParties(page, sentence).filter((party) => !party.isState || page.isStatePage)
    const last = parties.findLastIndex((party) => party.whole.end <= opening.start)
    const antecedent = parties[last]
    if (antecedent === undefined) continue
    // "Tours, ville avec laquelle": what the body is may stand between.
    const gap = { start: antecedent.whole.end, end: opening.start }
    if (!/^[\s,)"]*$/.test(wordsBut(page, page.vocabulary.partyWords, gap))) continue
    const meant = chainBehind(page, parties, last).filter((party) => !party.isPublisher)
    const clause = trim(page, { start: hit.end, end: sentence.end }, ',;')
    if (meant.length > 0 && clause.end > clause.start) return { parties: meant, clause }
  }
  return null
}

/** The word before "which", over an article. */
function withBefore(page: Page, which: Span): Span | null {
  // "waarmee" is both in one word.
  if (has(page, page.vocabulary.joints.with, which)) return which
  const at = wordIndexAt(page, which.start)
  for (let step = 1; step <= mostArticles + 1; step++) {
    const word = wordAt(page, at - step)
    if (word === undefined) return null
    if (has(page, page.vocabulary.joints.with, word)) return word
    if (!has(page, page.vocabulary.joints.link, word)) return null
  }
  return null
}
