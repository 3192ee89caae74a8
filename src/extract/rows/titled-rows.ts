// A heading that names both states: "Agreements between Slovenia and Serbia", over lines that are a paper each.

import type { Span } from '../../model/span.ts'
import { isNamed } from '../draft.ts'
import { isOwnState } from '../names/own-states.ts'
import { type Page, within } from '../page/page.ts'
import { bodiesBesidePapers } from '../papers/bodies-beside-papers.ts'
import { counterpartOf } from '../papers/counterpart.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { openRow, type RowInProgress } from './row-in-progress.ts'

/** The row that the papers below the heading are told of: of the state that it names besides the publisher's, or of the one that the page is about; null where it names several. */
export function openTitle(page: Page, line: Span): RowInProgress | null {
  if (!page.isStatePage || page.dates.hasWithin(line)) return null
  if (!findInstruments(page, line).some((hit) => hit.form === 'paper')) return null
  const partners = bodiesBesidePapers(page, line).filter((body) => !body.isPublisher && isNamed(body))
  const [named, ...others] = partners
  const partner = named ?? counterpartOf(page)
  if (partner?.isState !== true || others.some((other) => other.countryHint !== partner.countryHint))
    return null
  const states = within(page.countries, line).filter((state) => state.form === 'name')
  if (states.some((state) => state.code !== partner.countryHint && !isOwnState(page, state.code))) return null
  // "On the signing of an agreement", over the news of it: of whom it is, only papers below can tell.
  const isTold = named !== undefined
  return openRow([partner], line, { isHeading: isTold, isTitle: true, needsFact: !isTold })
}

/** "The legal framework of the cooperation is:" on an embassy's page: the papers that follow are those with its host. */
export function openCounterpart(page: Page, sentence: Span): RowInProgress | null {
  const partner = counterpartOf(page)
  return partner === null ? null : openRow([partner], sentence, { isHeading: true, isTitle: true })
}
