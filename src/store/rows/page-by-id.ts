// A part of a long list in the order of ids: what stands behind an id, however many others are added or go meanwhile.

import type { PageOfList } from '../store.ts'
import { fromColumn } from './json-column.ts'

interface Row {
  readonly id: string
  readonly body: string
}

interface Ordered<Query, Found> {
  orderBy(column: 'id'): Query
  limit(rows: number): Query
  where(column: 'id', operator: '>', id: string): Query
  execute(): Promise<readonly Found[]>
}

export async function rowsOfPage<Found, Query extends Ordered<Query, Found>>(
  query: Query & Ordered<Query, Found>,
  { after, limit }: PageOfList,
): Promise<readonly Found[]> {
  const page = query.orderBy('id').limit(Math.max(0, Math.floor(limit)))
  return (after === null ? page : page.where('id', '>', after)).execute()
}

/** `query` selects the columns `id` and `body`. */
export async function thingsOfPage<Thing, Query extends Ordered<Query, Row>>(
  query: Query,
  page: PageOfList,
): Promise<readonly Thing[]> {
  return (await rowsOfPage(query, page)).map(({ body }) => fromColumn<Thing>(body))
}
