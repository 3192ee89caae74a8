// Rows that look like sentences: a name with its state, or a state with its days, and no act of two sides.
import type { Span } from '../../model/span.ts'
import type { PartyDraft } from '../draft.ts'
import { has, hasAny, type Page } from '../page/page.ts'
import { countWords } from './line-shape.ts'
import { listsPapers, namesSides, titlesPaper } from './opens-paper.ts'
import { readRowHead } from './read-row.ts'
import type { RowInProgress } from './row-in-progress.ts'

const longestItem = 25
const longestUnsureName = 2
const longestRemark = 10
/** A title with its days, and the gazettes that printed it. */
const longestPaper = 40
/** Titles of treaties with both sides in them are long. */
const longestTitle = 70

/** "Kaunas (Lithuania) Decision 278 of 24.10.2003.": a row that ends like a sentence, and tells no act of two sides. */
export function isLongRow(page: Page, line: Span): boolean {
  if (page.publisher === null || !mayBeRow(page, line)) return false
  const head = readRowHead(page, line, page.isStatePage)
  const [only, ...others] = head?.kind === 'rows' ? head.heads : []
  // "Milan, Italy; Lima, Peru; Kyoto, Japan."
  if (others.length > 0 && only?.parties[0]?.kindHint !== 'state') return true
  if (countWords(page, line) > longestItem) return false
  if (only === undefined || others.length > 0) return false
  const [party] = only.parties
  if (party?.countryHint == null) return false
  const { acts, joints } = page.vocabulary
  if (party.kindHint === 'state') return isDatedState(page, party, only.rest)
  // "Rapallo, Italia. Acuerdo firmado en 2004."
  const isParted = page.text.startsWith('. ', party.whole.end) && countWords(page, only.rest) <= longestRemark
  if (isParted && !hasAny(page, [joints.with, joints.between], only.rest)) return true
  if (page.text.charAt(party.whole.end - 1) !== ')') return false
  const isName = page.names.at(party.name) !== undefined || countWords(page, party.name) <= longestUnsureName
  if (!isName || hasAny(page, [joints.with, joints.between], only.rest)) return false
  return !has(page, acts, only.rest) || opensWithDay(page, only.rest)
}

/** "Tornio (Finland) – 1986. (Suspended since 2012.)" */
function opensWithDay(page: Page, rest: Span): boolean {
  const day = page.dates.firstWithin(rest)
  return day !== undefined && /^[\s,:(-]*$/.test(page.folded.slice(rest.start, day.start))
}

/** Prose mostly tells no state, has no brackets, and too few signs to list bodies. */
function mayBeRow(page: Page, line: Span): boolean {
  if (page.countries.hasWithin(line)) return true
  const words = page.folded.slice(line.start, line.end)
  return words.includes('(') || words.includes(';') || words.indexOf(',') !== words.lastIndexOf(',')
}

/** "Convention on social insurance, signed in Budapest on 20 October 2004." below a state's name: a paper of that state. */
export function isPaperOfRow(page: Page, row: RowInProgress | null, line: Span): boolean {
  return (
    row !== null &&
    listsPapers(page, row) &&
    titlesPaper(page, row, line) &&
    (namesSides(page, line)
      ? countWords(page, line) <= longestTitle
      : countWords(page, line) <= longestPaper &&
        page.dates.hasWithin(line) &&
        !has(page, page.vocabulary.joints.between, line))
  )
}

/** "Israel - signed on 14 January 2009, in force from 21 May 2010.": a state with its days behind a sign. */
function isDatedState(page: Page, state: PartyDraft, rest: Span): boolean {
  const { joints } = page.vocabulary
  const isParted = /^\s?[-:(,]/.test(page.folded.slice(state.whole.end, rest.end))
  return isParted && page.dates.hasWithin(rest) && !hasAny(page, [joints.with, joints.between], rest)
}
