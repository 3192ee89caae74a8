// Parties of the register, by id, by country, and by any spelling of their names.
import { type Kysely, sql } from 'kysely'
import type { Party } from '../model/party.ts'
import { inBatches } from './batches.ts'
import { fromColumn } from './json-column.ts'
import { rowsOfPage, thingsOfPage } from './page-by-id.ts'
import type { Tables } from './schema.ts'
import type { Fold, Store } from './store.ts'
import { walked } from './walked.ts'

export function partiesOf(db: Kysely<Tables>, fold: Fold): Store['parties'] {
  return {
    get: async (id) => {
      const row = await db.selectFrom('parties').select('body').where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : fromColumn<Party>(row.body)
    },
    several: async (ids) => {
      const found: Party[] = []
      await inBatches(ids, async (batch) => {
        const rows = await db
          .selectFrom('parties')
          .select('body')
          .where('id', 'in', [...batch])
          .execute()
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
      walked((after, limit) => rowsOfPage(db.selectFrom('parties').select(['id', 'body']), { after, limit })),
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

const insideWord = 3
/** So many are looked at, however few are wanted, for the one that is called as written. */
const mostNamesakes = 10

/**
 * The whole name first, of several so spelt the one that is called so: "Niš" is an old name of Nice. Then names that begin so, then those with a word that does; larger places first. Names that
 * hold the words inside a word are told where there are no others: "nis" stands in every "organisation".
 */
async function search(
  db: Kysely<Tables>,
  { words, folded }: { readonly words: string; readonly folded: string },
  limit: number,
): Promise<readonly Party[]> {
  const literal = folded.replaceAll(/[\\%_]/g, '\\$&')
  const rank = sql<number>`min(case
    when folded = ${folded} then 0
    when folded like ${`${literal}%`} escape '\\' then 1
    when folded like ${`% ${literal}%`} escape '\\' then 2
    else ${insideWord} end)`
  const rows = await db
    .selectFrom('party_names')
    .innerJoin('parties', 'parties.id', 'party_names.party')
    .select(['parties.body', rank.as('rank')])
    .where(sql<boolean>`folded like ${`%${literal}%`} escape '\\'`)
    .groupBy('parties.id')
    .orderBy(rank)
    .orderBy('parties.population', 'desc')
    .orderBy('parties.id')
    .limit(Math.max(Math.floor(limit), mostNamesakes))
    .execute()
  const best = rows.filter((row) => row.rank < insideWord)
  const parties = (best.length > 0 ? best : rows).map(({ body }) => fromColumn<Party>(body))
  const called = parties.filter(({ name }) => isSame(name, words))
  return [...called, ...parties.filter((party) => !called.includes(party))].slice(0, Math.floor(limit))
}

function isSame(name: string, words: string): boolean {
  return name.normalize().toLowerCase() === words.trim().normalize().toLowerCase()
}
