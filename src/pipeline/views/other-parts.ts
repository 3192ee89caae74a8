// What other parts of the register have to do with one that is computed anew.
import type { OwnPages } from '../../consolidate/ledger/own-pages.ts'
import type { MintedAgreement } from '../../model/agreement.ts'
import type { AgreementId, PartyId, RecordId, SourceId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Source } from '../../model/source.ts'
import type { PlacedRecord, Store } from '../../store/store.ts'

interface MintedHere {
  readonly minted: readonly MintedAgreement[]
  /** Ids whose first record that is still there stands in another part of the register. */
  readonly idsElsewhere: ReadonlySet<AgreementId>
}

export async function mintedHere(
  store: Store,
  all: readonly ResolvedRecord[],
  gone: readonly RecordId[],
): Promise<MintedHere> {
  const here = new Set(all.map(({ record }) => record.id))
  const lost = new Set(gone)
  const minted = await store.facts.mintedOf([...here, ...gone])
  const founders = minted.map(({ founding }) => founding)
  const elsewhere = await store.blocks.ofRecords(
    founders.filter((record) => !here.has(record) && !lost.has(record)),
  )
  const idsElsewhere = [...Map.groupBy(minted, ({ id }) => id)].flatMap(([id, rows]) => {
    const first = rows.find(({ founding }) => here.has(founding) || elsewhere.has(founding))
    return first !== undefined && elsewhere.has(first.founding) ? [id] : []
  })
  return { minted, idsElsewhere: new Set(idsElsewhere) }
}

export async function pagesOfParties(
  store: Store,
  all: readonly ResolvedRecord[],
  { sources, pagesNow }: { readonly sources: readonly SourceId[]; readonly pagesNow: OwnPages },
): Promise<OwnPages> {
  const parties = [...new Set(all.flatMap(({ mentions }) => mentions.map(({ party }) => party.id)))]
  const pages = new Map<PartyId, Source[]>()
  const add = (party: PartyId, page: Source) => pages.set(party, [...(pages.get(party) ?? []), page])
  for (const { party, source, page } of await store.blocks.ownPages(parties))
    if (!sources.includes(source)) add(party, page)
  for (const [party, own] of pagesNow) for (const page of own) add(party, page)
  for (const own of pages.values()) own.sort((a, b) => (a.id < b.id ? -1 : 1))
  return pages
}

export async function toldElsewhere(
  store: Store,
  noticing: readonly SourceId[],
  all: readonly ResolvedRecord[],
) {
  const here = new Set(all.map(({ record }) => record.id))
  const placed = await Promise.all(noticing.map((source) => store.blocks.recordsOfSource(source)))
  return placed
    .flat()
    .flatMap(({ record, agreement }: PlacedRecord) =>
      agreement === null || here.has(record.record.id) ? [] : [{ record, agreement }],
    )
}
