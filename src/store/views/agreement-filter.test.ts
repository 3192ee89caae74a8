import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsOf } from '../../model/agreement-facets.ts'
import { questions, registers } from '../../model/test-support/arbitrary-agreements.ts'
import { fits } from '../../model/test-support/fits.ts'
import { onBothOpened } from '../test-support/both-stores.ts'
import { buildViews } from '../test-support/build-views.ts'

onBothOpened((register) => {
  test('agreements and partnerships are found by all that a question asks', async () => {
    const asked = fc.array(questions, { minLength: 12, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(registers, asked, async (made, several) => {
        const agreements = made.map(({ agreement }) => agreement)
        const ties = Map.groupBy(agreements, ({ partnership }) => partnership)
        await register.store.replaceViews(
          buildViews({
            agreements,
            times: new Map(made.map(({ agreement, times }) => [agreement.id, times])),
            partnerships: [...ties].map(([id, [one]]) => ({ id, parties: one!.parties, agreements: [] })),
          }),
        )
        const told = made.map(({ agreement, times }) => facetsOf(agreement, times))
        expect(await Array.fromAsync(register.store.agreements.facets())).toEqual(told)
        for (const question of several) {
          const fitting = agreements.filter((_, index) => fits(told[index]!, question))
          const found = await Array.fromAsync(register.store.agreements.walk(question))
          expect(found).toEqual(fitting)
          const brief = await Array.fromAsync(register.store.briefs.walk(question))
          expect(brief).toEqual(fitting.map(({ fields, ...one }) => one))
          const ids = fitting.map(({ id }) => id).reverse()
          expect(await register.store.agreements.several(ids)).toEqual([...fitting].reverse())
          expect(await register.store.briefs.several(ids)).toEqual([...brief].reverse())
          const listed = await register.store.agreements.list(question)
          expect(listed.map(({ fields, ...one }) => one)).toEqual(await register.store.briefs.list(question))
          const tied = await register.store.partnerships.page({ after: null, limit: 100 }, question)
          const expected = [...new Set(fitting.map(({ partnership }) => partnership))].sort()
          expect(tied.map(({ id }) => id)).toEqual(expected)
        }
      }),
      { numRuns: 12 },
    )
  })
})
