// Opens the register in a folder: one SQLite file that several processes may use at once.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { RegisterError } from '../model/register-error.ts'
import { agreementsOf } from './agreements.ts'
import { factsOf } from './facts.ts'
import { figuresOf } from './figures.ts'
import { findingsOf } from './findings.ts'
import { migrate } from './migrate.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import { partiesOf } from './parties.ts'
import { partnershipsOf } from './partnerships.ts'
import { replaceViews } from './replace-views.ts'
import type { Tables } from './schema.ts'
import { sourcesOf } from './sources.ts'
import type { Fold, Store } from './store.ts'

export interface StoreOptions {
  readonly directory: string
  /** Whether a register that is not there yet is an error. */
  readonly mustExist?: boolean
  /** How names are made alike for searching. */
  readonly fold?: Fold
}

/** How long a writer waits for another process, in milliseconds. */
const patience = 15_000

export async function openStore({
  directory,
  mustExist = false,
  fold = plainFold,
}: StoreOptions): Promise<Store> {
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
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(openFile(directory, file)) })
  try {
    await migrate(db, file)
  } catch (error) {
    await db.destroy()
    throw explained(error, file)
  }
  return {
    facts: factsOf(db),
    replaceViews: (views) => replaceViews(db, views, fold),
    sources: sourcesOf(db),
    parties: partiesOf(db, fold),
    agreements: agreementsOf(db),
    partnerships: partnershipsOf(db),
    findings: findingsOf(db),
    figures: () => figuresOf(db),
    close: () => db.destroy(),
  }
}

function openFile(directory: string, file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(directory, { recursive: true })
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

/** What SQLite or the file system says, with the file that it is about. */
function explained(error: unknown, file: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error
  const reason = /not a database/.test(error.message)
    ? 'is no register: it is not an SQLite file'
    : `cannot be opened: ${error.message}`
  return new RegisterError('store-unreadable', `${file} ${reason}`, { cause: error })
}

function plainFold(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
