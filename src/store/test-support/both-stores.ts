// For tests: one suite over SQLite and PostgreSQL.
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'
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

/** For each test a register of its own, at a place at which nothing was. */
export interface NewRegister {
  readonly where: TestPlace
  readonly store: Store
  /** Closes it, and opens it again after what is done to it meanwhile. */
  reopenAfter(meanwhile: () => Promise<void>): Promise<void>
}

/** The same, with a new register open in each test. */
export function onBothOpened(suite: (register: NewRegister, store: TestStore) => void): void {
  onBothStores((kind) => {
    let opened: { where: TestPlace; store: Store } | undefined
    const register = () => {
      if (opened === undefined) throw new Error('a register is open within a test only')
      return opened
    }
    beforeEach(async () => {
      const where = await kind.newPlace()
      opened = { where, store: await openStore(where.place) }
    })
    afterEach(async () => {
      await register().store.close()
      await register().where.remove()
    })
    suite(
      {
        get store() {
          return register().store
        },
        get where() {
          return register().where
        },
        async reopenAfter(meanwhile) {
          await register().store.close()
          await meanwhile()
          register().store = await openStore(register().where.place)
        },
      },
      kind,
    )
  })
}
