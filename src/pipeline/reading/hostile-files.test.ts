// Files made to harm whoever reads them: each is read, read in part with a finding, or refused with a reason, within limits.
// How long they take is measured by `npm run bench hostile`.
import { describe, expect, test } from 'vitest'
import { hostileFamilies } from '../test-support/hostile/families.ts'
import { openJudge } from '../test-support/hostile/judge.ts'

const mostMemory = 1_000_000_000
/** A machine that is busy with other tests gives a reader but a part of its time. */
const judge = openJudge({ milliseconds: 150_000 })

describe.each(hostileFamilies)('%s', (_family, files) => {
  test.each(files)(
    '%s',
    async (_what, name, make, expected) => {
      const { verdict, message, text, isExact, peak } = await judge(name, make())
      expect(verdict, message).toBe(expected)
      expect(text).not.toMatch(/root:|<script|onerror|DDEAUTO|INCLUDETEXT/)
      expect(isExact).toBe(true)
      expect(peak).toBeLessThan(mostMemory)
    },
    240_000,
  )
})

test('there are more than a hundred of them', () => {
  expect(hostileFamilies.flatMap(([, files]) => files).length).toBeGreaterThan(100)
})
