// For tests: one of several processes that write to a register at once. Run as `node racer.ts PLACE NAME true|false`,
// the last word telling whether it keeps to transactions. It says when it is ready and starts when it is told to.
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Kysely, KyselyPlugin } from 'kysely'
import { mintId } from '../../model/ids.ts'
import { buildParty } from '../../model/test-support/build-record.ts'
import { openSqlite } from '../engines/open-sqlite.ts'
import { factsOf } from '../facts/facts.ts'
import { openStore, type RegisterPlace } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import { buildReading } from './build-reading.ts'

export const sharedReadings = 8
export const ownIds = 15

async function race(place: RegisterPlace, name: string, { isProtected }: { isProtected: boolean }) {
  await (await openStore(place)).close()
  const engine = await openEngine(place)
  const db = engine.db.withPlugin(slow)
  const facts = factsOf(isProtected ? db : withoutTransactions(db), engine.name)
  process.stdout.write('ready')
  await once(process.stdin, 'data')
  for (let i = 0; i < sharedReadings; i++) await facts.appendReading(buildReading(buildParty(`City ${i}`)))
  for (let i = 0; i < ownIds; i++) {
    await facts.mintAgreements([{ id: mintId('agreement', `${name}${i}`), founding: mintId('record', 'r') }])
  }
  await db.destroy()
  process.stdin.destroy()
}

async function openEngine(place: RegisterPlace) {
  if (!('database' in place)) return openSqlite({ ...place, mustExist: true })
  const { openPostgres } = await import('../engines/open-postgres.ts')
  return openPostgres({ ...place, mustExist: true })
}

/** Between reading and writing there is time for the others. */
const slow: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    await pause(15)
    return result
  },
}

/** The protection taken out: what should be one step is several. */
function withoutTransactions(db: Kysely<Tables>): Kysely<Tables> {
  return new Proxy(db, {
    get: (target, name, receiver) =>
      name === 'transaction'
        ? () => ({ execute: (work: (all: Kysely<Tables>) => unknown) => work(target) })
        : Reflect.get(target, name, receiver),
  })
}

if (process.argv[1] === import.meta.filename) {
  const [, , written = '', name = '', keeps = 'true'] = process.argv
  await race(JSON.parse(written) as RegisterPlace, name, { isProtected: keeps === 'true' })
}
