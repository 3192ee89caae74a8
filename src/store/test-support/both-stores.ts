// For tests: one suite over SQLite and PostgreSQL.
import { afterAll, beforeAll, describe } from 'vitest'
import { newFolder, newSchema, type TestPlace } from './places.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'

export interface TestStore {
  readonly kind: 'sqlite' | 'postgresql'
  /** A place at which nothing is yet. */
  newPlace(): Promise<TestPlace>
}

export type { TestPlace } from './places.ts'

const programs = findPostgres()
if (programs === null) {
  console.warn('No PostgreSQL found (apt-get install postgresql): the tests of the store on it are skipped.')
}

/** The suite once for each engine; what PostgreSQL would show is skipped where there is none. */
export function onBothStores(suite: (store: TestStore) => void): void {
  describe('on SQLite', () => suite({ kind: 'sqlite', newPlace: newFolder }))
  describe.skipIf(programs === null)('on PostgreSQL', () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await startPostgres(programs ?? '')
    })
    afterAll(() => server.stop())
    suite({ kind: 'postgresql', newPlace: () => newSchema(server) })
  })
}
