// Opens a register: in a folder by SQLite, or in a PostgreSQL database.
import { RegisterError } from '../model/register-error.ts'
import type { Engine } from './engines/engine.ts'
import { openSqlite } from './engines/open-sqlite.ts'
import { decisionsOf } from './facts/decisions.ts'
import { factsOf } from './facts/facts.ts'
import { migrate } from './migrate.ts'
import { accountsOf } from './people/accounts.ts'
import { attemptsOf } from './people/attempts.ts'
import { notesOf } from './people/notes.ts'
import { suggestionsOf } from './people/suggestions.ts'
import { visitsOf } from './people/visits.ts'
import type { Fold, Store } from './store.ts'
import { agreementsOf, briefsOf } from './views/agreements.ts'
import { basisOf, blocksOf } from './views/blocks.ts'
import { changeViews } from './views/change-views.ts'
import { figuresOf, formalFiguresOf } from './views/figures.ts'
import { findingsOf } from './views/findings.ts'
import { partiesOf } from './views/parties.ts'
import { partnershipsOf } from './views/partnerships.ts'
import { replaceViews } from './views/replace-views.ts'
import { sourcesOf } from './views/sources.ts'

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
  const { openPostgres } = await import('./engines/open-postgres.ts')
  return openPostgres({ database, mustExist })
}

function plainFold(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
