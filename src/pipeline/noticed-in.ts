// What reading noticed in sources, each with the words that it stands at.
import type { NoticedInSource } from '../consolidate/built-agreement.ts'
import type { Reading } from '../store/store.ts'

export function noticedIn(readings: readonly Reading[]): readonly NoticedInSource[] {
  return readings.map(({ source, document, findings }) => ({
    source: source.id,
    findings: findings.map((finding) => ({
      ...finding,
      quote: document.text.slice(finding.start, finding.end),
    })),
  }))
}
