// Brings a register to the form that this version knows; forward only.
import { sql } from 'kysely'
import { RegisterError } from '../model/register-error.ts'
import type { Engine } from './engines/engine.ts'
import * as register from './migrations/2026-11-21-register.ts'
import * as validators from './migrations/2026-11-21-validators.ts'
import * as accounts from './migrations/2026-11-22-accounts.ts'
import * as blocks from './migrations/2026-11-22-blocks.ts'
import * as briefs from './migrations/2026-11-22-briefs.ts'
import * as decisions from './migrations/2026-11-22-decisions.ts'
import * as facets from './migrations/2026-11-22-facets.ts'
import * as formal from './migrations/2026-11-22-formal.ts'
import * as nameTails from './migrations/2026-11-22-name-tails.ts'
import * as notes from './migrations/2026-11-22-notes.ts'
import * as passkeys from './migrations/2026-11-22-passkeys.ts'
import * as suggestions from './migrations/2026-11-22-suggestions.ts'
import * as visits from './migrations/2026-11-22-visits.ts'

interface Migration {
  /** The file's name: the day, and what it brings. */
  readonly name: string
  readonly statements: readonly string[]
  /** New tables whose rows are only ever added. */
  readonly facts: readonly string[]
}

const migrations: readonly Migration[] = [
  { name: '2026-11-21-register', ...register },
  { name: '2026-11-21-validators', ...validators },
  { name: '2026-11-22-decisions', ...decisions },
  { name: '2026-11-22-visits', ...visits },
  { name: '2026-11-22-accounts', ...accounts },
  { name: '2026-11-22-suggestions', ...suggestions },
  { name: '2026-11-22-blocks', ...blocks },
  { name: '2026-11-22-facets', ...facets },
  { name: '2026-11-22-name-tails', ...nameTails },
  { name: '2026-11-22-passkeys', ...passkeys },
  { name: '2026-11-22-notes', ...notes },
  { name: '2026-11-22-formal', ...formal },
  { name: '2026-11-22-briefs', ...briefs },
]

/** All in one transaction, so that a register is never between two forms. */
export async function migrate(engine: Engine): Promise<void> {
  if (await isCurrent(engine)) return
  const { db, name: register, translate, guard } = engine
  await db.transaction().execute(async (transaction) => {
    const run = (statement: string) => sql.raw(statement).execute(transaction)
    await run(
      translate(
        'create table if not exists migrations (name text primary key, applied_at text not null) strict',
      ),
    )
    const applied = await transaction.selectFrom('migrations').select('name').execute()
    const known = new Set(migrations.map(({ name }) => name))
    const newer = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name)
    if (newer.length > 0) {
      throw new RegisterError(
        'store-newer',
        `${register} was made by a newer version of pobratim (it has ${newer.join(', ')}); update pobratim to open it`,
      )
    }
    const done = new Set(applied.map(({ name }) => name))
    for (const { name, statements, facts } of migrations.filter((migration) => !done.has(migration.name))) {
      for (const statement of [...statements.map(translate), ...facts.flatMap(guard)]) await run(statement)
      await transaction
        .insertInto('migrations')
        .values({ name, applied_at: new Date().toISOString() })
        .execute()
    }
  })
}

/** Asked without the write lock, so that readers never wait for a writer. */
async function isCurrent({ db, isMade }: Engine): Promise<boolean> {
  if (!(await isMade())) return false
  const applied = await db.selectFrom('migrations').select('name').execute()
  const names = new Set(applied.map(({ name }) => name))
  return names.size === migrations.length && migrations.every(({ name }) => names.has(name))
}
