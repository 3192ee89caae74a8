// Boundaries behind which a clause goes on telling of its agreement: the act, the signing, the ground of it.
import type { Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import { find, has, type Page } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'

/** Whether what stands behind "which", "on the basis of" and the like is told of the agreement itself. */
export function tellsOn(page: Page, boundary: Span, clause: Span, parties: readonly PartyHit[]): boolean {
  return (
    isWithinTitle(page, boundary, clause) ||
    standsBeforeAct(page, boundary, clause, parties) ||
    opensSigning(page, boundary, clause) ||
    namesGround(page, boundary, clause) ||
    interruptsSigning(page, boundary, clause, parties)
  )
}

/** "A and B have, on the basis of old ties, signed …", "In Niš, in the presence of guests, a charter with A was signed": what is told comes behind. */
function standsBeforeAct(page: Page, hit: Span, clause: Span, parties: readonly PartyHit[]): boolean {
  const before = { start: clause.start, end: hit.start }
  if (findInstruments(page, before).length > 0) return false
  const hasPartner = parties.some((party) => party.whole.end <= hit.start && !party.isPublisher)
  const isRelative = /,\s*(?:\p{L}+\s+)?$/u.test(page.folded.slice(before.start, before.end))
  return (
    !(hasPartner && isRelative) &&
    findInstruments(page, { start: hit.end, end: clause.end }).length > 0 &&
    has(page, page.vocabulary.acts, { start: hit.end, end: clause.end })
  )
}

/** The most letters between "which" and the act that it opens, and between the act and its day. */
const longestAct = 28
const longestDay = 48

/** "Agreement between A and B on tourism, which was signed in C on 5 May 2010" goes on telling of the paper. */
function opensSigning(page: Page, boundary: Span, clause: Span): boolean {
  // "which on 5 May 2010 was signed"
  const day = page.dates.firstWithin({ start: boundary.end, end: boundary.end + longestDay })
  const isDayFirst = day !== undefined && day.start - boundary.end <= 2
  const from = isDayFirst ? day.end : boundary.end
  const lead = { start: from, end: Math.min(clause.end, from + longestAct) }
  const act = find(page, page.vocabulary.acts, lead).find((hit) => hit.value !== 'held')
  if (isDayFirst) return act?.value === 'signed'
  if (act?.value !== 'signed' || page.names.hasWithin({ start: boundary.end, end: act.start })) return false
  if (findInstruments(page, { start: boundary.end, end: act.start }).length > 0) return false
  return page.dates.hasWithin({ start: act.end, end: Math.min(clause.end, act.end + longestDay) })
}

/** "according to the agreement signed on 5 May 2010": a ground with a day of its own is told of the tie. */
function namesGround(page: Page, boundary: Span, clause: Span): boolean {
  const day = page.dates.firstWithin({ start: boundary.end, end: clause.end })
  if (day === undefined || day.end - day.start < '1.1.2001'.length) return false
  const ground = { start: boundary.end, end: day.start }
  const act = find(page, page.vocabulary.acts, ground).find((hit) => hit.value !== 'held')
  if (act === undefined || day.start - act.end > longestDay) return false
  const paper = findInstruments(page, ground)[0]
  return act.value === 'signed' && paper?.form === 'paper' && paper.start <= boundary.end + longestArticle
}

/** The most letters of an article before a ground. */
const longestArticle = 5

/** "The charter with B, where many of our people live, was signed on 5 May 2010": the clause goes on behind what it tells of B. */
function interruptsSigning(page: Page, boundary: Span, clause: Span, parties: readonly PartyHit[]): boolean {
  if (!/, $/.test(page.folded.slice(clause.start, boundary.start))) return false
  const before = { start: clause.start, end: boundary.start }
  const behind = { start: boundary.end, end: clause.end }
  const [act, ...others] = find(page, page.vocabulary.acts, behind).filter((hit) => hit.value !== 'held')
  if (act?.value !== 'signed' || others.length > 0 || has(page, page.vocabulary.acts, before)) return false
  const isOfPaper = findInstruments(page, before).some((hit) => hit.form === 'paper')
  const day = page.dates.firstWithin({ start: act.end, end: Math.min(clause.end, act.end + longestDay) })
  return (
    isOfPaper &&
    day !== undefined &&
    findInstruments(page, behind).length === 0 &&
    parties.every((party) => party.isState || party.whole.end <= boundary.start || party.name.start > act.end)
  )
}

/** "Agreement between A and B in order to promote tourism, signed in C on 5 May 2010": what stands before the signing is the paper's title. */
function isWithinTitle(page: Page, boundary: Span, clause: Span): boolean {
  if (!page.isStatePage) return false
  const behind = { start: boundary.end, end: clause.end }
  const signing = find(page, page.vocabulary.acts, behind).find((act) => act.value !== 'held')
  if (signing?.value !== 'signed' || findInstruments(page, behind).length > 0) return false
  return page.dates.hasWithin({ start: signing.end, end: Math.min(clause.end, signing.end + longestDay) })
}
