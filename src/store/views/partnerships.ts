// Lasting ties between the same parties.
import type { Kysely } from 'kysely'
import type { Partnership } from '../../model/agreement.ts'
import { askedOften } from '../rows/asked-often.ts'
import { fromColumn } from '../rows/json-column.ts'
import { thingsOfPage } from '../rows/page-by-id.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { matching } from './agreements.ts'

export function partnershipsOf(db: Kysely<Tables>): Store['partnerships'] {
  const one = askedOften(db, db.selectFrom('partnerships').select('body').where('id', '=', ''))
  return {
    get: async (id) => {
      const [row] = await one(id)
      return row === undefined ? undefined : fromColumn<Partnership>(row.body)
    },
    list: async ({ party } = {}) => {
      const all = db.selectFrom('partnerships').select('body').orderBy('id')
      const found =
        party === undefined
          ? all
          : all.where('id', 'in', (own) =>
              own.selectFrom('partnership_parties').select('partnership').where('party', '=', party),
            )
      const rows = await found.execute()
      return rows.map(({ body }) => fromColumn<Partnership>(body))
    },
    page: (page, filter = {}) => {
      const all = db.selectFrom('partnerships').select(['id', 'body'])
      const found =
        Object.keys(filter).length === 0
          ? all
          : all.where('id', 'in', matching(db, filter).select('partnership'))
      return thingsOfPage(found, page)
    },
  }
}
