import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from './open-store.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'pobratim-store-'))

describe('what is no register', () => {
  test('a file of something else is told apart', async () => {
    const other = folder()
    writeFileSync(join(other, 'register.sqlite'), 'no database at all '.repeat(100))
    await expect(openStore({ directory: other })).rejects.toThrow(/is no register/)
    rmSync(other, { recursive: true })
  })

  test('a folder that cannot be made is told', async () => {
    const other = folder()
    writeFileSync(join(other, 'file'), '')
    await expect(openStore({ directory: join(other, 'file', 'data') })).rejects.toThrow(/cannot be opened/)
    rmSync(other, { recursive: true })
  })

  test('a database that does not answer is told, and its password is not', async () => {
    const opened = openStore({ database: 'postgres://me:secret@127.0.0.1:1/none' })
    await expect(opened).rejects.toThrow(
      'postgres://me@127.0.0.1:1/none cannot be opened: connect ECONNREFUSED',
    )
  })

  test('an address of another engine is told', async () => {
    await expect(openStore({ database: 'mysql://localhost/x' })).rejects.toThrow(/no address of a database/)
  })
})
