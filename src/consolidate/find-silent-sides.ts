// A side whose own page is in the register and says nothing of an agreement that others tell.
import type { Finding } from '../model/finding.ts'
import type { PartyId } from '../model/ids.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Source } from '../model/source.ts'
import { maxDay, minDay } from '../text/edtf.ts'
import { recordsOf } from './build-agreement.ts'
import type { BuiltAgreement } from './built-agreement.ts'
import { compareText } from './compare-text.ts'
import { sideOf } from './grade-evidence.ts'
import { makeFinding, nameSpeaker, nameTie, passages } from './make-finding.ts'
import { isOwnWord } from './rank-word.ts'

/** A page on which no agreement was read is not silent: it was not understood. */
export function findSilentSides(
  built: readonly BuiltAgreement[],
  resolved: readonly ResolvedRecord[],
): readonly Finding[] {
  const pages = ownPages(resolved)
  return built.flatMap(({ agreement, gathering }) => {
    const records = recordsOf(gathering)
    const telling = new Set(records.map(sideOf))
    return agreement.parties
      .filter(({ id }) => !telling.has(id))
      .flatMap((party) => {
        const silent = (pages.get(party.id) ?? []).filter((source) => !isOlder(source, records))
        if (silent.length === 0) return []
        const speakers = [...new Set(records.map(nameSpeaker))].join(', ')
        return makeFinding({
          kind: 'one-sided',
          severity: 'note',
          message: `${nameTie(agreement)}: told by ${speakers}; ${party.name}’s own page does not tell it.`,
          subject: [agreement.id, party.id],
          agreements: [agreement.id],
          sources: [...passages(records), ...silent.map(({ id }) => ({ source: id, span: null }))],
        })
      })
  })
}

/** Pages on which parties tell their agreements. */
function ownPages(resolved: readonly ResolvedRecord[]): ReadonlyMap<PartyId, readonly Source[]> {
  const pages = new Map<PartyId, Map<string, Source>>()
  for (const { source, publisherParty } of resolved) {
    if (publisherParty === null || !isOwnWord(source)) continue
    const own = pages.get(publisherParty) ?? new Map<string, Source>()
    pages.set(publisherParty, own.set(source.id, source))
  }
  return new Map(
    [...pages].map(([party, own]) => [party, [...own.values()].sort((a, b) => compareText(a.id, b.id))]),
  )
}

/** A page from before the signing cannot know of it. */
function isOlder({ asOf }: Source, records: readonly ResolvedRecord[]): boolean {
  const spoken = asOf === null ? null : maxDay(asOf)
  const signed = records
    .flatMap(({ record }) => record.dates)
    .flatMap(({ role, edtf }) => (role === 'signed' ? (minDay(edtf) ?? []) : []))
    .sort()
  return spoken !== null && signed[0] !== undefined && spoken < signed[0]
}
