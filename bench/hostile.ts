// How long the worst of the files made to harm takes, and how much memory its reader.
import { hostileFamilies } from '../src/pipeline/test-support/hostile/families.ts'
import { openJudge } from '../src/pipeline/test-support/hostile/judge.ts'
import type { Figure } from './figure.ts'

export async function hostile(): Promise<readonly Figure[]> {
  const judge = openJudge()
  const taken: { what: string; seconds: number; memory: number }[] = []
  for (const [what, name, make] of hostileFamilies.flatMap(([, files]) => files)) {
    const content = make()
    const start = performance.now()
    const { peak } = await judge(name, content)
    taken.push({ what, seconds: (performance.now() - start) / 1000, memory: peak / 1_000_000 })
  }
  const slowest = taken.reduce((one, other) => (other.seconds > one.seconds ? other : one))
  const largest = taken.reduce((one, other) => (other.memory > one.memory ? other : one))
  return [
    {
      what: `longest of ${taken.length} hostile files (${slowest.what})`,
      measured: slowest.seconds,
      unit: 's',
      against: { kind: 'atMost', what: 'limit', value: 30 },
    },
    {
      what: `most memory of a reader (${largest.what})`,
      measured: largest.memory,
      unit: 'MB',
      against: { kind: 'atMost', what: 'limit', value: 1000 },
    },
  ]
}
