// For tests: an answer to what a name means.
import type { Answer } from '../../model/decision.ts'
import { mintId, type SnapshotId } from '../../model/ids.ts'

export function buildAnswer(name: string, told: Partial<Answer> = {}): Answer {
  const source = mintId('source', 's')
  return {
    question: {
      subject: { kind: 'mention', source, role: 'partner', asWritten: name, country: null },
      seen: [{ snapshot: 'a'.repeat(64) as SnapshotId, start: 0, end: 3, understood: name }],
    },
    version: 0,
    judgement: 'new',
    value: null,
    party: null,
    undoes: null,
    reason: '',
    by: 'ana',
    at: '2026-11-22T10:00:00.000Z',
    how: 'desk',
    ...told,
  }
}
