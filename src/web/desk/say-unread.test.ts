import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unreadKey } from './say-unread.ts'

const source = new URL('../../', import.meta.url).pathname
const readers = [
  'fetch/*.ts',
  'read/**/*.ts',
  'pipeline/reading/read-source.ts',
  'pipeline/isolated-reading/*.ts',
]
/** Only whoever sits at the machine names files of it. */
const ofFiles = ['source-is-folder', 'source-not-found', 'source-unreadable']

test('whatever stops a reading is told in the language of the reader', () => {
  const codes = readers
    .flatMap((pattern) => globSync(pattern, { cwd: source }))
    .filter((file) => !file.includes('.test.') && !file.includes('test-support'))
    .flatMap((file) => [
      ...readFileSync(`${source}${file}`, 'utf8').matchAll(/RegisterError\(\s*'([\w-]+)'/g),
    ])
    .map(([, code = '']) => code)
  expect(codes.length).toBeGreaterThan(40)
  const untold = codes.filter((code) => unreadKey(code) === null && !ofFiles.includes(code))
  expect(untold).toEqual([])
})
