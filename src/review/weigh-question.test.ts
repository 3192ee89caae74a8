import { describe, expect, test } from 'vitest'
import type { Match } from '../model/match.ts'
import { buildParty } from '../model/test-support/build-record.ts'
import { exactParty, weighQuestion } from './weigh-question.ts'

const mention = (asWritten: string, countryHint: string | null = null) =>
  ({
    role: 'partner',
    asWritten,
    countryHint,
    kindHint: null,
    containerHint: null,
    start: 0,
    end: asWritten.length,
    origin: 'list@1',
  }) as const

describe('a name can only mean one body', () => {
  const brasov = buildParty('Brașov', 'RO')
  const plain = buildParty('Brasov', 'BG')

  test('where one alone bears it letter for letter', () => {
    expect(exactParty(mention('Brașov'), [brasov, plain])).toBe(brasov.id)
    expect(exactParty(mention('Bras\u0326ov'.normalize('NFD')), [brasov, plain])).toBe(brasov.id)
  })

  test('where it alone lies in the country that is told', () => {
    const here = buildParty('Hull', 'GB')
    const there = { ...buildParty('Hull', 'CA'), id: 'pty_there' as typeof here.id }
    expect(exactParty(mention('Hull', 'CA'), [here, there])).toBe(there.id)
    expect(exactParty(mention('Hull'), [here, there])).toBeNull()
    expect(exactParty(mention('Hull', 'US'), [here, there])).toBeNull()
  })

  test('never where the letters are others, or there are none', () => {
    expect(exactParty(mention('Brassov'), [brasov, plain])).toBeNull()
    expect(exactParty(mention(''), [buildParty('')])).toBeNull()
  })
})

test('is as sure as its best candidate, and a contradiction is doubtful', () => {
  const scored = (score: number): Match => ({
    chosen: null,
    isAmbiguous: true,
    candidates: [{ party: buildParty('Hull').id, score, features: {} }],
  })
  expect([0.95, 0.7, 0.2].map((score) => weighQuestion('ambiguous', scored(score)))).toEqual([
    'high',
    'middling',
    'low',
  ])
  expect(weighQuestion('contradicted', null)).toBe('low')
  expect(weighQuestion('alike', null)).toBe('middling')
})
