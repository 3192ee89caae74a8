// Brings a register's file to the form that this version knows; forward only.
import { type Kysely, sql } from 'kysely'
import { RegisterError } from '../model/register-error.ts'
import * as register from './migrations/2026-11-21-register.ts'
import * as validators from './migrations/2026-11-21-validators.ts'
import type { Tables } from './schema.ts'

interface Migration {
  /** The file's name: the day, and what it brings. */
  readonly name: string
  readonly statements: readonly string[]
}

const migrations: readonly Migration[] = [
  { name: '2026-11-21-register', ...register },
  { name: '2026-11-21-validators', ...validators },
]

/** All in one transaction, so that a register is never between two forms. */
export async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  if (await isCurrent(db)) return
  await db.transaction().execute(async (transaction) => {
    await sql`create table if not exists migrations (name text primary key, applied_at text not null) strict`.execute(
      transaction,
    )
    const applied = await transaction.selectFrom('migrations').select('name').execute()
    const known = new Set(migrations.map(({ name }) => name))
    const newer = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name)
    if (newer.length > 0) {
      throw new RegisterError(
        'store-newer',
        `${file} was made by a newer version of pobratim (it has ${newer.join(', ')}); update pobratim to open it`,
      )
    }
    const done = new Set(applied.map(({ name }) => name))
    for (const { name, statements } of migrations.filter((migration) => !done.has(migration.name))) {
      for (const statement of statements) await sql.raw(statement).execute(transaction)
      await transaction
        .insertInto('migrations')
        .values({ name, applied_at: new Date().toISOString() })
        .execute()
    }
  })
}

/** Asked without the write lock, so that readers never wait for a writer. */
async function isCurrent(db: Kysely<Tables>): Promise<boolean> {
  const table = await sql`select 1 from sqlite_schema where name = 'migrations'`.execute(db)
  if (table.rows.length === 0) return false
  const applied = await db.selectFrom('migrations').select('name').execute()
  const names = new Set(applied.map(({ name }) => name))
  return names.size === migrations.length && migrations.every(({ name }) => names.has(name))
}
