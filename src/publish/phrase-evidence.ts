// How well an agreement is proved, in words that name who says so.
import type { Agreement } from '../model/agreement.ts'
import { evidenceWords } from './wording.ts'

export function phraseEvidence(agreement: Agreement): string {
  const telling = tellingSides(agreement)
  const [first] = telling
  if (agreement.evidence === 'oneSided' && first !== undefined) return `Only ${first} says so`
  if (agreement.evidence === 'twoSided' && agreement.parties.length > 2) {
    const count = telling.length === agreement.parties.length ? 'All' : `${telling.length} of`
    return `${count} ${agreement.parties.length} sides say so`
  }
  return evidenceWords[agreement.evidence]
}

/** Names of the sides whose own pages tell the agreement. */
export function tellingSides(agreement: Agreement): readonly string[] {
  const sides = new Set(agreement.sources.map(({ side }) => side))
  return agreement.parties.filter(({ id }) => sides.has(id)).map(({ name }) => name)
}
