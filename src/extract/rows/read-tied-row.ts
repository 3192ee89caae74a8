// Rows that begin with their tie: "Partnership Žiar - Svitavy", "Town twinning with Tulle (France)".
import type { Span } from '../../model/span.ts'
import type { Act } from '../../text/lexicon.ts'
import type { PartyDraft, PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isInflectionOf } from '../names/same-name.ts'
import { find, has, type Page, quoteOf } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import type { RowHead } from './row-head.ts'

/** A tie that the line begins with, and does not end with. */
export function openingTie(page: Page, whole: Span): Span | null {
  const tie = findInstruments(page, whole)[0]
  if (tie === undefined || tie.start !== whole.start || tie.form !== 'tie' || !tie.isTyped) return null
  return tie.end < whole.end && page.names.at(whole) === undefined ? tie : null
}

/** "Partnership Žiar - Svitavy", "Town twinning with Tulle (France)": a tie, and the one body besides the publisher. */
export function readTiedHead(page: Page, whole: Span, tie: Span): RowHead | null {
  const rest = { start: tie.end, end: whole.end }
  const { acts, former } = page.vocabulary
  if (has(page, former, whole)) return null
  if (find(page, acts, whole).some((act) => unsureActs.has(act.value))) return null
  const bodies = findParties(page, rest).filter((party) => !party.isState)
  const partners = bodies.filter((party) => !party.isPublisher && !isOwnGenitive(page, party, tie))
  const [partner] = partners
  if (partner === undefined || partners.length > 1) return null
  if (partner.countryHint === null && !isJoined(page, tie, { partner, bodies })) return null
  const lead = { start: tie.start, end: partner.whole.start }
  return { parties: [partner], rest: { start: partner.whole.end, end: whole.end }, isSure: true, lead }
}

interface TiedBodies {
  readonly partner: PartyHit
  readonly bodies: readonly PartyHit[]
}

/** Whether a known name is told to be the partner: by "with", by the publisher beside it, or by being no word in capitals. */
function isJoined(page: Page, tie: Span, { partner, bodies }: TiedBodies): boolean {
  if (!partner.isKnown) return false
  const before = { start: tie.end, end: partner.name.start }
  if (bodies.length > 1 || has(page, page.vocabulary.joints.with, before)) return true
  return !/^\p{Lu}+$/u.test(quoteOf(page, partner.name))
}

/** What such an act tells is for a sentence to weigh. */
const unsureActs: ReadonlySet<Act> = new Set(['hoped', 'denied', 'planned'])

/** "Partnerská města Brna", "Turun ystävyyskaupungit": right beside the tie the publisher stands in the genitive, though a village may be called so. */
export function isOwnGenitive(page: Page, party: PartyDraft, tie: Span): boolean {
  if (party.countryHint !== null || page.publisher === null) return false
  const { name } = party
  const gap =
    tie.end <= name.start ? { start: tie.end, end: name.start } : { start: name.end, end: tie.start }
  const isBeside =
    /^ ?$/.test(page.folded.slice(gap.start, gap.end)) || has(page, page.vocabulary.partyWords, gap)
  const words = page.folded.slice(name.start, name.end)
  return isBeside && page.publisherNames.some((own) => isInflectionOf(words, own))
}
