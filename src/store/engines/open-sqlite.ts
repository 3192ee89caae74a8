// A register in a folder: one SQLite file that several processes may use at once.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { makeFolder } from '../../model/make-folder.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Tables } from '../schema.ts'
import type { Engine } from './engine.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'

/** How long a writer waits for another process, in milliseconds. */
const patience = 15_000

export interface SqliteOptions {
  readonly directory: string
  /** Whether a register that is not there yet is an error. */
  readonly mustExist: boolean
}

export function openSqlite({ directory, mustExist }: SqliteOptions): Engine {
  const file = join(directory, 'register.sqlite')
  if (statSync(directory, { throwIfNoEntry: false })?.isFile()) {
    throw new RegisterError('store-no-folder', `${directory} is a file; a register is a folder`)
  }
  if (mustExist && !existsSync(file)) {
    throw new RegisterError(
      'store-missing',
      `there is no register in ${directory}; \`pobratim add\` makes one`,
    )
  }
  const database = openFile(directory, file)
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) })
  return {
    kind: 'sqlite',
    db,
    name: file,
    copyTo: async (copy) => void (await backup(database, copy)),
    isMade: async () => {
      const { rows } = await sql`select 1 from sqlite_schema where name = 'migrations'`.execute(db)
      return rows.length > 0
    },
    translate: (statement) => statement,
    guard: (table) =>
      ['update', 'delete'].map(
        (act) => `create trigger ${table}_no_${act} before ${act} on ${table}
          begin select raise(abort, 'facts are never changed'); end`,
      ),
    explain: (error) => explained(error, file),
  }
}

function openFile(directory: string, file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    makeFolder(directory)
    database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
    const { journal_mode: mode } = database.prepare('pragma journal_mode').get() ?? {}
    if (mode !== 'wal') database.exec('pragma journal_mode = wal')
    // An acknowledged write outlives a power cut.
    database.exec('pragma synchronous = full; pragma trusted_schema = off')
    return database
  } catch (error) {
    database?.close()
    throw explained(error, file)
  }
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error
  const reason = /not a database/.test(error.message)
    ? 'is no register: it is not an SQLite file'
    : `cannot be opened: ${error.message}`
  return new RegisterError('store-unreadable', `${file} ${reason}`, { cause: error })
}
