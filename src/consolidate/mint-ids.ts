// Public ids of agreements: minted once, and kept whatever is read, merged or split afterwards.
import type { MintedAgreement, MovedAgreement } from '../model/agreement.ts'
import { type AgreementId, mintId, type RecordId } from '../model/ids.ts'
import { digest } from '../text/digest.ts'
import { compareText } from './compare-text.ts'

export interface Identified {
  /** One for each gathering, in their order. */
  readonly ids: readonly AgreementId[]
  readonly newlyMinted: readonly MintedAgreement[]
  readonly moves: readonly MovedAgreement[]
}

/**
 * Each gathering is told by its records; no record is in two. `minted` is in the order of minting: an older id goes
 * to the gathering that holds the first of its records still there; a younger id that meets it moves there. Of a part of the
 * register, `elsewhere` are the ids whose first record still there is in another part.
 */
export function mintIds(
  gatherings: readonly (readonly RecordId[])[],
  minted: readonly MintedAgreement[],
  elsewhere: ReadonlySet<AgreementId> = new Set(),
): Identified {
  const homes = new Map(gatherings.flatMap((records, at) => records.map((record) => [record, at] as const)))
  const ids: (AgreementId | undefined)[] = gatherings.map(() => undefined)
  const moved: { readonly from: AgreementId; readonly at: number }[] = []
  for (const [id, rows] of Map.groupBy(minted, ({ id }) => id)) {
    const at = rows.map(({ founding }) => homes.get(founding)).find((home) => home !== undefined)
    if (at === undefined || elsewhere.has(id)) continue
    if (ids[at] === undefined) ids[at] = id
    else moved.push({ from: id, at })
  }
  const taken = new Set(minted.map(({ id }) => id))
  const identified = gatherings.map((records, at) => {
    const id = ids[at] ?? freshId(records, taken)
    taken.add(id)
    return id
  })
  return {
    ids: identified,
    newlyMinted: newRows(gatherings, identified, minted),
    moves: moved.map(({ from, at }) => ({ from, to: identified[at]! })),
  }
}

/** The first of its records founds it; where that record's id was given away before, the next one does. */
function freshId(records: readonly RecordId[], taken: ReadonlySet<AgreementId>): AgreementId {
  const sorted = [...records].sort(compareText)
  const candidates = sorted.map((record) => mintId('agreement', digest(record)))
  const free = candidates.find((id) => !taken.has(id))
  return free ?? mintId('agreement', digest(...sorted, String(taken.size)))
}

/** Records that no row tells of yet; the founding one stands before those that joined. */
function newRows(
  gatherings: readonly (readonly RecordId[])[],
  ids: readonly AgreementId[],
  minted: readonly MintedAgreement[],
): readonly MintedAgreement[] {
  const known = new Set(minted.map(({ id, founding }) => `${id} ${founding}`))
  return gatherings
    .flatMap((records, at) => {
      const id = ids[at]!
      const isFounding = (record: RecordId) => mintId('agreement', digest(record)) === id
      return records
        .filter((record) => !known.has(`${id} ${record}`))
        .sort((a, b) => Number(isFounding(b)) - Number(isFounding(a)) || compareText(a, b))
        .map((founding) => ({ id, founding }))
    })
    .sort((a, b) => compareText(a.id, b.id))
}
