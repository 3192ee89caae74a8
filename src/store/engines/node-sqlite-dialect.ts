// Kysely over the SQLite that comes with Node: one connection, write transactions that take their lock at once.
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { RegisterError } from '../../model/register-error.ts'

export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateSqliteDriver({ database: preparing(database) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** A transaction that reads first and writes later may lose the lock in between to another process; `immediate` cannot. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    } catch (error) {
      throw isBusy(error) ? busy(error) : error
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busyCode
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html */
const busyCode = 5

function busy(cause: unknown): RegisterError {
  const words = 'another process is writing to the register and takes long; try again when it has finished'
  return new RegisterError('store-busy', words, { cause })
}

const mostStatements = 200

interface Prepared {
  readonly statement: StatementSync
  /** Whether it answers with rows. */
  readonly isReader: boolean
}

/** The form of database that Kysely's own driver expects. Statements are kept, since inserts repeat. */
function preparing(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, Prepared>()
  const prepare = (sql: string) => {
    const known = kept.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    const prepared = { statement, isReader: statement.columns().length > 0 }
    if (kept.size < mostStatements) kept.set(sql, prepared)
    return prepared
  }
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const { statement, isReader } = prepare(sql)
      const bind = (parameters: readonly unknown[]) => parameters as Parameters<StatementSync['all']>
      return {
        reader: isReader,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) =>
          database.prepare(sql).iterate(...bind(parameters)) as IterableIterator<unknown>,
      }
    },
  }
}
