// Everything that is selected, as triples, thing by thing: terms, parties, agreements with their claims, sources.
import type { SourceId } from '../../model/ids.ts'
import { describeAgreement } from './describe-agreement.ts'
import { describeClaims } from './describe-claims.ts'
import { describeParty } from './describe-party.ts'
import { describeSource } from './describe-source.ts'
import { describeTerms } from './describe-terms.ts'
import type { Selection } from './selection.ts'
import { describeAt, type Triple } from './triple.ts'

export async function* tellTriples(selection: Selection): AsyncIterable<readonly Triple[]> {
  const { agreements, parties, sources, origin } = selection
  const describe = describeAt(origin)
  yield describeTerms(origin, describe)
  for await (const party of parties()) yield describeParty(party, origin, describe)
  const told = new Set<SourceId>()
  for await (const agreement of agreements()) {
    for (const { source } of agreement.sources) told.add(source)
    yield [
      ...describeAgreement(agreement, selection, describe),
      ...describeClaims(agreement, selection, describe),
    ]
  }
  for (const id of told) {
    const source = sources.get(id)
    if (source !== undefined) yield describeSource(source, origin, describe)
  }
}
