// The papers that the lines of a row tell of, each with the stretch that is its own.
import type { InstrumentType } from '../../model/instrument.ts'
import type { Span } from '../../model/span.ts'
import { find, type Page } from '../page/page.ts'
import { chooseInstrument, isAnyPaper } from '../papers/choose-instrument.ts'
import { findInstruments, type InstrumentHit } from '../papers/find-instruments.ts'
import { isLabelLine } from './label-lines.ts'
import { isDateLine } from './line-shape.ts'
import { isDayOfPaper } from './lines-of-title.ts'
import type { Listing } from './listing.ts'
import { listsPapers, titlesPaper } from './opens-paper.ts'
import type { Rest, RowInProgress } from './row-in-progress.ts'

export interface Chunk {
  readonly spans: readonly Rest[]
  readonly instrument: InstrumentHit | null
  /** Whether a paper is named, be it by a word for any paper. */
  readonly isPaper: boolean
}

export function splitPapers(page: Page, row: RowInProgress, listing: Listing): readonly Chunk[] {
  const lines = listsPapers(page, row) ? paperLines(page, row) : []
  if (row.isTitle || lines.filter((line) => isDated(page, line)).length > 1) return lines
  const hasInstrument = row.rests.some((rest) => findInstruments(page, rest).length > 0)
  return hasInstrument
    ? splitAtPapers(page, row, listing)
    : [{ spans: row.rests, instrument: null, isPaper: false }]
}

/** A paper begins with the line that opens it, or where a further day comes without any. */
function paperLines(page: Page, row: RowInProgress): readonly Chunk[] {
  const chunks: { spans: Rest[] }[] = []
  for (const rest of row.rests) {
    const open = chunks.at(-1)
    const isFurther =
      open === undefined ||
      titlesPaper(page, row, rest) ||
      (isDated(page, open) &&
        page.dates.hasWithin(rest) &&
        !isDateLine(page, rest) &&
        !isLabelledDay(page, rest) &&
        !isDayOfPaper(page, rest))
    if (isFurther) chunks.push({ spans: [rest] })
    else open.spans.push(rest)
  }
  return chunks.flatMap(({ spans }) => {
    const instrument = chooseInstrument(spans.flatMap((span) => findInstruments(page, span)))
    return instrument === undefined ? [] : [{ spans, instrument, isPaper: true }]
  })
}

/** "In force since: 15 May 1996": a label with a day tells of the paper above. */
function isLabelledDay(page: Page, line: Span): boolean {
  return isLabelLine(page, line) && findInstruments(page, line).length === 0
}

function isDated(page: Page, { spans }: { readonly spans: readonly Span[] }): boolean {
  return spans.some((span) => page.dates.hasWithin(span))
}

function splitAtPapers(page: Page, row: RowInProgress, listing: Listing): readonly Chunk[] {
  const chunks: { spans: Rest[]; instrument: InstrumentHit | null; isPaper: boolean }[] = [
    { spans: [], instrument: null, isPaper: false },
  ]
  for (const rest of row.rests) {
    let start = rest.start
    for (const hit of findInstruments(page, rest)) {
      const open = chunks.at(-1)!
      open.isPaper ||= hit.form === 'paper'
      if (hit.form === 'paper' && isAnyPaper(page, hit) && isTyped(open.instrument ?? listing.instrument))
        continue
      const isOtherTie = tellsOtherTie(page, open, hit, { start, end: rest.end })
      if (!isOtherTie && (hit.form !== 'paper' || !hit.isTyped)) {
        open.instrument ??= hit.isTyped ? hit : null
        continue
      }
      const isFurther =
        (isOtherTie || open.instrument?.form === 'paper') &&
        [...open.spans, { start, end: hit.start }].some((span) => page.dates.hasWithin(span))
      if (isFurther && !isRenewal(page, start, hit.start)) {
        open.spans.push({ ...rest, start, end: hit.start })
        chunks.push({ spans: [], instrument: hit, isPaper: true })
        start = hit.start
      } else if (open.instrument === null || open.instrument.form === 'tie') open.instrument = hit
    }
    chunks.at(-1)!.spans.push({ ...rest, start })
  }
  return chunks
}

/** "friendship pact, 2001; twinning since 2003": a tie of another kind than the one before it, with a day of its own. */
function tellsOtherTie(
  page: Page,
  { instrument, spans }: { readonly instrument: InstrumentHit | null; readonly spans: readonly Rest[] },
  hit: InstrumentHit,
  rest: Span,
): boolean {
  if (hit.form !== 'tie' || !hit.isTyped || !isTyped(instrument) || instrument?.type === hit.type)
    return false
  return (
    [...spans, { start: rest.start, end: hit.start }].some((span) => page.dates.hasWithin(span)) &&
    page.dates.hasWithin({ start: hit.end, end: rest.end })
  )
}

/** Whether a type is told that a word for any paper does not change. */
export function isTyped(instrument: { readonly type: InstrumentType } | null): boolean {
  return instrument !== null && instrument.type !== 'unknown' && instrument.type !== 'other'
}

/** "Renewal of the Agreement on …": the same paper again. */
function isRenewal(page: Page, from: number, to: number): boolean {
  return find(page, page.vocabulary.acts, { start: from, end: to }).some((act) => act.value === 'renewed')
}
