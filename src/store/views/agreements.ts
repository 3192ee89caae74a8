// Agreements, one by one and by what they have in common.
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Agreement, BriefAgreement } from '../../model/agreement.ts'
import type { AgreementFacets } from '../../model/agreement-facets.ts'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import { askedOfMany, askedOften } from '../rows/asked-often.ts'
import { inBatches } from '../rows/batches.ts'
import { fromColumn } from '../rows/json-column.ts'
import { rowsOfPage } from '../rows/page-by-id.ts'
import { paged } from '../rows/paged.ts'
import { walked } from '../rows/walked.ts'
import type { Tables } from '../schema.ts'
import type { AgreementFilter, AgreementLists, Store } from '../store.ts'
import { fromAgreementColumns, fromBriefColumn } from './agreement-columns.ts'

interface BriefRow {
  readonly id: string
  readonly body: string
}

interface WholeRow extends BriefRow {
  readonly fields: string
}

export function agreementsOf(db: Kysely<Tables>): Store['agreements'] {
  const one = askedOften(db, db.selectFrom('agreements').select(['body', 'fields']).where('id', '=', ''))
  return {
    ...listsOf<WholeRow, Agreement>(
      db,
      (filter) => matching(db, filter).select(['id', 'body', 'fields']),
      fromAgreementColumns,
    ),
    get: async (id) => {
      const [row] = await one(id)
      if (row !== undefined) return fromAgreementColumns(row)
      const move = await db.selectFrom('moves').select('target').where('moved', '=', id).executeTakeFirst()
      return move === undefined ? undefined : { movedTo: move.target as AgreementId }
    },
    facets: () =>
      walked(
        (after, limit) => rowsOfPage(db.selectFrom('agreements').select(['id', 'facets']), { after, limit }),
        ({ facets }) => fromColumn<AgreementFacets>(facets),
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

/** What lists, maps and networks need: a third of the bytes. */
export function briefsOf(db: Kysely<Tables>): Store['briefs'] {
  return listsOf<BriefRow, BriefAgreement>(
    db,
    (filter) => matching(db, filter).select(['id', 'body']),
    fromBriefColumn,
  )
}

function listsOf<Row extends BriefRow, Listed>(
  db: Kysely<Tables>,
  rowsOf: (filter: AgreementFilter) => SelectQueryBuilder<Tables, 'agreements', Row>,
  present: (row: Row) => Listed,
): AgreementLists<Listed> {
  const inOrder = (filter: AgreementFilter) => rowsOf(filter).orderBy('first_day', 'desc').orderBy('id')
  const withIds = askedOfMany(db, (ids) => rowsOf({}).where('id', 'in', ids))
  const ofParty = askedOften(db, inOrder({ party: '' as PartyId }).limit(1))
  return {
    several: async (ids) => {
      const found = new Map<string, Listed>()
      await inBatches(ids, async (batch) => {
        for (const row of await withIds(batch)) found.set(row.id, present(row))
      })
      return ids.flatMap((id) => found.get(id) ?? [])
    },
    list: async (filter = {}) => {
      const { party, limit, ...others } = filter
      const isPage = party !== undefined && limit !== undefined && Object.keys(others).length === 0
      const rows = isPage ? await ofParty(party, limit) : await paged(inOrder(filter), filter).execute()
      return rows.map(present)
    },
    walk: (filter = {}) => walked((after, limit) => rowsOfPage(rowsOf(filter), { after, limit }), present),
    page: async (page, filter = {}) => (await rowsOfPage(rowsOf(filter), page)).map(present),
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
