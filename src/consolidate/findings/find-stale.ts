// A party's own page that is older than agreements which others tell of that party.
import type { Finding } from '../../model/finding.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Source } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { sideOf } from '../ledger/grade-evidence.ts'
import { firstSigned, isOlder, type OwnPages } from '../ledger/own-pages.ts'
import { makeFinding, nameTie, passages } from './make-finding.ts'

/** A newer page of the same party that tells the agreement makes the older one no worse: it is history. */
export function findStale(built: readonly BuiltAgreement[], pages: OwnPages): readonly Finding[] {
  return built.flatMap((one) => {
    const records = recordsOf(one.gathering)
    const telling = new Set(records.map(sideOf))
    return one.agreement.parties
      .filter(({ id }) => !telling.has(id))
      .flatMap(({ id }) => {
        const own = pages.get(id) ?? []
        const isOld = own.every((page) => isOlder(page, records))
        return isOld ? own.map((page) => staleFinding(page, one, records)) : []
      })
  })
}

function staleFinding(
  page: Source,
  { agreement }: BuiltAgreement,
  records: readonly ResolvedRecord[],
): Finding {
  return makeFinding({
    kind: 'stale',
    severity: 'note',
    ...said('found.stale', {
      tie: nameTie(agreement),
      page: page.title,
      day: page.asOf ?? '',
      signed: firstSigned(records) ?? '',
    }),
    subject: [page.id, agreement.id],
    agreements: [agreement.id],
    sources: [{ source: page.id, span: null }, ...passages(records)],
  })
}
