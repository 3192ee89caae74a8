// A name and whom it means, in words for a person; the runners-up below it where they are asked for.
import type { CandidateToExport, MatchToExport } from '../publish/exports/export-match.ts'

/** A cell may hold a whole page; a line of the terminal does not. */
const longestShown = 60

export function answerSummary(
  { name, country, match, candidates, notes }: MatchToExport,
  { runnersUp }: { readonly runnersUp: boolean },
): string {
  const written = name.trim() === '' ? '(no name)' : name
  const shown = written.length > longestShown ? `${written.slice(0, longestShown)}…` : written
  const asked = country === null ? shown : `${shown} (${country})`
  const doubt = notes.some(({ kind }) => kind === 'ambiguous') ? ' · too close to call' : ''
  const first = `${asked}: ${match === null ? 'nobody' : `${candidateWords(match)}${doubt}`}`
  if (!runnersUp) return first
  const others = candidates.filter((candidate) => candidate.known.id !== match?.known.id)
  return [first, ...others.map((candidate) => `  or ${candidateWords(candidate)}`)].join('\n')
}

function candidateWords({ known, score }: CandidateToExport): string {
  const where = [known.container, known.country].filter((place) => place !== null).join(', ')
  return `${known.name}${where === '' ? '' : `, ${where}`} · ${known.kind} · ${known.id} · ${score.toFixed(2)}`
}
