// Further partners of what was told before: each with the days that stand beside it.
import type { DateRole } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { readDates } from '../dates/read-dates.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { find, type Page, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import type { Surroundings } from './sentence-record.ts'
import { sortDates } from './series.ts'

/** "In 1986 A and B joined, in 1990 C": more partners of the tie that was told before; mayors join a ceremony. */
export function readJoining(
  page: Page,
  main: Span,
  parties: readonly PartyHit[],
  { previous, listing }: Surroundings,
): RecordDraft[] {
  const partners = parties.filter((party) => !party.isPublisher && !party.hasSigner && isNamed(party))
  const status = listing.instrument === null ? 'active' : listing.status
  const told = { parties: [], instrument: previous, areas: [], status, statusSpan: null }
  return eachWithItsDays(page, main, partners, { told, usual: 'other' })
}

/** "…; with B in 1966": what was told of the clause before, of other partners and days. */
export function readEllipsis(page: Page, clause: Span, last: RecordDraft | undefined): RecordDraft[] {
  const isLeftOut = find(page, page.vocabulary.joints.with, clause)[0]?.start === clause.start
  if (last?.instrument == null || !isLeftOut || findInstruments(page, clause).length > 0) return []
  const partners = findParties(page, clause).filter((party) => !party.isPublisher && isNamed(party))
  const told = { ...last, parties: last.parties.filter((party) => party.isPublisher) }
  return eachWithItsDays(page, clause, partners, {
    told,
    usual: last.instrument.isPaper ? 'signed' : 'other',
  })
}

interface Told {
  /** What goes for each of them, with the parties of their own side. */
  readonly told: Omit<RecordDraft, 'dates' | 'passage' | 'origin'>
  readonly usual: DateRole
}

function eachWithItsDays(
  page: Page,
  span: Span,
  partners: readonly PartyHit[],
  { told, usual }: Told,
): RecordDraft[] {
  const bodies = partners.map((party) => party.whole)
  const days = sortDates(page, bodies, readDates(page, span, { usual, reach: 'row' }))
  return partners.map((party, index) => ({
    ...told,
    parties: [...told.parties, party],
    dates: days[index] ?? [],
    passage: trim(page, span, ',:;'),
    origin: 'joining@1',
  }))
}
