// A source as the register holds it: what it is, when it was read, and whose page it is.
import type { PartyId, SnapshotId, SourceId } from '../../model/ids.ts'
import type { CountryCode } from '../../model/party.ts'
import type { Source } from '../../model/source.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { partyPath, sourcePath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { phraseDay, phraseInstant } from '../phrase/phrase-day.ts'

export interface HeldSource extends Source {
  readonly snapshot: SnapshotId
  readonly readAt: string
  readonly party: PartyId | null
  /** As the register knows it, where the page may write it otherwise. */
  readonly partyName: string | null
  readonly partyCountry: CountryCode | null
}

/** What every page that names a source says of it. */
export interface SourceLine {
  readonly id: SourceId
  readonly path: string
  readonly title: string
  /** The body whose page it is; the source's own title where nobody is named. */
  readonly publisher: string
  /** Its page in the register. */
  readonly publisherPath: string | null
  readonly country: string | null
  readonly authority: string
  readonly language: string
  readonly readOn: string
  readonly readAt: string
  readonly asOf: string | null
  readonly notice: string | null
}

export function presentSourceLine(source: HeldSource, tongue: Tongue = english): SourceLine {
  const country = source.partyCountry ?? source.publisher?.country ?? null
  return {
    id: source.id,
    path: sourcePath(source.id),
    title: source.title === '' ? source.location : source.title,
    publisher: publisherName(source) ?? source.title,
    publisherPath: source.party === null ? null : partyPath(source.party),
    country: country === null ? null : nameCountry(country, tongue),
    authority: tongue.say(`authority.${source.authority}`),
    language: source.language,
    readOn: phraseInstant(source.readAt, tongue),
    readAt: source.readAt,
    asOf: source.asOf === null ? null : phraseDay(source.asOf, tongue),
    notice: source.notice,
  }
}

/** null where nobody is named. */
export function publisherName({ partyName, publisher }: HeldSource): string | null {
  return partyName ?? publisher?.name ?? null
}
