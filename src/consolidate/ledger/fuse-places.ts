// Where each signing took place, as the sources tell it.
import type { FusedField, Relation } from '../../model/agreement.ts'
import type { DateClaim } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { fold } from '../../text/fold.ts'
import type { FusedAct } from './fuse-dates.ts'
import { claimOf, orderClaims, type RankedClaim } from './ranked-claim.ts'

/** One row for each signing that a place is told of. */
export function placeFields(
  records: readonly ResolvedRecord[],
  signed: readonly FusedAct[],
): readonly FusedField[] {
  return signed.flatMap((act) => {
    const claims = placeClaims(records, act)
    const value = claims[0]?.value ?? null
    if (value === null) return []
    const relate = (place: string): Relation => (fold(place) === fold(value) ? 'same' : 'differs')
    return {
      field: 'place' as const,
      value,
      rule: claims.length === 1 ? 'onlyClaim' : 'ownWordFirst',
      claims: claims.map(({ rank: _, ...claim }) => ({ ...claim, relation: relate(claim.value) })),
    }
  })
}

/** Places told with the days of one signing, the weightiest word first. */
export function placeClaims(records: readonly ResolvedRecord[], act: FusedAct): readonly RankedClaim[] {
  return records
    .flatMap((from) =>
      from.record.dates.flatMap((date) => {
        const isOfAct = act.claims.some(
          ({ record, value }) => record === from.record.id && value === date.edtf,
        )
        return date.place === null || date.role !== 'signed' || !isOfAct
          ? []
          : [claimOf(from, date.place, wordsOfPlace(from, date.place, date))]
      }),
    )
    .sort(orderClaims)
}

/** Where the passage names the place, nearest to the day; the day's own words where only a heading or a column does. */
function wordsOfPlace({ record: { citation } }: ResolvedRecord, place: string, date: DateClaim) {
  const day = date.start - citation.start
  const [before, behind] = [citation.quote.lastIndexOf(place, day), citation.quote.indexOf(place, day)]
  const isBefore = before !== -1 && (behind === -1 || day - before < behind - day)
  const at = isBefore ? before : behind
  if (at === -1) return date
  const start = citation.start + at
  return { asWritten: place, start, end: start + place.length }
}
