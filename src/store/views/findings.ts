// What a person should look at, gravest first.
import type { Kysely } from 'kysely'
import type { Finding } from '../../model/finding.ts'
import { fromColumn } from '../rows/json-column.ts'
import { thingsOfPage } from '../rows/page-by-id.ts'
import { paged } from '../rows/paged.ts'
import type { Tables } from '../schema.ts'
import type { FindingFilter, Store } from '../store.ts'

export function findingsOf(db: Kysely<Tables>): Store['findings'] {
  return {
    get: async (id) => {
      const row = await db.selectFrom('findings').select('body').where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : fromColumn<Finding>(row.body)
    },
    list: async (filter = {}) => {
      const found = matching(db, filter).select('body').orderBy('gravity').orderBy('message').orderBy('id')
      const rows = await paged(found, filter).execute()
      return rows.map(({ body }) => fromColumn<Finding>(body))
    },
    page: (page, filter = {}) => thingsOfPage(matching(db, filter).select(['id', 'body']), page),
    count: async (filter = {}) => {
      const found = matching(db, filter).select((all) => all.fn.countAll<number>().as('count'))
      return (await found.executeTakeFirstOrThrow()).count
    },
  }
}

function matching(db: Kysely<Tables>, { kind, severity, agreement, source }: FindingFilter) {
  let found = db.selectFrom('findings')
  if (kind !== undefined) found = found.where('kind', '=', kind)
  if (severity !== undefined) found = found.where('severity', '=', severity)
  if (agreement !== undefined) {
    found = found.where('id', 'in', (all) =>
      all.selectFrom('finding_agreements').select('finding').where('agreement', '=', agreement),
    )
  }
  if (source !== undefined) {
    found = found.where('id', 'in', (all) =>
      all.selectFrom('finding_sources').select('finding').where('source', '=', source),
    )
  }
  return found
}
