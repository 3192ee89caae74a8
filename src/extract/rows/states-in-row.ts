// Rows of a state's page, whose bodies are states: alone, with their days, or several in one line.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import type { PartyDraft } from '../draft.ts'
import { isPublisherName } from '../names/publisher-name.ts'
import { type Page, quoteOf, trim, within, wordsBut } from '../page/page.ts'
import type { LineHead, RowHead } from './row-head.ts'

/** "Belgium and Spain are still negotiated with": a sentence about both. */
export function joinsState(page: Page, state: Span, span: Span): boolean {
  const joint = phraseAt(page, page.vocabulary.joints.and, state.end + 1, span.end)
  if (joint === undefined || joint.start !== state.end + 1) return false
  return page.countries.startingAt(joint.end + 1, span.end)?.form === 'name'
}

/** "Austria, Bulgaria (2015) and Spain.": states alone, each with what its brackets tell; null where anything else stands in the line. */
export function statesListed(page: Page, span: Span): LineHead | null {
  const states = within(page.countries, span).filter((state) => state.form === 'name')
  const found: RowHead[] = []
  for (const [index, state] of states.entries()) {
    const next = states[index + 1]?.start ?? trim(page, span, '.').end
    const behind = { start: state.end, end: next }
    const bracket = /^\s?\([^()]*\)/.exec(page.folded.slice(behind.start, behind.end))?.[0].length ?? 0
    const gap = { start: state.end + bracket, end: next }
    const isJoined = index === states.length - 1 || /[^\s]/.test(page.folded.slice(gap.start, gap.end))
    if (!isJoined || !/^[\s,;]*$/.test(wordsBut(page, page.vocabulary.joints.and, gap))) return null
    found.push(...stateRow(page, state, { start: state.start, end: gap.start }).heads)
  }
  return found.length > 1 ? { kind: 'rows', heads: found } : null
}

export function stateRow(
  page: Page,
  state: Span & { code: CountryCode },
  span: Span,
): Extract<LineHead, { kind: 'rows' }> {
  const name =
    page.text.charAt(state.end) === '.' && /\p{Lu}$/u.test(page.text.slice(state.start, state.end))
      ? { start: state.start, end: state.end + 1 }
      : state
  const party: PartyDraft = {
    name: { start: name.start, end: name.end },
    whole: { start: name.start, end: name.end },
    kindHint: 'state',
    countryHint: state.code,
    containerHint: null,
    isPublisher:
      isPublisherName(page, quoteOf(page, name), null) ||
      (page.isStatePage && state.code === page.publisher?.country),
  }
  const head = { parties: [party], rest: { start: name.end, end: span.end }, isSure: true, lead: null }
  return { kind: 'rows', heads: [head] }
}
