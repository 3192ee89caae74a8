import { expect, test } from 'vitest'
import { type ChildEnd, explainEnd } from './explain-end.ts'

const limits = { milliseconds: 25_000, memory: 900_000_000 }
const end = (told: Partial<ChildEnd>): ChildEnd => ({ code: null, signal: null, stoppedFor: null, ...told })

test.each<[Partial<ChildEnd>, string, string]>([
  [
    { signal: 'SIGKILL', stoppedFor: 'time' },
    'reading-killed',
    'takes longer to be read than it may, limit 25 s',
  ],
  [{ signal: 'SIGXCPU' }, 'reading-killed', 'takes longer to be read than it may, limit 25 s'],
  [
    { signal: 'SIGKILL', stoppedFor: 'memory' },
    'reading-killed',
    'needs more memory to be read than it may, limit 900 MB',
  ],
  [{ signal: 'SIGABRT' }, 'reading-killed', 'needs more memory to be read than it may, limit 900 MB'],
  [{ signal: 'SIGKILL' }, 'reading-killed', 'needs more memory to be read than it may, limit 900 MB'],
  [{ signal: 'SIGSEGV' }, 'reading-failed', 'cannot be read: its reader broke down (SIGSEGV)'],
  [{ code: 1 }, 'reading-failed', 'cannot be read: its reader broke down (code 1)'],
])('%j is %s', (told, code, message) => {
  expect(explainEnd('a.pdf', end(told), limits)).toMatchObject({ code, message: `a.pdf: ${message}` })
})
