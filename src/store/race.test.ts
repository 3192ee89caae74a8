import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { onBothStores, type TestPlace } from './test-support/both-stores.ts'
import { ownIds, sharedReadings } from './test-support/racer.ts'

const racer = new URL('./test-support/racer.ts', import.meta.url).pathname

describe('three processes open a new register at once and add the same readings and ids of their own', () => {
  onBothStores((kind) => {
    let where: TestPlace
    beforeEach(async () => {
      where = await kind.newPlace()
    })
    afterEach(() => where.remove())

    async function race({ isProtected }: { isProtected: boolean }) {
      const racers = ['a', 'b', 'c'].map((name) =>
        spawn(process.execPath, [racer, JSON.stringify(where.place), name, String(isProtected)]),
      )
      const ends = racers.map((child) => once(child, 'close'))
      await Promise.all(racers.map(({ stdout }) => once(stdout, 'data')))
      for (const { stdin } of racers) stdin.write('go')
      expect(await Promise.all(ends)).toEqual(racers.map(() => [0, null]))
      const [counted] = await where.ask(
        'select (select count(*) from readings) as readings, (select count(*) from minted) as ids',
      )
      return { readings: Number(counted?.readings), ids: Number(counted?.ids) }
    }

    test('nothing is lost and nothing is doubled', async () => {
      expect(await race({ isProtected: true })).toEqual({ readings: sharedReadings, ids: 3 * ownIds })
    })

    test('without transactions readings are doubled', async () => {
      expect((await race({ isProtected: false })).readings).toBeGreaterThan(sharedReadings)
    })
  })
})
