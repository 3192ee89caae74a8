// How well an agreement is proved, in words that name who says so.
import type { BriefAgreement } from '../../model/agreement.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export function phraseEvidence(agreement: BriefAgreement, tongue: Tongue = english): string {
  const telling = tellingSides(agreement)
  const [first] = telling
  if (agreement.evidence === 'oneSided' && first !== undefined) {
    return tongue.say('evidence.only', { name: first })
  }
  if (agreement.evidence === 'twoSided' && agreement.parties.length > 2) {
    const count = agreement.parties.length
    if (telling.length === count) return tongue.say('evidence.allSides', { count })
    return tongue.say('evidence.someSides', { told: telling.length, count })
  }
  return tongue.say(`evidence.${agreement.evidence}`)
}

/** Names of the sides whose own pages tell the agreement. */
export function tellingSides(agreement: BriefAgreement): readonly string[] {
  const sides = new Set(agreement.sources.map(({ side }) => side))
  return agreement.parties.filter(({ id }) => sides.has(id)).map(({ name }) => name)
}
