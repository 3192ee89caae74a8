// All facts of a register, one by one.
import type { Kysely, Selectable } from 'kysely'
import type { Fact } from '../fact.ts'
import { fromColumn } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import { decisionsOf } from './decisions.ts'

/**
 * Every fact that was there when the first was asked for, in an order in which they can be added. Facts only grow and
 * have one order, so nobody is held up meanwhile.
 */
export async function* exportFacts(db: Kysely<Tables>): AsyncGenerator<Fact> {
  const ends = await newest(db)
  const told = new Set<string>()
  for await (const row of upTo(ends.readings, readingsAfter(db))) {
    if (!told.has(row.snapshot)) yield await snapshotOf(db, row.snapshot)
    told.add(row.snapshot)
    const { source, snapshot, fetched_at: fetchedAt, extractor, records } = row
    const [about, document, said] = [row.about, row.document, row.told].map((text) =>
      fromColumn<unknown>(text),
    )
    yield { kind: 'reading', source, snapshot, fetchedAt, extractor, records, about, document, told: said }
  }
  for await (const row of upTo(ends.validators, validatorsAfter(db))) {
    const { source, snapshot, url, etag, last_modified: lastModified } = row
    yield { kind: 'validators', source, snapshot, url, etag, lastModified }
  }
  for await (const row of upTo(ends.minted, mintedAfter(db))) {
    yield { kind: 'minted', agreement: row.agreement, record: row.record }
  }
  for (const logged of (await decisionsOf(db).list()).slice(0, ends.decisions)) {
    yield { kind: 'decision', ...logged }
  }
}

const rowsAtOnce = 1000
/** A reading may have megabytes. */
const readingsAtOnce = 10

type After<Row> = (seq: number) => Promise<readonly Row[]>

function readingsAfter(db: Kysely<Tables>): After<Selectable<Tables['readings']>> {
  const all = db.selectFrom('readings').selectAll().orderBy('seq').limit(readingsAtOnce)
  return (seq) => all.where('seq', '>', seq).execute()
}

function validatorsAfter(db: Kysely<Tables>): After<Selectable<Tables['validators']>> {
  const all = db.selectFrom('validators').selectAll().orderBy('seq').limit(rowsAtOnce)
  return (seq) => all.where('seq', '>', seq).execute()
}

function mintedAfter(db: Kysely<Tables>): After<Selectable<Tables['minted']>> {
  const all = db.selectFrom('minted').selectAll().orderBy('seq').limit(rowsAtOnce)
  return (seq) => all.where('seq', '>', seq).execute()
}

/** In one statement, and so of one instant. */
async function newest(db: Kysely<Tables>) {
  const last = await db
    .selectNoFrom((no) => [
      ...(['readings', 'validators', 'minted'] as const).map((table) =>
        no
          .selectFrom(table)
          .select((all) => all.fn.max('seq').as('seq'))
          .as(table),
      ),
      no
        .selectFrom('decisions')
        .select((all) => all.fn.max('number').as('number'))
        .as('decisions'),
    ])
    .executeTakeFirstOrThrow()
  const { readings, validators, minted, decisions } = last
  return {
    readings: readings ?? 0,
    validators: validators ?? 0,
    minted: minted ?? 0,
    decisions: decisions ?? 0,
  }
}

async function* upTo<Row extends { readonly seq: number }>(
  end: number,
  ask: After<Row>,
): AsyncGenerator<Row> {
  for (let after = 0; after < end; ) {
    const rows = await ask(after)
    if (rows.length === 0) return
    for (const row of rows) if (row.seq <= end) yield row
    after = rows.at(-1)?.seq ?? end
  }
}

async function snapshotOf(db: Kysely<Tables>, id: string): Promise<Fact> {
  const row = await db.selectFrom('snapshots').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { kind: 'snapshot', id: row.id, bytes: row.bytes }
}
