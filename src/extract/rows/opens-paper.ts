// Whether a line begins with a paper's title, and so may be a paper of the row above.

import type { Span } from '../../model/span.ts'
import { isNamed } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isOwnState } from '../names/own-states.ts'
import { find, hasAny, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import type { RowInProgress } from './row-in-progress.ts'

/** Whether lines below the row may be a paper each: its name is a title's, or a state's on a state's page. */
export function listsPapers(page: Page, row: RowInProgress): boolean {
  return row.isTitle || (page.isStatePage && row.parties.every((party) => party.kindHint === 'state'))
}

/** "Agreement between A and B on …", "The Government of A and the Government of B Agreement on …": a title whose sides are the publisher and the state of the row. */
export function titlesPaper(page: Page, row: RowInProgress, line: Span): boolean {
  if (!listsPapers(page, row)) return false
  const [paper] = findInstruments(page, line)
  if (paper?.form !== 'paper' || !namesNoOther(page, row, line)) return false
  return opensPaper(page, line) || opensWithSides(page, { start: line.start, end: paper.start })
}

/** "18.1.2024 Agreement on taxes", "5 May 1999 - Agreement on roads": where the words behind a line's first day begin. */
export function behindDay(page: Page, line: Span): number {
  const day = page.dates.firstWithin(line)
  if (day === undefined || day.start > trim(page, line, '-*"(').start) return line.start
  return trim(page, { start: day.end, end: line.end }, '-:.,|)').start
}

/** The most letters of a title before its head: "Double Taxation Avoidance Agreement". */
const longestTitle = 60

/** Whether a line begins with a paper's title, be its head the title's last word. */
export function opensPaper(page: Page, line: Span): boolean {
  const [paper] = findInstruments(page, line)
  if (paper?.form !== 'paper') return false
  const { start } = trim(page, { start: behindDay(page, line), end: line.end }, '"-(')
  if (paper.start <= start) return true
  const lead = { start, end: paper.start }
  return (
    lead.end - lead.start <= longestTitle &&
    /^(?:(?:\d{1,3}|[ivx]{1,5}|\p{Ll})[.)] )?\p{L}[\p{L}\s'-]*$/u.test(
      page.folded.slice(lead.start, lead.end),
    ) &&
    !hasAny(page, [page.vocabulary.acts, page.vocabulary.joints.between], lead) &&
    findParties(page, lead).every((party) => !isNamed(party))
  )
}

/** Whether both sides are in the title itself. */
export function namesSides(page: Page, line: Span): boolean {
  const states = within(page.countries, line).filter((state) => state.form === 'name')
  return states.length > 1 && states.some((state) => isOwnState(page, state.code))
}

/** Whether no third state is named. */
export function namesNoOther(page: Page, { parties }: RowInProgress, line: Span): boolean {
  const partner = parties.at(-1)?.countryHint
  return within(page.countries, line).every(
    (state) => state.form !== 'name' || state.code === partner || isOwnState(page, state.code),
  )
}

/** "Lietuvos Vyriausybės ir Gruzijos Vyriausybės susitarimas dėl turizmo": the sides may stand before the paper. */
export function opensWithSides(page: Page, lead: Span): boolean {
  return namesSides(page, lead) && find(page, page.vocabulary.acts, lead).every((act) => act.value === 'held')
}
