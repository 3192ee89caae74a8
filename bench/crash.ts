// Two hundred writers killed on each store: what was acknowledged must be there, and the log must hold.
import { type Aftermath, killOften } from '../src/pipeline/test-support/kill-often.ts'
import { newFolder, newSchema, type TestPlace } from '../src/store/test-support/places.ts'
import { findPostgres, startPostgres } from '../src/store/test-support/postgres-server.ts'
import type { Figure } from './figure.ts'

const kills = 200
const controlKills = 20

export async function crash(): Promise<readonly Figure[]> {
  const onSqlite = await killsAt('SQLite', newFolder)
  const programs = findPostgres()
  if (programs === null) {
    console.error('  No PostgreSQL found (apt-get install postgresql): only SQLite was tried.')
    return onSqlite
  }
  const server = await startPostgres(programs)
  try {
    return [...onSqlite, ...(await killsAt('PostgreSQL', () => newSchema(server)))]
  } finally {
    await server.stop()
  }
}

async function killsAt(engine: string, newPlace: () => Promise<TestPlace>): Promise<readonly Figure[]> {
  const { acknowledged, lost, wrong } = await at(newPlace, (where) => killOften(where, { kills }))
  const control = await at(newPlace, (where) => killOften(where, { kills: controlKills, acksLate: false }))
  const none = (what: string) => ({ kind: 'atMost', what, value: 0 }) as const
  for (const sentence of wrong) console.error(`  ${engine}: ${sentence}`)
  return [
    {
      what: `${engine}, ${kills} kills, ${acknowledged.toLocaleString('en')} writes acknowledged`,
      measured: lost,
      unit: 'lost',
      against: none('limit'),
    },
    {
      what: `${engine}, what does not hold after a kill`,
      measured: wrong.length,
      unit: 'wrong',
      against: none('limit'),
    },
    {
      what: `${engine}, control: acknowledged too early, ${controlKills} kills`,
      measured: control.lost,
      unit: 'lost',
      against: { kind: 'atLeast', what: 'or the test is blind', value: 1 },
    },
  ]
}

async function at(
  newPlace: () => Promise<TestPlace>,
  work: (where: TestPlace) => Promise<Aftermath>,
): Promise<Aftermath> {
  const where = await newPlace()
  try {
    return await work(where)
  } finally {
    await where.remove()
  }
}
