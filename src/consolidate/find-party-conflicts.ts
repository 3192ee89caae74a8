// Sources that tell one agreement with different parties: one left out, or a name that was taken for another's.
import type { Agreement } from '../model/agreement.ts'
import type { Finding } from '../model/finding.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import { recordsOf } from './build-agreement.ts'
import type { BuiltAgreement } from './built-agreement.ts'
import { makeFinding, nameSpeaker, nameTie, passages, quote } from './make-finding.ts'

export function findPartyConflicts(built: readonly BuiltAgreement[]): readonly Finding[] {
  return built.flatMap(({ agreement, gathering }) =>
    recordsOf(gathering).flatMap((record) => {
      const told = otherwise(record, agreement)
      if (told === null) return []
      return makeFinding({
        kind: 'conflict',
        severity: told.severity,
        message: `${nameTie(agreement)}: ${nameSpeaker(record)} tells it ${told.words}.`,
        subject: [agreement.id, 'parties', record.record.id],
        agreements: [agreement.id],
        sources: passages([record]),
      })
    }),
  )
}

/** A name taken for another body's is a guess that somebody should confirm; a party left out seldom is a mistake. */
function otherwise({ mentions }: ResolvedRecord, { parties }: Agreement) {
  const strangers = mentions.filter(({ party }) => parties.every(({ id }) => id !== party.id))
  const missing = parties.filter(({ id }) => mentions.every(({ party }) => party.id !== id))
  const names = missing.map(({ name }) => name).join(', ')
  if (strangers.length > 0 && missing.length > 0) {
    const written = strangers.map(({ mention }) => quote(mention.asWritten)).join(', ')
    return { severity: 'warning', words: `with ${written}, which is taken to mean ${names}` } as const
  }
  return missing.length > 0 ? ({ severity: 'note', words: `without ${names}` } as const) : null
}
