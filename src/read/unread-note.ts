// What a reader left out, told to whoever gave the file.
import type { ReadingFinding } from '../model/finding.ts'

export function unreadNote(
  message: string,
  at = 0,
  severity: ReadingFinding['severity'] = 'warning',
): ReadingFinding {
  return { kind: 'unread', severity, message, start: at, end: at }
}
