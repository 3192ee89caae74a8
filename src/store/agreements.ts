// Agreements, one by one and by what they have in common.
import type { Kysely } from 'kysely'
import type { Agreement } from '../model/agreement.ts'
import type { AgreementId } from '../model/ids.ts'
import { inBatches } from './batches.ts'
import { fromColumn } from './json-column.ts'
import { rowsOfPage, thingsOfPage } from './page-by-id.ts'
import { paged } from './paged.ts'
import type { Tables } from './schema.ts'
import type { AgreementFilter, Store } from './store.ts'
import { walked } from './walked.ts'

export function agreementsOf(db: Kysely<Tables>): Store['agreements'] {
  return {
    get: async (id) => {
      const row = await db.selectFrom('agreements').select('body').where('id', '=', id).executeTakeFirst()
      if (row !== undefined) return fromColumn<Agreement>(row.body)
      const move = await db.selectFrom('moves').select('target').where('moved', '=', id).executeTakeFirst()
      return move === undefined ? undefined : { movedTo: move.target as AgreementId }
    },
    several: async (ids) => {
      const found = new Map<string, Agreement>()
      await inBatches(ids, async (batch) => {
        const rows = await db
          .selectFrom('agreements')
          .select(['id', 'body'])
          .where('id', 'in', [...batch])
          .execute()
        for (const { id, body } of rows) found.set(id, fromColumn<Agreement>(body))
      })
      return ids.flatMap((id) => found.get(id) ?? [])
    },
    list: async (filter = {}) => {
      const found = matching(db, filter).select('body').orderBy('first_day', 'desc').orderBy('id')
      const rows = await paged(found, filter).execute()
      return rows.map(({ body }) => fromColumn<Agreement>(body))
    },
    walk: (filter = {}) =>
      walked((after, limit) => rowsOfPage(matching(db, filter).select(['id', 'body']), { after, limit })),
    page: (page, filter = {}) => thingsOfPage(matching(db, filter).select(['id', 'body']), page),
    facets: () =>
      walked((after, limit) =>
        rowsOfPage(db.selectFrom('agreements').select(['id', 'facets as body']), { after, limit }),
      ),
    mergedInto: async (id) => {
      const rows = await db
        .selectFrom('moves')
        .select('moved')
        .where('target', '=', id)
        .orderBy('moved')
        .execute()
      return rows.map(({ moved }) => moved as AgreementId)
    },
    count: async (filter = {}) => {
      const found = matching(db, filter).select((all) => all.fn.countAll<number>().as('count'))
      return (await found.executeTakeFirstOrThrow()).count
    },
  }
}

export function matching(db: Kysely<Tables>, filter: AgreementFilter) {
  const { party, among = [], countries = [], instrument, area, status } = filter
  const { evidence, source, years, changedSince } = filter
  let found = db.selectFrom('agreements')
  if (instrument !== undefined) found = found.where('instrument', '=', instrument)
  if (evidence !== undefined) found = found.where('evidence', '=', evidence)
  if (years !== undefined) {
    const { from, to } = years
    found = found.where('first_day', '>=', from === null ? '0' : String(from))
    if (to !== null) found = found.where('first_day', '<', String(to + 1))
  }
  for (const group of party === undefined ? among : [[party], ...among]) {
    found = found.where('id', 'in', (all) =>
      all
        .selectFrom('agreement_parties')
        .select('agreement')
        .where('party', 'in', group.length === 0 ? [''] : group),
    )
  }
  if (area !== undefined) {
    found = found.where('id', 'in', (all) =>
      all.selectFrom('agreement_areas').select('agreement').where('area', '=', area),
    )
  }
  if (status !== undefined) {
    found = found.where('id', 'in', (all) =>
      all
        .selectFrom('agreement_statuses')
        .select('agreement')
        .where('status', '=', status.kind)
        .where('from_day', '<=', status.on)
        .where('until_day', '>', status.on),
    )
  }
  if (source !== undefined) {
    found = found.where('id', 'in', (all) =>
      all.selectFrom('agreement_sources').select('agreement').where('source', '=', source),
    )
  }
  if (changedSince !== undefined) {
    found = found.where('id', 'in', (all) =>
      all
        .selectFrom('agreement_sources')
        .innerJoin('readings', 'readings.source', 'agreement_sources.source')
        .select('agreement')
        .where('fetched_at', '>', changedSince),
    )
  }
  for (const [country, times] of countBy(countries)) {
    found = found.where('id', 'in', (all) =>
      all
        .selectFrom('agreement_parties')
        .select('agreement')
        .where('country', '=', country)
        .groupBy('agreement')
        .having((group) => group.fn.countAll<number>(), '>=', times),
    )
  }
  return found
}

/** A country asked for twice means two parties of it: a domestic tie. */
function countBy(countries: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}
