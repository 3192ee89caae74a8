// The ties that an agreement makes: one between every two of its parties.
import type { AgreementParty, BriefAgreement } from '../../model/agreement.ts'

export interface AgreementTie {
  /** The agreement's, with a number behind it where it has more than two parties. */
  readonly id: string
  readonly from: AgreementParty
  readonly to: AgreementParty
}

export function* tiesIn({ id, parties }: BriefAgreement): Iterable<AgreementTie> {
  let number = 0
  for (const [index, from] of parties.entries()) {
    for (const to of parties.slice(index + 1)) {
      number += 1
      yield { id: parties.length === 2 ? id : `${id}.${number}`, from, to }
    }
  }
}
