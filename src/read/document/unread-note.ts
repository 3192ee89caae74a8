// What a reader left out, told to whoever gave the file.
import type { ReadingFinding } from '../../model/finding.ts'
import type { Said } from '../../wording/said.ts'

export function unreadNote(
  told: Said,
  at = 0,
  severity: ReadingFinding['severity'] = 'warning',
): ReadingFinding {
  return { kind: 'unread', severity, ...told, start: at, end: at }
}
