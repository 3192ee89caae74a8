// Kysely over PostgreSQL: write transactions that take their lock at once, numbers and bytes as SQLite gives them.
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'

export function postgresDialect(pool: Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneWriterPostgresDriver({ pool }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/**
 * Sequence numbers are given out before they are committed: of two writers at once the later number may be seen first,
 * and views computed then would lack the earlier fact for good. So writers of one register (a schema) take turns.
 */
class OneWriterPostgresDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings)
    await connection.executeQuery(
      CompiledQuery.raw("select pg_advisory_xact_lock(hashtext('pobratim'), hashtext(current_schema()))"),
    )
  }
}

export function openPool(url: string, settings: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'pobratim',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    // A process that is stopped in the middle of a write must not hold all others up for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: parserOf },
    ...settings,
  })
  // An idle connection that breaks is replaced by the next question; without a listener it would end the program.
  pool.on('error', () => {})
  return pool
}

const bigint = types.builtins.INT8
const bytes = types.builtins.BYTEA

const parserOf = ((type: number, format?: 'text' | 'binary') => {
  if (type === bigint) return Number
  const parse = format === 'binary' ? types.getTypeParser(type, format) : types.getTypeParser(type, 'text')
  return type === bytes ? (value: string) => new Uint8Array(parse(value)) : parse
}) as typeof types.getTypeParser
