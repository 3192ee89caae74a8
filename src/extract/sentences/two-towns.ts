// Agreements whose partner stands in another sentence, or is told only by where they were signed.
import type { Span } from '../../model/span.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isOrganization } from '../names/organizations.ts'
import { isSameBody } from '../names/same-name.ts'
import { find, has, type Page } from '../page/page.ts'
import { guestsIn } from './guests.ts'
import { isPlaceOfAct } from './loose-bodies.ts'
import { readOfPartner } from './read-sentence.ts'
import type { Surroundings } from './sentence-record.ts'

/** "Both towns have been twinned since 2006": the partner is the one body that the sentences right before name. */
export function readOfBoth(
  page: Page,
  sentence: Span,
  recent: readonly Span[],
  around: Surroundings,
): RecordDraft | null {
  if (page.publisher === null || !has(page, page.vocabulary.both, sentence)) return null
  if (!isOfOne(page, sentence)) return null
  if (partnersIn(page, sentence).length > 0) return null
  for (const before of recent.toReversed()) {
    const [partner, ...others] = [...partnersIn(page, before), ...guestsIn(page, before)]
    if (partner === undefined) continue
    const isOnly = others.every((other) => isSameBody(page, other.name, partner.name))
    return isOnly ? readOfPartner(page, sentence, partner, around) : null
  }
  return null
}

/** Of one agreement, and not of twinning at large: a day is told, or that it was or will be signed. */
function isOfOne(page: Page, sentence: Span): boolean {
  const acts = find(page, page.vocabulary.acts, sentence)
  return page.dates.hasWithin(sentence) || acts.some(({ value }) => actsOfPapers.has(value))
}

const actsOfPapers: ReadonlySet<string> = new Set(['signed', 'renewed', 'planned'])

/** "The oath was sworn in Niš on 20 March 1960 and in Serres on 21 August 1960": of two places of signing one is the publisher's, and the other the partner's. */
export function readOfPlaces(page: Page, sentence: Span, around: Surroundings): RecordDraft | null {
  if (page.publisher === null) return null
  const isSigned = find(page, page.vocabulary.acts, sentence).some((act) => act.value === 'signed')
  if (!isSigned) return null
  const places = findParties(page, sentence).filter((party) => isPlaceOfAct(page, party, sentence))
  const [first, second, ...others] = places
  if (first === undefined || second === undefined || others.length > 0) return null
  const partner = first.isPublisher ? second : first
  const isBoth = first.isPublisher !== second.isPublisher && isNamed(partner) && !partner.isState
  return isBoth ? readOfPartner(page, sentence, partner, around) : null
}

/** "An initiative of the United Nations" names none of two towns. */
function partnersIn(page: Page, sentence: Span): readonly PartyHit[] {
  return findParties(page, sentence).filter(
    (party) => isNamed(party) && !party.isPublisher && !party.isState && !isOrganization(page, party),
  )
}
