// A party's own page that is older than agreements which others tell of that party.
import type { Finding } from '../model/finding.ts'
import type { PartyId, SourceId } from '../model/ids.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Source } from '../model/source.ts'
import { recordsOf } from './build-agreement.ts'
import type { BuiltAgreement } from './built-agreement.ts'
import { sideOf } from './grade-evidence.ts'
import { makeFinding, nameTie, passages } from './make-finding.ts'
import { firstSigned, isOlder, ownPages } from './own-pages.ts'

interface Missed {
  readonly page: Source
  readonly built: BuiltAgreement
  readonly records: readonly ResolvedRecord[]
}

/** One finding a page. A newer page of the same party that tells the agreement makes the older one no worse: it is history. */
export function findStale(
  built: readonly BuiltAgreement[],
  resolved: readonly ResolvedRecord[],
): readonly Finding[] {
  const pages = ownPages(resolved)
  const missed = built.flatMap((one) => missedBy(one, pages))
  return [...Map.groupBy(missed, ({ page }) => page.id)].map(([source, all]) => staleFinding(source, all))
}

function missedBy(built: BuiltAgreement, pages: ReadonlyMap<PartyId, readonly Source[]>): readonly Missed[] {
  const records = recordsOf(built.gathering)
  const telling = new Set(records.map(sideOf))
  return built.agreement.parties
    .filter(({ id }) => !telling.has(id))
    .flatMap(({ id }) => {
      const own = pages.get(id) ?? []
      return own.every((page) => isOlder(page, records)) ? own.map((page) => ({ page, built, records })) : []
    })
}

function staleFinding(source: SourceId, missed: readonly Missed[]): Finding {
  const [{ page }] = missed as readonly [Missed]
  const words = missed
    .map(({ built, records }) => `${nameTie(built.agreement)} (${firstSigned(records)})`)
    .sort()
  return makeFinding({
    kind: 'stale',
    severity: 'note',
    message: `“${page.title}” speaks as of ${page.asOf} and cannot know of ${words.join(', ')}; a newer page would tell.`,
    subject: [source],
    agreements: missed.map(({ built }) => built.agreement.id),
    sources: [{ source, span: null }, ...missed.flatMap(({ records }) => passages(records))],
  })
}
