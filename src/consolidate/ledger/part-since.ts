// "Since 2010" beside "signed in May 2010" is one day told twice; beside "signed 2014" it is when the tie began.
import { compatible, gapOfDates } from '../../text/edtf.ts'
import type { RankedClaim } from './ranked-claim.ts'

export interface PartedSince {
  readonly signing: readonly RankedClaim[]
  readonly since: readonly RankedClaim[]
}

/** A "since" that may mean a signing, or that another record puts within a year of one, is counted as that record's day of signing;
 * but a treaty holds since it took effect. */
export function partSince(
  signed: readonly RankedClaim[],
  since: readonly RankedClaim[],
  { isTreaty }: { readonly isTreaty: boolean },
): PartedSince {
  const isSigning = (claim: RankedClaim) => {
    const tellsSigning = signed.some(({ record }) => record === claim.record)
    return signed.some(
      ({ record, value }) =>
        compatible(value, claim.value) ||
        (!isTreaty && !tellsSigning && record !== claim.record && gapOfDates(value, claim.value) <= 366),
    )
  }
  return {
    signing: [...signed, ...since.filter(isSigning)],
    since: since.filter((claim) => !isSigning(claim)),
  }
}
