// Pages on which parties tell their own agreements, and whether such a page can know of one.
import type { PartyId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Source } from '../../model/source.ts'
import { maxDay, minDay } from '../../text/edtf.ts'
import { compareText } from '../compare-text.ts'
import { sideOf } from './grade-evidence.ts'

export type OwnPages = ReadonlyMap<PartyId, readonly Source[]>

/** Those that tell at least one agreement of their own publisher's. */
export function ownPages(resolved: readonly ResolvedRecord[]): OwnPages {
  const pages = new Map<PartyId, Map<string, Source>>()
  for (const record of resolved) {
    const { source } = record
    const publisherParty = sideOf(record)
    if (publisherParty === null) continue
    const own = pages.get(publisherParty) ?? new Map<string, Source>()
    pages.set(publisherParty, own.set(source.id, source))
  }
  return new Map(
    [...pages].map(([party, own]) => [party, [...own.values()].sort((a, b) => compareText(a.id, b.id))]),
  )
}

/** A page from before the signing cannot know of it. */
export function isOlder({ asOf }: Source, records: readonly ResolvedRecord[]): boolean {
  const spoken = asOf === null ? null : maxDay(asOf)
  const signed = firstSigned(records)
  return spoken !== null && signed !== null && spoken < (minDay(signed) ?? '')
}

/** The earliest day of signing that is told. */
export function firstSigned(records: readonly ResolvedRecord[]): string | null {
  const days = records.flatMap(({ record }) => record.dates.filter(({ role }) => role === 'signed'))
  const sorted = days.map(({ edtf }) => edtf).filter((edtf) => minDay(edtf) !== null)
  return sorted.sort((a, b) => compareText(minDay(a) ?? '', minDay(b) ?? '') || compareText(a, b))[0] ?? null
}
