// Every rule that reads a value says in plain words what it goes by, so that `pobratim read --explain` never shrugs.
import { expect, test } from 'vitest'
import { originRules } from '../src/extract/explain-origin.ts'
import { codeFiles, isForTests, readSource } from './source-files.ts'

const explained = new Set(Object.keys(originRules))

/** `'row@1'`, wherever code that reads or completes records writes one. */
const written = codeFiles
  .filter((file) => /^(extract|pipeline|read|model)\//.test(file) && !isForTests(file))
  .filter((file) => file !== 'extract/explain-origin.ts')
  .flatMap((file) =>
    [...readSource(file).matchAll(/'([a-z-]+@\d+)'/g)].map(([, origin = '']) => ({ file, origin })),
  )
  // What the whole extractor is called, and no rule of it.
  .filter(({ origin }) => origin !== 'records@1')

test('every origin that code gives to a value is explained', () => {
  expect(written.length).toBeGreaterThan(8)
  expect(written.filter(({ origin }) => !explained.has(origin))).toEqual([])
})

test('no origin is explained that nothing gives', () => {
  const given = new Set(written.map(({ origin }) => origin))
  expect([...explained].filter((origin) => !given.has(origin))).toEqual([])
})

test('every explanation is a phrase of its own', () => {
  const phrases = Object.values(originRules).flatMap((rules) => Object.values(rules))
  expect(phrases.filter((phrase) => phrase.length < 15 || phrase.endsWith('.'))).toEqual([])
  expect(new Set(phrases).size).toBe(phrases.length)
})
