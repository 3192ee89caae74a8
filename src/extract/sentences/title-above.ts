// A paper's title that stands in the line above the sentence that tells of it.
import type { Span } from '../../model/span.ts'
import { find, type Page } from '../page/page.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'
import type { Surroundings } from './sentence-record.ts'

/** The most letters between a title and the sides that it goes on with. */
const farthestTitle = 12

/** "AGREEMENT ON TWINNING" over "between the city of Niš and the city of Bar, signed in 2001": the title that the line above has. */
export function titleAbove(page: Page, clause: Span, { named, listing }: Surroundings): InstrumentHit | null {
  const title = [named?.instrument, listing.instrument].find(
    (draft) => draft?.isPaper === true && draft.span !== null && isRightAbove(page, draft.span, clause),
  )
  const joint = find(page, page.vocabulary.joints.between, clause)[0]
  if (title?.span == null || joint?.start !== clause.start) return null
  return {
    ...title.span,
    type: title.type,
    form: 'paper',
    isAnaphor: false,
    isTyped: title.type !== 'unknown',
  }
}

function isRightAbove(page: Page, title: Span, clause: Span): boolean {
  const gap = { start: title.end, end: clause.start }
  const isNear = gap.end >= gap.start && gap.end - gap.start <= farthestTitle
  return isNear && /^["\s]*$/.test(page.folded.slice(gap.start, gap.end))
}
