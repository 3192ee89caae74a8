// Opens a register: in a folder by SQLite, or in a PostgreSQL database.
import { RegisterError } from '../model/register-error.ts'
import { accountsOf } from './accounts.ts'
import { agreementsOf, briefsOf } from './agreements.ts'
import { attemptsOf } from './attempts.ts'
import { basisOf, blocksOf } from './blocks.ts'
import { changeViews } from './change-views.ts'
import { decisionsOf } from './decisions.ts'
import type { Engine } from './engine.ts'
import { factsOf } from './facts.ts'
import { figuresOf, formalFiguresOf } from './figures.ts'
import { findingsOf } from './findings.ts'
import { migrate } from './migrate.ts'
import { notesOf } from './notes.ts'
import { openSqlite } from './open-sqlite.ts'
import { partiesOf } from './parties.ts'
import { partnershipsOf } from './partnerships.ts'
import { replaceViews } from './replace-views.ts'
import { sourcesOf } from './sources.ts'
import type { Fold, Store } from './store.ts'
import { suggestionsOf } from './suggestions.ts'
import { visitsOf } from './visits.ts'

/** A folder of this machine, or `postgres://user@host/database` with perhaps a folder beside it. */
export type RegisterPlace =
  | { readonly directory: string }
  | { readonly directory?: string; readonly database: string }

export type StoreOptions = RegisterPlace & {
  /** Whether a register that is not there yet is an error. */
  readonly mustExist?: boolean
  /** How names are made alike for searching. */
  readonly fold?: Fold
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const { fold = plainFold } = options
  const engine = await openEngine(options)
  const { db } = engine
  try {
    await migrate(engine)
  } catch (error) {
    await db.destroy()
    throw engine.explain(error)
  }
  const basis = basisOf(db)
  return {
    facts: factsOf(db, engine.name),
    decisions: decisionsOf(db),
    visits: visitsOf(db),
    accounts: accountsOf(db),
    attempts: attemptsOf(db),
    suggestions: suggestionsOf(db),
    notes: notesOf(db),
    replaceViews: (views) => replaceViews(db, views, fold).finally(basis.forget),
    changeViews: (change) => changeViews(db, change, fold).finally(basis.forget),
    blocks: blocksOf(db, basis),
    sources: sourcesOf(db),
    parties: partiesOf(db, fold),
    agreements: agreementsOf(db),
    briefs: briefsOf(db),
    partnerships: partnershipsOf(db),
    findings: findingsOf(db),
    figures: () => figuresOf(db),
    formalFigures: () => formalFiguresOf(db),
    copyTo: engine.copyTo,
    close: () => db.destroy(),
  }
}

async function openEngine(options: StoreOptions): Promise<Engine> {
  const { mustExist = false } = options
  if (!('database' in options)) return openSqlite({ directory: options.directory, mustExist })
  const { database } = options
  if (!/^postgres(?:ql)?:\/\//.test(database)) {
    throw new RegisterError('store-unknown', `"${database}" is no address of a database: postgres://…`)
  }
  // A register in a folder does not pay for the driver.
  const { openPostgres } = await import('./open-postgres.ts')
  return openPostgres({ database, mustExist })
}

function plainFold(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
