// Everything that is computed from the facts, written anew in one transaction.
import type { Kysely, Transaction } from 'kysely'
import { inBatches } from './batches.ts'
import { factsVersion, insertMinted } from './facts.ts'
import { toColumn } from './json-column.ts'
import { toResolvedColumn } from './resolved-column.ts'
import { type Tables, viewTables } from './schema.ts'
import type { Fold, Views } from './store.ts'

/** False, and nothing is written, where facts have come since those that the views were computed from. */
export async function replaceViews(db: Kysely<Tables>, views: Views, fold: Fold): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (views.basis !== undefined && (await factsVersion(transaction)) !== views.basis) return false
    if (views.minted !== undefined) await insertMinted(transaction, views.minted)
    for (const table of viewTables) await transaction.deleteFrom(table).execute()
    await writeSources(transaction, views)
    await writeParties(transaction, views, fold)
    await writeAgreements(transaction, views)
    await writePartnerships(transaction, views)
    await writeFindings(transaction, views)
    await transaction
      .insertInto('views_basis')
      .values({ basis: await factsVersion(transaction) })
      .execute()
    return true
  })
}

async function writeSources(db: Transaction<Tables>, { publishers, resolved }: Views): Promise<void> {
  await inBatches(publishers, (rows) =>
    db
      .insertInto('publishers')
      .values([...rows])
      .execute(),
  )
  const rows = resolved.map((record, position) => ({
    source: record.source.id,
    position,
    body: toResolvedColumn(record),
  }))
  await inBatches(rows, (batch) => db.insertInto('resolved').values(batch).execute())
}

async function writeParties(db: Transaction<Tables>, { parties }: Views, fold: Fold): Promise<void> {
  const rows = parties.map((party) => ({
    id: party.id,
    country: party.country,
    population: party.population ?? 0,
    body: toColumn(party),
  }))
  await inBatches(rows, (batch) => db.insertInto('parties').values(batch).execute())
  const names = parties.flatMap(({ id, name, names }) => {
    const spellings = new Set([name, ...names.map(({ text }) => text)].map(fold))
    return [...spellings].filter((folded) => folded !== '').map((folded) => ({ party: id, folded }))
  })
  await inBatches(names, (batch) => db.insertInto('party_names').values(batch).execute())
}

async function writeAgreements(db: Transaction<Tables>, { agreements, moves }: Views): Promise<void> {
  const rows = agreements.map((agreement, position) => ({
    id: agreement.id,
    position,
    instrument: agreement.instrument.type,
    evidence: agreement.evidence,
    sides: new Set(agreement.sources.flatMap(({ side }) => side ?? [])).size,
    body: toColumn(agreement),
  }))
  await inBatches(rows, (batch) => db.insertInto('agreements').values(batch).execute())
  const parties = agreements.flatMap(({ id, parties }) =>
    parties.map((party) => ({ agreement: id, party: party.id, country: party.country })),
  )
  await inBatches(parties, (batch) => db.insertInto('agreement_parties').values(batch).execute())
  const sources = agreements.flatMap(({ id, sources }) =>
    [...new Set(sources.map(({ source }) => source))].map((source) => ({ agreement: id, source })),
  )
  await inBatches(sources, (batch) => db.insertInto('agreement_sources').values(batch).execute())
  const moved = moves.map(({ from, to }) => ({ moved: from, target: to }))
  await inBatches(moved, (batch) => db.insertInto('moves').values(batch).execute())
}

async function writePartnerships(db: Transaction<Tables>, { partnerships }: Views): Promise<void> {
  const rows = partnerships.map((partnership, position) => ({
    id: partnership.id,
    position,
    body: toColumn(partnership),
  }))
  await inBatches(rows, (batch) => db.insertInto('partnerships').values(batch).execute())
  const parties = partnerships.flatMap(({ id, parties }) =>
    parties.map((party) => ({ partnership: id, party: party.id })),
  )
  await inBatches(parties, (batch) => db.insertInto('partnership_parties').values(batch).execute())
}

async function writeFindings(db: Transaction<Tables>, { findings }: Views): Promise<void> {
  const rows = findings.map((finding, position) => ({
    id: finding.id,
    position,
    kind: finding.kind,
    severity: finding.severity,
    body: toColumn(finding),
  }))
  await inBatches(rows, (batch) => db.insertInto('findings').values(batch).execute())
  const agreements = findings.flatMap(({ id, agreements }) =>
    [...new Set(agreements)].map((agreement) => ({ finding: id, agreement })),
  )
  await inBatches(agreements, (batch) => db.insertInto('finding_agreements').values(batch).execute())
  const sources = findings.flatMap(({ id, sources }) =>
    [...new Set(sources.map(({ source }) => source))].map((source) => ({ finding: id, source })),
  )
  await inBatches(sources, (batch) => db.insertInto('finding_sources').values(batch).execute())
}
