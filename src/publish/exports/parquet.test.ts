import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { hostileNames } from '../test-support/hostile-names.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { bytesOf, type RegisterInMemory } from '../test-support/select-from.ts'
import { agreementsTable } from './agreements-table.ts'
import { claimsTable } from './claims-table.ts'
import { parquetOf } from './parquet.ts'
import { partiesTable } from './parties-table.ts'
import { plainText } from './plain-text.ts'

describe('DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-parquet-'))
  let database: DuckDBInstance
  beforeAll(async () => {
    database = await DuckDBInstance.create(':memory:')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Writes the tables of a register as files and asks DuckDB of them. */
  const ask = async (register: RegisterInMemory, question: string) => {
    for (const table of [agreementsTable, partiesTable, claimsTable]) {
      writeFileSync(join(folder, `${table.name}.parquet`), await bytesOf(parquetOf(table), register))
    }
    const connection = await database.connect()
    const reader = await connection.runAndReadAll(
      question.replaceAll('FROM ', `FROM '${folder}/`).replaceAll('.parquet', ".parquet'"),
    )
    return reader.getRowObjects()
  }

  test('joins the tables of the example register', async () => {
    const rows = await ask(
      exampleRegister,
      `SELECT p.name, p.lat, c.as_written, c.start FROM claims.parquet c
       JOIN (SELECT * FROM parties.parquet) p ON c.publisher = p.name
       WHERE c.agreement = 'agr_nis-kosice' AND c.field = 'signed' ORDER BY 1`,
    )
    expect(rows).toEqual([
      { name: 'Košice', lat: 48.72, as_written: '22/3/2001', start: expect.any(Number) },
      { name: 'Niš', lat: 43.32, as_written: 'March 2001', start: expect.any(Number) },
    ])
  })

  test('finds no value where there is none', async () => {
    const rows = await ask(
      exampleRegister,
      'SELECT count(*) AS n FROM agreements.parquet WHERE ended IS NULL',
    )
    expect(rows).toEqual([{ n: BigInt(exampleRegister.agreements.length) }])
  })

  test('reads hostile names as they are, save controls', async () => {
    const rows = await ask(hostileRegister, 'SELECT name FROM parties.parquet ORDER BY id')
    expect(rows.map(({ name }) => name ?? '')).toEqual(hostileNames.map(plainText))
  })

  test('reads a table of many groups of rows', async () => {
    const [one] = exampleRegister.parties
    const parties = Array.from({ length: 12_345 }, (_, index) => ({
      ...one!,
      id: `pty_${index}` as never,
      population: index,
    }))
    const rows = await ask(
      { ...exampleRegister, parties },
      'SELECT count(*) AS n, sum(population) AS s FROM parties.parquet',
    )
    expect(rows.map(({ n, s }) => [Number(n), Number(s)])).toEqual([[12_345, (12_345 * 12_344) / 2]])
  })
})
