// What is measured on SQLite, and on PostgreSQL too where one is found.
import { newFolder, newSchema, type TestPlace } from '../src/store/test-support/places.ts'
import { findPostgres, startPostgres } from '../src/store/test-support/postgres-server.ts'
import type { Figure } from './figure.ts'

/** At a place at which nothing was, and which is gone afterwards. */
export type AtNewPlace = <Result>(work: (where: TestPlace) => Promise<Result>) => Promise<Result>

export async function onBothEngines(
  measure: (engine: string, atNewPlace: AtNewPlace) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const onSqlite = await measure('SQLite', (work) => workAt(newFolder, work))
  const programs = findPostgres()
  if (programs === null) {
    console.error('  No PostgreSQL found (apt-get install postgresql): only SQLite was tried.')
    return onSqlite
  }
  const server = await startPostgres(programs)
  try {
    return [...onSqlite, ...(await measure('PostgreSQL', (work) => workAt(() => newSchema(server), work)))]
  } finally {
    await server.stop()
  }
}

async function workAt<Result>(
  newPlace: () => Promise<TestPlace>,
  work: (where: TestPlace) => Promise<Result>,
): Promise<Result> {
  const where = await newPlace()
  try {
    return await work(where)
  } finally {
    await where.remove()
  }
}
