// What an engine has of its own; all else is said to SQLite and PostgreSQL in the same words.
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

export interface Engine {
  readonly kind: 'sqlite' | 'postgresql'
  /** Transactions are for writing: one waits until the other has ended, so that facts have one order. */
  readonly db: Kysely<Tables>
  /** Where the register is, for messages; no password stands in it. */
  readonly name: string
  /** Copies the whole database to a new file while others use it; null where there is no file. */
  readonly copyTo: ((file: string) => Promise<void>) | null
  /** Whether the register has been made; asked without the lock of writers. */
  isMade(): Promise<boolean>
  /** A statement of a migration, which is written in SQLite's words, in this engine's. */
  translate(statement: string): string
  /** Statements after which rows of the table can only be added. */
  guard(table: string): readonly string[]
  /** What the engine or the system says, with the register that it is about. */
  explain(error: unknown): unknown
}
