// A source of 25 records added to a register of a million: what it touches is computed anew, and no more.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openRegister } from '../../src/pipeline/open-register.ts'
import { openStages } from '../../src/pipeline/stages.ts'
import { rebuild } from '../../src/pipeline/views/rebuild.ts'
import { refreshViews } from '../../src/pipeline/views/refresh-views.ts'
import type { Figure } from '../figure.ts'
import type { PlaceRow } from '../names/place-rows.ts'
import { makeWorld } from './make-world.ts'
import { readingOf, readingsOf } from './world-readings.ts'

/** A small part of the world is computed, as dense as the whole; the rest of the million are copies of its rows under other ids, without bodies. */
const copies = 250
const records = 4_000
const recordsAdded = 25
const turns = 9
const day = '2026-11-22'

export async function adding(places: readonly PlaceRow[]): Promise<readonly Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'pobratim-large-register-'))
  const stages = openStages()
  try {
    const some = places.filter((_, at) => at % copies === 0)
    const world = makeWorld(some, { records: records + recordsAdded * turns, seed: 7 })
    const store = await openRegister({ directory })
    for (const reading of readingsOf(world.records.slice(0, records)))
      await store.facts.appendReading(reading)
    await rebuild(store, { stages, day })
    multiply(join(directory, 'register.sqlite'), copies)
    const milliseconds: number[] = []
    for (let turn = 0; turn < turns; turn++) {
      const from = records + turn * recordsAdded
      // A page of nobody's: of one town's own page all ties of the town are looked at besides.
      const told = world.records.slice(from, from + recordsAdded).map((one) => ({ ...one, speaker: null }))
      await store.facts.appendReading(readingOf(`added${turn}`, told))
      const start = process.cpuUsage()
      const asked = { ...store, replaceViews: () => Promise.reject(new Error('all was computed anew')) }
      await refreshViews(asked, { stages, day })
      const { user, system } = process.cpuUsage(start)
      milliseconds.push((user + system) / 1000)
    }
    await store.close()
    milliseconds.sort((a, b) => a - b)
    return [
      {
        what: 'adding 25 records to a million',
        measured: milliseconds[Math.floor(turns / 2)] ?? Number.NaN,
        unit: 'ms',
        against: { kind: 'atMost', what: 'limit', value: 200 },
      },
    ]
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Columns that tell which thing a row is of, and so are another thing's in each copy. */
const named: Readonly<Record<string, readonly string[]>> = {
  readings: ['source'],
  minted: ['agreement', 'record'],
  resolved: ['source', 'record', 'block', 'agreement'],
  block_links: ['block', 'key'],
  own_pages: ['source', 'party'],
  agreements: ['id'],
  agreement_parties: ['agreement', 'party'],
  agreement_sources: ['agreement', 'source'],
  partnerships: ['id'],
  partnership_parties: ['partnership', 'party'],
  findings: ['id'],
  finding_agreements: ['finding', 'agreement'],
  finding_sources: ['finding', 'source'],
}

/** Nobody asks for what stands in the copies. */
const bodies = new Set(['body', 'about', 'document', 'told'])

function multiply(file: string, times: number): void {
  const database = new DatabaseSync(file, { timeout: 15_000 })
  database.exec('pragma synchronous = off; begin')
  for (const [table, ids] of Object.entries(named)) {
    const columns = database
      .prepare(`select name from pragma_table_info('${table}') where name <> 'seq'`)
      .all()
      .map(({ name }) => String(name))
    const copied = columns.map((column) =>
      ids.includes(column) ? `${column} || '-' || copy` : bodies.has(column) ? `'{}'` : column,
    )
    database.exec(`insert into ${table} (${columns.join(', ')})
      with recursive copies (copy) as (select 1 union all select copy + 1 from copies where copy < ${times - 1})
      select ${copied.join(', ')} from (select * from ${table}) cross join copies`)
  }
  // The copies are no news: the views hold them.
  database.exec(`update views_basis set basis = (select max(seq) from readings) || '.' ||
    (select max(seq) from minted) || '.' || coalesce((select max(number) from decisions), 0)`)
  database.exec('commit')
  database.close()
}
