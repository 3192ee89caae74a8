// A register in a schema of a PostgreSQL database.
import { Kysely, sql } from 'kysely'
import { RegisterError } from '../../model/register-error.ts'
import type { Tables } from '../schema.ts'
import type { Engine } from './engine.ts'
import { nameDatabase } from './name-database.ts'
import { openPool, postgresDialect } from './postgres-dialect.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host/database` */
  readonly database: string
  readonly mustExist: boolean
}

export async function openPostgres({ database, mustExist }: PostgresOptions): Promise<Engine> {
  const name = nameDatabase(database)
  const db = new Kysely<Tables>({ dialect: postgresDialect(openPool(database)) })
  const isMade = async () => {
    const { rows } = await sql<{
      made: boolean
    }>`select to_regclass('migrations') is not null as made`.execute(db)
    return rows[0]?.made === true
  }
  const explain = (error: unknown) => explained(error, name)
  try {
    if (mustExist && !(await isMade())) {
      throw new RegisterError('store-missing', `there is no register in ${name}; \`pobratim add\` makes one`)
    }
  } catch (error) {
    await db.destroy()
    throw explain(error)
  }
  return { kind: 'postgresql', db, name, copyTo: null, isMade, translate, guard, explain }
}

/** Collation "C" orders as SQLite and JavaScript's `<` do, whatever the language of the server. */
const ownWords: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [/\binteger primary key autoincrement\b/g, 'bigint generated always as identity primary key'],
  [/\binteger\b/g, 'bigint'],
  [/\btext\b/g, 'text collate "C"'],
  [/\bblob\b/g, 'bytea'],
  [/\) strict$/, ')'],
]

function translate(statement: string): string {
  return ownWords.reduce((words, [theirs, ours]) => words.replace(theirs, ours), statement)
}

function guard(table: string): readonly string[] {
  return [
    `create or replace function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'facts are never changed'; end $$`,
    `create trigger ${table}_only_grows before update or delete or truncate on ${table}
      execute function refuse_change()`,
  ]
}

function explained(error: unknown, name: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error
  // Node tells of several addresses that were tried in an error without words.
  const tried = error instanceof AggregateError ? error.errors.map(String).join('; ') : ''
  return new RegisterError('store-unreadable', `${name} cannot be opened: ${error.message || tried}`, {
    cause: error,
  })
}
