// Questions that stand behind every page, put into SQL once: to write one takes longer than the database needs to answer it.
import type { Compilable, Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** `query` has some value wherever one is asked for; whoever asks tells them in that order. */
export function askedOften<Row>(
  db: Kysely<Tables>,
  query: Compilable<Row>,
): (...values: readonly string[]) => Promise<readonly Row[]> {
  const compiled = query.compile()
  return async (...parameters) => (await db.executeQuery<Row>({ ...compiled, parameters })).rows
}
