// Parties of the register, by id, by country, and by any spelling of their names.
import { type Kysely, sql } from 'kysely'
import type { Party } from '../../model/party.ts'
import { askedOfMany, askedOften } from '../rows/asked-often.ts'
import { inBatches } from '../rows/batches.ts'
import { fromColumn } from '../rows/json-column.ts'
import { rowsOfPage, thingsOfPage } from '../rows/page-by-id.ts'
import { walked } from '../rows/walked.ts'
import type { Tables } from '../schema.ts'
import type { Fold, Store } from '../store.ts'

export function partiesOf(db: Kysely<Tables>, fold: Fold): Store['parties'] {
  const one = askedOften(db, db.selectFrom('parties').select('body').where('id', '=', ''))
  const withIds = askedOfMany(db, (ids) => db.selectFrom('parties').select('body').where('id', 'in', ids))
  return {
    get: async (id) => {
      const [row] = await one(id)
      return row === undefined ? undefined : fromColumn<Party>(row.body)
    },
    several: async (ids) => {
      const found: Party[] = []
      await inBatches(ids, async (batch) => {
        const rows = await withIds(batch)
        found.push(...rows.map(({ body }) => fromColumn<Party>(body)))
      })
      return found
    },
    list: async ({ country } = {}) => {
      const all = db.selectFrom('parties').select('body').orderBy('id')
      const rows = await (country === undefined ? all : all.where('country', '=', country)).execute()
      return rows.map(({ body }) => fromColumn<Party>(body))
    },
    walk: () =>
      walked(
        (after, limit) => rowsOfPage(db.selectFrom('parties').select(['id', 'body']), { after, limit }),
        ({ body }) => fromColumn<Party>(body),
      ),
    page: (page, { country } = {}) => {
      const all = db.selectFrom('parties').select(['id', 'body'])
      return thingsOfPage(country === undefined ? all : all.where('country', '=', country), page)
    },
    search: async (words, limit) => {
      const folded = fold(words)
      return folded === '' || limit < 1 ? [] : search(db, { words, folded }, limit)
    },
  }
}

/** So many are looked at, however few are wanted, for the one that is called as written. */
const mostNamesakes = 10
/** Behind whatever begins with the same letters. */
const last = '\u{10ffff}'

/**
 * The whole name first, of several so spelt the one that is called so: "Niš" is an old name of Nice. Then names that begin so, then those with a word that does; larger places first. Names that
 * hold the words inside a word are told where there are no others: "nis" stands in every "organisation".
 */
async function search(
  db: Kysely<Tables>,
  { words, folded }: { readonly words: string; readonly folded: string },
  limit: number,
): Promise<readonly Party[]> {
  const most = Math.max(Math.floor(limit), mostNamesakes)
  const best = await beginningWith(db, folded, most)
  const parties = best.length > 0 ? best : await holding(db, folded, most)
  const called = parties.filter(({ name }) => isSame(name, words))
  return [...called, ...parties.filter((party) => !called.includes(party))].slice(0, Math.floor(limit))
}

async function beginningWith(db: Kysely<Tables>, folded: string, limit: number): Promise<readonly Party[]> {
  const rank = sql<number>`min(case
    when is_whole = 1 and folded = ${folded} then 0
    when is_whole = 1 then 1
    else 2 end)`
  const rows = await db
    .selectFrom('party_names')
    .innerJoin('parties', 'parties.id', 'party_names.party')
    .select('parties.body')
    .where('folded', '>=', folded)
    .where('folded', '<', `${folded}${last}`)
    .groupBy('parties.id')
    .orderBy(rank)
    .orderBy('parties.population', 'desc')
    .orderBy('parties.id')
    .limit(limit)
    .execute()
  return rows.map(({ body }) => fromColumn<Party>(body))
}

async function holding(db: Kysely<Tables>, folded: string, limit: number): Promise<readonly Party[]> {
  const literal = folded.replaceAll(/[\\%_]/g, '\\$&')
  const named = db
    .selectFrom('party_names')
    .select('party')
    .where(sql<boolean>`folded like ${`%${literal}%`} escape '\\'`)
  const rows = await db
    .selectFrom('parties')
    .select('body')
    .where('id', 'in', named)
    .orderBy('population', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ body }) => fromColumn<Party>(body))
}

function isSame(name: string, words: string): boolean {
  return name.normalize().toLowerCase() === words.trim().normalize().toLowerCase()
}
