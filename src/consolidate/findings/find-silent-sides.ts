// A side whose own page is in the register and says nothing of an agreement that others tell.
import type { Finding } from '../../model/finding.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { sideOf } from '../ledger/grade-evidence.ts'
import { isOlder, type OwnPages } from '../ledger/own-pages.ts'
import { makeFinding, nameSpeakers, nameTie, passages } from './make-finding.ts'

/** A page on which no agreement was read is not silent: it was not understood. */
export function findSilentSides(built: readonly BuiltAgreement[], pages: OwnPages): readonly Finding[] {
  return built.flatMap(({ agreement, gathering }) => {
    const records = recordsOf(gathering)
    const telling = new Set(records.map(sideOf))
    return agreement.parties
      .filter(({ id }) => !telling.has(id))
      .flatMap((party) => {
        const silent = (pages.get(party.id) ?? []).filter((source) => !isOlder(source, records))
        if (silent.length === 0) return []
        const speakers = nameSpeakers(records)
        return makeFinding({
          kind: 'one-sided',
          severity: 'note',
          ...said('found.silent', { tie: nameTie(agreement), speakers, body: party.name }),
          subject: [agreement.id, party.id],
          agreements: [agreement.id],
          sources: [...passages(records), ...silent.map(({ id }) => ({ source: id, span: null }))],
        })
      })
  })
}
