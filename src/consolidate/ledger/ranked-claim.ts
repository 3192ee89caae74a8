// A claim on its way into the ledger: with the weight of whose word it is, and without its relation yet.
import type { FieldClaim } from '../../model/agreement.ts'
import type { ClaimBase } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Citation } from '../../model/span.ts'
import { compareText } from '../compare-text.ts'
import { rankWord } from '../gather/rank-word.ts'

export interface RankedClaim extends Omit<FieldClaim, 'relation'> {
  /** 0 is the weightiest word. */
  readonly rank: number
}

/** What one record claims of one field. */
export function claimOf(
  from: ResolvedRecord,
  value: string,
  words:
    | Pick<ClaimBase, 'asWritten' | 'start' | 'end'>
    | { readonly asWritten: string; readonly citation: Citation },
): RankedClaim {
  const { asWritten } = words
  const citation = 'citation' in words ? words.citation : citeWithin(from.record.citation, words)
  return { record: from.record.id, source: from.source.id, rank: rankWord(from), value, asWritten, citation }
}

/** The quote is cut from the record's passage; words outside it are quoted as the claim writes them. */
function citeWithin(
  passage: Citation,
  { start, end, asWritten }: Pick<ClaimBase, 'asWritten' | 'start' | 'end'>,
): Citation {
  const isInside = passage.start <= start && end <= passage.end
  const quote = isInside ? passage.quote.slice(start - passage.start, end - passage.start) : asWritten
  return { start, end, quote }
}

/** The weightiest word first; among equals the order of the sources and of their text. */
export function orderClaims(a: RankedClaim, b: RankedClaim): number {
  return (
    a.rank - b.rank ||
    compareText(a.source, b.source) ||
    a.citation.start - b.citation.start ||
    compareText(a.record, b.record) ||
    compareText(a.value, b.value)
  )
}
