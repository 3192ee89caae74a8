// Sources that tell one agreement with different parties: one left out, or a name that was taken for another's.
import type { Agreement } from '../../model/agreement.ts'
import type { Finding } from '../../model/finding.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { makeFinding, nameSpeaker, nameTie, passages, quote } from './make-finding.ts'

export function findPartyConflicts(built: readonly BuiltAgreement[]): readonly Finding[] {
  return built.flatMap(({ agreement, gathering }) => {
    const tie = nameTie(agreement)
    return recordsOf(gathering).flatMap((record) => {
      const told = otherwise(record, agreement)
      if (told === null) return []
      const speaker = nameSpeaker(record)
      return makeFinding({
        kind: 'conflict',
        severity: told.severity,
        ...(told.written === null
          ? said('found.without', { tie, speaker, names: told.names })
          : said('found.withStranger', { tie, speaker, written: told.written, names: told.names })),
        subject: [agreement.id, 'parties', record.record.id],
        agreements: [agreement.id],
        sources: passages([record]),
      })
    })
  })
}

/** A name taken for another body's is a guess that somebody should confirm; a party left out seldom is a mistake. */
function otherwise({ mentions }: ResolvedRecord, { parties }: Agreement) {
  const strangers = mentions.filter(({ party }) => parties.every(({ id }) => id !== party.id))
  const missing = parties.filter(({ id }) => mentions.every(({ party }) => party.id !== id))
  const names = missing.map(({ name }) => name)
  if (strangers.length > 0 && missing.length > 0) {
    const written = strangers.map(({ mention }) => quote(mention.asWritten))
    return { severity: 'warning', written, names } as const
  }
  return missing.length > 0 ? ({ severity: 'note', written: null, names } as const) : null
}
