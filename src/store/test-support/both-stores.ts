// For tests: one suite over SQLite and PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import type { RegisterPlace } from '../open-store.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'

type Row = Readonly<Record<string, unknown>>

/** A register's place, with a way past the store: as a hand that should not be there has it. */
export interface TestPlace {
  readonly place: RegisterPlace
  ask(statement: string): Promise<readonly Row[]>
  remove(): Promise<void>
}

export interface TestStore {
  readonly kind: 'sqlite' | 'postgresql'
  /** A place at which nothing is yet. */
  newPlace(): Promise<TestPlace>
}

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

async function newFolder(): Promise<TestPlace> {
  const directory = mkdtempSync(join(tmpdir(), 'pobratim-store-'))
  return {
    place: { directory },
    ask: async (statement) => {
      const file = new DatabaseSync(join(directory, 'register.sqlite'))
      try {
        return file.prepare(statement).all()
      } finally {
        file.close()
      }
    },
    remove: async () => rmSync(directory, { recursive: true }),
  }
}

let schemas = 0

async function newSchema(server: PostgresServer): Promise<TestPlace> {
  const schema = `register_${++schemas}`
  const database = await server.register(schema)
  const ask = async (statement: string) => {
    const client = new Client({ connectionString: database })
    await client.connect()
    try {
      return (await client.query<Row>(statement)).rows
    } finally {
      await client.end()
    }
  }
  return {
    place: { database },
    ask,
    remove: async () => void (await ask(`drop schema ${schema} cascade`)),
  }
}
