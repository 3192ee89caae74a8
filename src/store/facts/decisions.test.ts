import { describe, expect, test } from 'vitest'
import type { Answer } from '../../model/decision.ts'
import { emptyLog, findTampering, headOf, type LoggedDecision } from '../../model/decision-log.ts'
import { questionId } from '../../model/question.ts'
import { openStore } from '../open-store.ts'
import { onBothOpened } from '../test-support/both-stores.ts'
import { buildAnswer } from '../test-support/build-answer.ts'

onBothOpened((register, kind) => {
  test('a decision comes back as it was made, with its number and a hash', async () => {
    const { reason } = { reason: 'Сер\u0000 \ud800 – “as they say”' }
    const kept = await register.store.decisions.append(buildAnswer('Serres', { reason }))
    expect(kept).toMatchObject({ kind: 'kept', logged: { decision: { number: 1, reason } } })
    expect(await register.store.decisions.list()).toEqual([kept.kind === 'kept' && kept.logged])
    expect(findTampering(await register.store.decisions.list())).toEqual([])
  })

  test('the second of two who saw the same state keeps nothing and gets what the first decided', async () => {
    const first = await register.store.decisions.append(buildAnswer('Serres'))
    const second = await register.store.decisions.append(
      buildAnswer('Serres', { by: 'bojan', judgement: 'unsure' }),
    )
    expect(second).toEqual({ kind: 'overtaken', by: [first.kind === 'kept' && first.logged] })
    expect(await register.store.decisions.list()).toHaveLength(1)
    const third = await register.store.decisions.append(buildAnswer('Serres', { by: 'bojan', version: 1 }))
    expect(third.kind).toBe('kept')
    expect(
      await register.store.decisions.on(questionId(buildAnswer('Serres').question.subject)),
    ).toHaveLength(2)
  })

  test('of sixteen reviewers who answer at once one is kept in each round, and all others get that answer', async () => {
    // A second connection to SQLite in one process would wait for the first without letting it go on.
    const others =
      kind.kind === 'sqlite'
        ? []
        : [await openStore(register.where.place), await openStore(register.where.place)]
    const stores = [register.store, ...others]
    const answerBy = (reviewer: number, version: number) =>
      stores[reviewer % stores.length]!.decisions.append(
        buildAnswer('Serres', { by: `${reviewer}`, version }),
      )
    const reviewers = Array.from({ length: 16 }, (_, reviewer) => reviewer)
    for (let round = 0; round < 8; round++) {
      const outcomes = await Promise.all(reviewers.map((reviewer) => answerBy(reviewer, round)))
      const kept = outcomes.flatMap((one) => (one.kind === 'kept' ? [one.logged] : []))
      expect(kept).toHaveLength(1)
      for (const one of outcomes) if (one.kind === 'overtaken') expect(one.by).toEqual(kept)
    }
    expect((await register.store.decisions.head()).decisions).toBe(8)
    // Control: whoever does not say what they saw decides over the heads of others.
    const question = questionId(buildAnswer('Serres').question.subject)
    const decideBlindly = async (reviewer: number): Promise<void> => {
      const { length } = await register.store.decisions.on(question)
      if ((await answerBy(reviewer, length)).kind === 'overtaken') await decideBlindly(reviewer)
    }
    await Promise.all(reviewers.map(decideBlindly))
    expect((await register.store.decisions.head()).decisions).toBe(8 + 16)
    expect(findTampering(await register.store.decisions.list())).toEqual([])
    for (const other of others) await other.close()
  })

  test('an undo is one more row, on a decision of the same question only', async () => {
    await register.store.decisions.append(buildAnswer('Serres'))
    await register.store.decisions.append(buildAnswer('Drama'))
    const undo = { judgement: null, version: 1 } as const
    await expect(
      register.store.decisions.append(buildAnswer('Drama', { ...undo, undoes: 1 })),
    ).rejects.toThrow(/decision 1 is none on this question/)
    await register.store.decisions.append(buildAnswer('Drama', { ...undo, undoes: 2 }))
    expect((await register.store.decisions.list()).map(({ decision }) => decision.undoes)).toEqual([
      null,
      null,
      2,
    ])
  })

  test.each([
    ['nobody’s', { by: ' ' }],
    ['a party without naming it', { judgement: 'same' }],
    ['nothing', { judgement: null }],
    ['a value of another question', { judgement: 'unsure', value: { field: 'status', status: 'ended' } }],
  ] satisfies [string, Partial<Answer>][])('what means nothing is refused: %s', async (_, told) => {
    await expect(register.store.decisions.append(buildAnswer('Serres', told))).rejects.toThrow(
      /a decision on a mention/,
    )
    expect(await register.store.decisions.head()).toEqual(emptyLog)
  })

  test('every decision changes the version of the facts', async () => {
    const before = await register.store.facts.version()
    await register.store.decisions.append(buildAnswer('Serres'))
    expect(await register.store.facts.version()).not.toBe(before)
  })

  test('no hand changes the log', async () => {
    await register.store.decisions.append(buildAnswer('Serres'))
    await expect(register.where.ask("update decisions set body = '{}'")).rejects.toThrow(
      'facts are never changed',
    )
    await expect(register.where.ask('delete from decisions')).rejects.toThrow('facts are never changed')
  })

  test('a log that was changed, cut or put in another order is told', async () => {
    for (const name of ['Serres', 'Drama', 'Kavala', 'Volos'])
      await register.store.decisions.append(buildAnswer(name))
    const log = await register.store.decisions.list()
    const { hash: kept } = await register.store.decisions.head()
    expect(headOf(log)).toEqual(await register.store.decisions.head())
    expect(findTampering(log, { kept })).toEqual([])
    const told = (changed: readonly LoggedDecision[]) => findTampering(changed, { kept }).join(' ')
    const [a, b, c, d] = log as [LoggedDecision, LoggedDecision, LoggedDecision, LoggedDecision]
    expect(told([a, { ...b, decision: { ...b.decision, by: 'eve' } }, c, d])).toMatch(
      /decision 2 is not what/,
    )
    expect(told([a, { ...b, hash: c.hash }, c, d])).toMatch(/decision 2 is not what/)
    expect(told([a, c, b, d])).toMatch(/decision 2 is missing or out of its place/)
    expect(told([a, c, d])).toMatch(/decision 2 is missing/)
    expect(told([b, c, d])).toMatch(/decision 1 is missing/)
    expect(told([a, b, c])).toMatch(/its end was cut off/)
    expect(told([])).toMatch(/its end was cut off/)
    expect(findTampering([a, b, c]), 'control: without a kept head a cut end cannot be told').toEqual([])
  })
})

describe('a question', () => {
  test('is the same however the page’s bytes and offsets have changed', () => {
    const { subject } = buildAnswer('Serres').question
    expect(questionId({ ...subject })).toBe(questionId(subject))
    expect(questionId({ ...subject, asWritten: 'Drama' } as typeof subject)).not.toBe(questionId(subject))
  })
})
