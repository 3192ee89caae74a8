import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('makes all that is missing, and leaves what is there', () => {
  makeFolder(join(folder, 'a', 'b', 'c'))
  makeFolder(join(folder, 'a', 'b'))
  expect(statSync(join(folder, 'a', 'b', 'c')).isDirectory()).toBe(true)
})

test('says why it cannot, where a file is in the way', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => makeFolder(join(folder, 'file', 'a', 'b'))).toThrow(/ENOTDIR/)
})

test.skipIf(process.platform !== 'linux')('says so where no folder can be made at all', () => {
  expect(() => makeFolder('/proc/nope/pobratim')).toThrow(/ENOENT/)
})
