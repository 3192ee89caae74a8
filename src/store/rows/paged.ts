// A part of a long list.

interface Pageable<Query> {
  limit(rows: number): Query
  offset(rows: number): Query
}

/** SQLite knows no offset without a limit. */
export function paged<Query extends Pageable<Query>>(
  query: Query,
  { limit, offset }: { readonly limit?: number; readonly offset?: number },
): Query {
  if (limit === undefined && offset === undefined) return query
  const limited = query.limit(limit === undefined ? Number.MAX_SAFE_INTEGER : Math.max(0, Math.floor(limit)))
  return offset === undefined ? limited : limited.offset(Math.max(0, Math.floor(offset)))
}
