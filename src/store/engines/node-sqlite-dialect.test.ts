import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'

test('whoever waits in vain for another writer is told so, and can write once that has finished', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-busy-'))
  const file = join(folder, 'register.sqlite')
  const other = new DatabaseSync(file)
  other.exec('create table facts (name text); begin immediate')
  const db = new Kysely<{ facts: { name: string } }>({
    dialect: nodeSqliteDialect(new DatabaseSync(file, { timeout: 0 })),
  })
  const write = () =>
    db.transaction().execute((transaction) => transaction.insertInto('facts').values({ name: 'a' }).execute())
  await expect(write()).rejects.toMatchObject({ code: 'store-busy' })
  other.exec('commit')
  await write()
  expect(await db.selectFrom('facts').selectAll().execute()).toEqual([{ name: 'a' }])
  await db.destroy()
  other.close()
  rmSync(folder, { recursive: true })
})
