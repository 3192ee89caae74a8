// Questions that stand behind every page, put into SQL once: to write one takes longer than the database needs to answer it.
import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import { evened } from './batches.ts'

/** `query` has some value wherever one is asked for; whoever asks tells them in that order. */
export function askedOften<Row>(
  db: Kysely<Tables>,
  query: Compilable<Row>,
): (...values: readonly (string | number)[]) => Promise<readonly Row[]> {
  const compiled = query.compile()
  return async (...parameters) => (await db.executeQuery<Row>({ ...compiled, parameters })).rows
}

/** The same about a list of things; `queryOf` asks for the values that it is told, and for nothing else. */
export function askedOfMany<Row>(
  db: Kysely<Tables>,
  queryOf: (values: readonly string[]) => Compilable<Row>,
): (values: readonly string[]) => Promise<readonly Row[]> {
  const compiled = new Map<number, CompiledQuery<Row>>()
  return async (values) => {
    const parameters = evened(values)
    const known = compiled.get(parameters.length) ?? queryOf(parameters).compile()
    compiled.set(parameters.length, known)
    return (await db.executeQuery<Row>({ ...known, parameters })).rows
  }
}
