// The papers that the lines of a row tell of, each with the stretch that is its own.
import type { InstrumentType } from '../model/instrument.ts'
import { chooseInstrument, isAnyPaper } from './choose-instrument.ts'
import { findInstruments, type InstrumentHit } from './find-instruments.ts'
import type { Listing } from './listing.ts'
import { find, type Page } from './page.ts'
import type { Rest, RowInProgress } from './row-in-progress.ts'

export interface Chunk {
  readonly spans: readonly Rest[]
  readonly instrument: InstrumentHit | null
  /** Whether a paper is named, be it by a word for any paper. */
  readonly isPaper: boolean
}

export function splitPapers(page: Page, row: RowInProgress, listing: Listing): readonly Chunk[] {
  if (row.isTitle) return row.rests.map((rest) => paperLine(page, rest))
  const hasInstrument = row.rests.some((rest) => findInstruments(page, rest).length > 0)
  return hasInstrument
    ? splitAtPapers(page, row, listing)
    : [{ spans: row.rests, instrument: null, isPaper: false }]
}

function paperLine(page: Page, line: Rest): Chunk {
  const instrument = chooseInstrument(findInstruments(page, line)) ?? null
  return { spans: [line], instrument, isPaper: true }
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
      if (hit.form !== 'paper' || !hit.isTyped) {
        open.instrument ??= hit.isTyped ? hit : null
        continue
      }
      const isFurther =
        open.instrument?.form === 'paper' &&
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

/** Whether a type is told that a word for any paper does not change. */
export function isTyped(instrument: { readonly type: InstrumentType } | null): boolean {
  return instrument !== null && instrument.type !== 'unknown' && instrument.type !== 'other'
}

/** "Renewal of the Agreement on …": the same paper again. */
function isRenewal(page: Page, from: number, to: number): boolean {
  return find(page, page.vocabulary.acts, { start: from, end: to }).some((act) => act.value === 'renewed')
}
