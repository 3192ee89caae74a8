// Which items of Wikidata the register's bodies are: the question to its query service, and the answer read.
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { WikidataItem } from './quick-statements.ts'

/** What the service still answers within its minute. */
const mostAtOnce = 2_000

/** Queries that find the items by the GeoNames ids of the places (P1566), with the twins that they have already. */
export function itemQueries(parties: readonly Pick<Party, 'geonameId'>[]): readonly string[] {
  const ids = [...new Set(parties.flatMap(({ geonameId }) => geonameId ?? []))].sort((a, b) => a - b)
  const parts = Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, part) =>
    ids.slice(part * mostAtOnce, (part + 1) * mostAtOnce),
  )
  return parts.map(
    (part) => `SELECT ?item ?geonames ?twin WHERE {
  VALUES ?geonames { ${part.map((id) => `"${id}"`).join(' ')} }
  ?item wdt:P1566 ?geonames.
  OPTIONAL { ?item wdt:P190 ?twin. }
}`,
  )
}

/** A row of the answer, or of an office's own list, which names a body by its id (`party`). */
export interface ItemRow {
  readonly item: string
  readonly geonames: string
  readonly party: string
  readonly twin: string
}

export interface ReadItems {
  readonly items: ReadonlyMap<PartyId, WikidataItem>
  /** Bodies that several items claim to be; none is taken. */
  readonly doubtful: number
}

export function readItems(
  rows: readonly ItemRow[],
  parties: readonly Pick<Party, 'id' | 'geonameId'>[],
): ReadItems {
  const byPlace = Map.groupBy(
    parties.filter(({ geonameId }) => geonameId !== null),
    ({ geonameId }) => String(geonameId),
  )
  const found = new Map<PartyId, Map<string, Set<string>>>()
  for (const row of rows) {
    const item = itemIn(row.item)
    if (item === null) continue
    const meant =
      row.party === '' ? (byPlace.get(row.geonames) ?? []).map(({ id }) => id) : [row.party as PartyId]
    for (const party of meant) {
      const items = found.get(party) ?? new Map<string, Set<string>>()
      const twins = items.get(item) ?? new Set<string>()
      const twin = itemIn(row.twin)
      if (twin !== null) twins.add(twin)
      found.set(party, items.set(item, twins))
    }
  }
  const items = new Map<PartyId, WikidataItem>()
  for (const [party, own] of found) {
    const [[id, twins] = ['', new Set<string>()]] = own
    if (own.size === 1) items.set(party, { id, twins })
  }
  return { items, doubtful: found.size - items.size }
}

/** `http://www.wikidata.org/entity/Q129259` or `Q129259`. */
function itemIn(text: string): string | null {
  return /(?:^|\/)(Q[1-9]\d{0,11})$/.exec(text.trim())?.[1] ?? null
}
