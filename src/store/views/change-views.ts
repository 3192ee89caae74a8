// Views of some blocks taken out and written anew, in one transaction; all other rows stay as they are.
import type { Kysely, Transaction } from 'kysely'
import { factsVersion, insertMinted } from '../facts/facts.ts'
import { inBatches } from '../rows/batches.ts'
import type { Tables } from '../schema.ts'
import type { Fold, ViewChange } from '../store.ts'
import { writeAll } from './replace-views.ts'

/** False, and nothing is written, where facts or other views have come since the change was computed. */
export async function changeViews(db: Kysely<Tables>, change: ViewChange, fold: Fold): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('views_basis').select('basis').executeTakeFirst()
    if (known?.basis !== change.since || (await factsVersion(transaction)) !== change.basis) return false
    await insertMinted(transaction, change.minted)
    const partiesBefore = await partiesNamedBy(transaction, change)
    await takeOut(transaction, change)
    for (const { record, agreement } of change.rehomed)
      await transaction.updateTable('resolved').set({ agreement }).where('record', '=', record).execute()
    const parties = await keepParties(transaction, change)
    await writeAll(transaction, { ...change, parties }, fold)
    const named = new Set(change.parties.map(({ id }): string => id))
    await dropUnnamed(
      transaction,
      partiesBefore.filter((party) => !named.has(party)),
    )
    return true
  })
}

async function takeOut(db: Transaction<Tables>, change: ViewChange): Promise<void> {
  const { touched, changed, sources } = change
  const agreements = new Set<string>()
  const gather = (rows: readonly { readonly agreement: string | null }[]) => {
    for (const { agreement } of rows) if (agreement !== null) agreements.add(agreement)
  }
  await inBatches(touched, async (batch) =>
    gather(
      await db
        .selectFrom('resolved')
        .select('agreement')
        .where('block', 'in', [...batch])
        .execute(),
    ),
  )
  await inBatches(sources, async (batch) =>
    gather(
      await db
        .selectFrom('resolved')
        .select('agreement')
        .where('source', 'in', [...batch])
        .execute(),
    ),
  )
  await takeOutFindings(db, [...agreements], change)
  await inBatches([...agreements], async (batch) => {
    const ids = [...batch]
    await db.deleteFrom('agreement_parties').where('agreement', 'in', ids).execute()
    await db.deleteFrom('agreement_sources').where('agreement', 'in', ids).execute()
    await db.deleteFrom('agreement_areas').where('agreement', 'in', ids).execute()
    await db.deleteFrom('agreement_statuses').where('agreement', 'in', ids).execute()
    await db.deleteFrom('moves').where('target', 'in', ids).execute()
    await db.deleteFrom('agreements').where('id', 'in', ids).execute()
  })
  const moved = change.moves.map(({ from }) => from)
  await inBatches(moved, (batch) =>
    db
      .deleteFrom('moves')
      .where('moved', 'in', [...batch])
      .execute(),
  )
  const partnerships = [...new Set([...touched, ...change.partnerships.map(({ id }) => id)])]
  await inBatches(partnerships, async (batch) => {
    await db
      .deleteFrom('partnership_parties')
      .where('partnership', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('partnerships')
      .where('id', 'in', [...batch])
      .execute()
  })
  await inBatches(changed, (batch) =>
    db
      .deleteFrom('block_links')
      .where('block', 'in', [...batch])
      .execute(),
  )
  await inBatches(sources, async (batch) => {
    await db
      .deleteFrom('resolved')
      .where('source', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('own_pages')
      .where('source', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('publishers')
      .where('source', 'in', [...batch])
      .execute()
  })
  await db.deleteFrom('views_basis').execute()
}

/** Those about the agreements, those about the sources, and those that are told again. */
async function takeOutFindings(
  db: Transaction<Tables>,
  agreements: readonly string[],
  { sources, findings }: ViewChange,
): Promise<void> {
  const ids = new Set(findings.map(({ id }): string => id))
  const gather = (rows: readonly { readonly finding: string }[]) => {
    for (const { finding } of rows) ids.add(finding)
  }
  await inBatches(agreements, async (batch) =>
    gather(
      await db
        .selectFrom('finding_agreements')
        .select('finding')
        .where('agreement', 'in', [...batch])
        .execute(),
    ),
  )
  await inBatches(sources, async (batch) =>
    gather(
      await db
        .selectFrom('finding_sources')
        .select('finding')
        .where('source', 'in', [...batch])
        .execute(),
    ),
  )
  await inBatches([...ids], async (batch) => {
    await db
      .deleteFrom('finding_agreements')
      .where('finding', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('finding_sources')
      .where('finding', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('findings')
      .where('id', 'in', [...batch])
      .execute()
  })
}

async function partiesNamedBy(
  db: Transaction<Tables>,
  { touched, sources }: ViewChange,
): Promise<readonly string[]> {
  const parties = new Set<string>()
  await inBatches(touched, async (batch) => {
    const rows = await db
      .selectFrom('block_links')
      .innerJoin('parties', 'parties.id', 'block_links.key')
      .select('parties.id')
      .where('block', 'in', [...batch])
      .execute()
    for (const { id } of rows) parties.add(id)
  })
  await inBatches(sources, async (batch) => {
    const rows = await db
      .selectFrom('publishers')
      .select('party')
      .where('source', 'in', [...batch])
      .execute()
    for (const { party } of rows) parties.add(party)
  })
  return [...parties]
}

/** The gazetteer's parties stand as they are; of those known only as written, the spellings may have changed. */
async function keepParties(db: Transaction<Tables>, { parties }: ViewChange) {
  const written = parties.filter(({ origin }) => origin === 'source').map(({ id }): string => id)
  await deleteParties(db, written)
  const known = new Set<string>()
  await inBatches(parties, async (batch) => {
    const ids = batch.map(({ id }) => id)
    const rows = await db.selectFrom('parties').select('id').where('id', 'in', ids).execute()
    for (const { id } of rows) known.add(id)
  })
  return parties.filter(({ id }) => !known.has(id))
}

/** Parties that nobody names any more, and whose page nothing is. */
async function dropUnnamed(db: Transaction<Tables>, parties: readonly string[]): Promise<void> {
  const named = new Set<string>()
  await inBatches(parties, async (batch) => {
    const keys = await db
      .selectFrom('block_links')
      .select('key')
      .distinct()
      .where('key', 'in', [...batch])
      .execute()
    for (const { key } of keys) named.add(key)
    const pages = await db
      .selectFrom('publishers')
      .select('party')
      .where('party', 'in', [...batch])
      .execute()
    for (const { party } of pages) named.add(party)
  })
  await deleteParties(
    db,
    parties.filter((party) => !named.has(party)),
  )
}

async function deleteParties(db: Transaction<Tables>, parties: readonly string[]): Promise<void> {
  await inBatches(parties, async (batch) => {
    await db
      .deleteFrom('party_names')
      .where('party', 'in', [...batch])
      .execute()
    await db
      .deleteFrom('parties')
      .where('id', 'in', [...batch])
      .execute()
  })
}
