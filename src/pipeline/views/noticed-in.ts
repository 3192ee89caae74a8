// What reading noticed in sources, each with the words that it stands at.
import type { NoticedInSource } from '../../consolidate/built-agreement.ts'
import type { ToldReading } from '../../store/store.ts'

export function noticedIn(
  readings: readonly Pick<ToldReading, 'source' | 'document' | 'findings'>[],
): readonly NoticedInSource[] {
  return readings.map(({ source, document, findings }) => ({
    source: source.id,
    findings: findings.map((finding) => ({
      ...finding,
      quote: document.text.slice(finding.start, finding.end),
    })),
  }))
}
