// For tests: places where a register can be made, of either engine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import type { RegisterPlace } from '../open-store.ts'
import type { PostgresServer } from './postgres-server.ts'

type Row = Readonly<Record<string, unknown>>

/** A register's place, with a way past the store: as a hand that should not be there has it. */
export interface TestPlace {
  readonly place: RegisterPlace
  ask(statement: string): Promise<readonly Row[]>
  remove(): Promise<void>
}

export async function newFolder(): Promise<TestPlace> {
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

export async function newSchema(server: PostgresServer): Promise<TestPlace> {
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
