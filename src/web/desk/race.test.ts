import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages, type Stages } from '../../pipeline/stages.ts'
import { onBothStores, type TestPlace } from '../../store/test-support/both-stores.ts'
import { raceReviewers } from '../test-support/race-reviewers.ts'

let stages: Stages
beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)

/** `npm run bench race` runs two thousand. */
const rounds = 10

describe('sixteen reviewers answer the same state of a question at once', () => {
  onBothStores((kind) => {
    let where: TestPlace
    beforeEach(async () => {
      where = await kind.newPlace()
    })
    afterEach(() => where.remove())

    test('one of them is kept in each round, and the others are told', async () => {
      const result = await raceReviewers({ place: where.place, stages, rounds })
      expect(result).toEqual({ rounds, acknowledged: rounds, lost: 0, doubled: 0, wrong: [] })
    }, 60_000)

    test('without the check of the version several are', async () => {
      const { doubled } = await raceReviewers({ place: where.place, stages, rounds: 2, isProtected: false })
      expect(doubled).toBeGreaterThan(0)
    }, 60_000)
  })
})
