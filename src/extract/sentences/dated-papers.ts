// Several papers of the same sides in one sentence, each with a day of its own: "a convention in 1998 and an agreement in 2004".
import type { DateClaim } from '../../model/record.ts'
import type { RecordDraft } from '../draft.ts'
import { betweenStates } from '../papers/between-states.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'

/** One record a paper where each has its own day. */
export function byPaper(record: RecordDraft, hits: readonly InstrumentHit[]): readonly RecordDraft[] {
  const papers = datedPapers(hits, record.dates)
  if (papers.length === 0) return [record]
  return papers.map(({ paper, date }) => ({
    ...record,
    instrument: betweenStates(record.parties, { type: paper.type, span: paper, isPaper: true }),
    dates: [date],
  }))
}

interface DatedPaper {
  readonly paper: InstrumentHit
  readonly date: DateClaim
}

/** Papers and days in turn, be the days before their papers or behind them; none where they are not as many, or of one paper. */
function datedPapers(hits: readonly InstrumentHit[], dates: readonly DateClaim[]): readonly DatedPaper[] {
  const papers = hits.filter((hit) => hit.form === 'paper' && !hit.isAnaphor)
  if (papers.length < 2 || papers.length !== dates.length) return []
  // "The agreement was signed in 1997. The agreement entered into force in 1998." tells of one.
  if (dates.some((date) => date.role !== 'signed')) return []
  const pairs = papers.map((paper, index) => ({ paper, date: dates[index]! }))
  const isBehind = pairs.every(
    ({ paper, date }, index) =>
      paper.end <= date.start && date.end <= (papers[index + 1]?.start ?? Number.MAX_SAFE_INTEGER),
  )
  const isBefore = pairs.every(
    ({ paper, date }, index) => date.end <= paper.start && date.start >= (papers[index - 1]?.end ?? 0),
  )
  return isBehind || isBefore ? pairs : []
}
