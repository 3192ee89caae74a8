// The register's findings as lines of JSON.
import type { Finding } from '../../model/finding.ts'
import type { SourceId } from '../../model/ids.ts'
import type { Source } from '../../model/source.ts'
import { jsonText } from './json-text.ts'

type Located = ReadonlyMap<SourceId, Pick<Source, 'location'>>

/** One finding on one line. Keys may be added, none renamed. */
export function exportFinding(finding: Finding, sources: Located): string {
  const { id, kind, severity, message, says, agreements } = finding
  return jsonText({
    id,
    kind,
    severity,
    message,
    ...(says === undefined ? {} : { says }),
    agreements,
    sources: [...new Set(finding.sources.map(({ source }) => sources.get(source)?.location ?? source))],
    spans: finding.sources.map(({ source, span }) => ({
      location: sources.get(source)?.location ?? source,
      ...span,
    })),
  })
}
