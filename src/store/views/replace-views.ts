// Everything that is computed from the facts, written anew in one transaction.
import type { Kysely, Transaction } from 'kysely'
import { isFormal } from '../../model/agreement.ts'
import { type AgreementTimes, facetsOf } from '../../model/agreement-facets.ts'
import { type Finding, findingKinds } from '../../model/finding.ts'
import { factsVersion, insertMinted } from '../facts/facts.ts'
import { inBatches } from '../rows/batches.ts'
import { toColumn } from '../rows/json-column.ts'
import { type Tables, viewTables } from '../schema.ts'
import type { Fold, Views } from '../store.ts'
import { toAgreementColumns } from './agreement-columns.ts'
import { toResolvedColumn } from './resolved-column.ts'

/** False, and nothing is written, where facts have come since those that the views were computed from. */
export async function replaceViews(db: Kysely<Tables>, views: Views, fold: Fold): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (views.basis !== undefined && (await factsVersion(transaction)) !== views.basis) return false
    if (views.minted !== undefined) await insertMinted(transaction, views.minted)
    for (const table of viewTables) await transaction.deleteFrom(table).execute()
    await writeAll(transaction, views, fold)
    return true
  })
}

/** Into tables that hold nothing of it yet. */
export async function writeAll(db: Transaction<Tables>, views: Views, fold: Fold): Promise<void> {
  await writeSources(db, views)
  await writeParties(db, views, fold)
  await writeAgreements(db, views)
  await writePartnerships(db, views)
  await writeFindings(db, views)
  const { day = '', maker = '' } = views.made ?? {}
  await db
    .insertInto('views_basis')
    .values({ basis: await factsVersion(db), day, maker })
    .execute()
}

async function writeSources(db: Transaction<Tables>, views: Views): Promise<void> {
  const { publishers, resolved, agreements, links = [], ownPages = [], blocks } = views
  await inBatches(publishers, (rows) =>
    db
      .insertInto('publishers')
      .values([...rows])
      .execute(),
  )
  const homes = new Map(
    agreements.flatMap(({ id, sources }) => sources.map(({ record }) => [record, id] as const)),
  )
  const told = new Map<string, number>()
  const rows = resolved.values().map((record) => {
    const position = told.get(record.source.id) ?? 0
    told.set(record.source.id, position + 1)
    return {
      source: record.source.id,
      position,
      record: record.record.id,
      block: blocks?.get(record.record.id) ?? '',
      agreement: homes.get(record.record.id) ?? null,
      body: toResolvedColumn(record),
    }
  })
  await inBatches(rows, (batch) => db.insertInto('resolved').values(batch).execute())
  const keys = links.values().map(({ block, key, seeks }) => ({ block, key, seeks: seeks ? 1 : 0 }))
  await inBatches(keys, (batch) => db.insertInto('block_links').values(batch).execute())
  await inBatches(ownPages, (batch) =>
    db
      .insertInto('own_pages')
      .values([...batch])
      .execute(),
  )
}

async function writeParties(db: Transaction<Tables>, { parties }: Views, fold: Fold): Promise<void> {
  const rows = parties.values().map((party) => ({
    id: party.id,
    country: party.country,
    population: party.population ?? 0,
    body: toColumn(party),
  }))
  await inBatches(rows, (batch) => db.insertInto('parties').values(batch).execute())
  const names = parties.values().flatMap(({ id, name, names }) => {
    const spellings = new Set([name, ...names.map(({ text }) => text)].map(fold))
    return [...spellings].filter((folded) => folded !== '').flatMap((folded) => tailsOf(folded, id))
  })
  await inBatches(names, (batch) => db.insertInto('party_names').values(batch).execute())
}

function tailsOf(folded: string, party: string) {
  const tails = [...folded.matchAll(/ (?=\S)/g)].map(({ index }) => folded.slice(index + 1))
  return [{ party, folded, is_whole: 1 }, ...tails.map((tail) => ({ party, folded: tail, is_whole: 0 }))]
}

async function writeAgreements(db: Transaction<Tables>, { agreements, moves, times }: Views): Promise<void> {
  const told = agreements.map((agreement) => facetsOf(agreement, times?.get(agreement.id) ?? timeless))
  const rows = agreements.values().map((agreement, index) => ({
    id: agreement.id,
    first_day: told[index]?.day ?? '',
    instrument: agreement.instrument.type,
    evidence: agreement.evidence,
    formal: isFormal(agreement) ? 1 : 0,
    sides: new Set(agreement.sources.flatMap(({ side }) => side ?? [])).size,
    partnership: agreement.partnership,
    facets: toColumn(told[index]),
    ...toAgreementColumns(agreement),
  }))
  await inBatches(rows, (batch) => db.insertInto('agreements').values(batch).execute())
  const parties = agreements
    .values()
    .flatMap(({ id, parties }) =>
      parties.map((party) => ({ agreement: id, party: party.id, country: party.country })),
    )
  await inBatches(parties, (batch) => db.insertInto('agreement_parties').values(batch).execute())
  const sources = told
    .values()
    .flatMap(({ id, sources }) => sources.map((source) => ({ agreement: id, source })))
  await inBatches(sources, (batch) => db.insertInto('agreement_sources').values(batch).execute())
  const areas = told.values().flatMap(({ id, areas }) => areas.map((area) => ({ agreement: id, area })))
  await inBatches(areas, (batch) => db.insertInto('agreement_areas').values(batch).execute())
  const statuses = told.values().flatMap(({ id, spans }) =>
    spans.map(({ status, from, until }) => ({
      agreement: id,
      status,
      from_day: from,
      until_day: until ?? forGood,
    })),
  )
  await inBatches(statuses, (batch) => db.insertInto('agreement_statuses').values(batch).execute())
  const moved = moves.values().map(({ from, to }) => ({ moved: from, target: to }))
  await inBatches(moved, (batch) => db.insertInto('moves').values(batch).execute())
}

const timeless: AgreementTimes = { day: '', spans: [] }
/** After all days that are asked for. */
const forGood = '9999-99-99'

async function writePartnerships(db: Transaction<Tables>, { partnerships }: Views): Promise<void> {
  const rows = partnerships
    .values()
    .map((partnership) => ({ id: partnership.id, body: toColumn(partnership) }))
  await inBatches(rows, (batch) => db.insertInto('partnerships').values(batch).execute())
  const parties = partnerships
    .values()
    .flatMap(({ id, parties }) => parties.map((party) => ({ partnership: id, party: party.id })))
  await inBatches(parties, (batch) => db.insertInto('partnership_parties').values(batch).execute())
}

async function writeFindings(db: Transaction<Tables>, { findings }: Views): Promise<void> {
  const rows = findings.values().map((finding) => ({
    id: finding.id,
    gravity: gravityOf(finding),
    message: finding.message,
    kind: finding.kind,
    severity: finding.severity,
    body: toColumn(finding),
  }))
  await inBatches(rows, (batch) => db.insertInto('findings').values(batch).execute())
  const agreements = findings
    .values()
    .flatMap(({ id, agreements }) =>
      [...new Set(agreements)].map((agreement) => ({ finding: id, agreement })),
    )
  await inBatches(agreements, (batch) => db.insertInto('finding_agreements').values(batch).execute())
  const sources = findings
    .values()
    .flatMap(({ id, sources }) =>
      [...new Set(sources.map(({ source }) => source))].map((source) => ({ finding: id, source })),
    )
  await inBatches(sources, (batch) => db.insertInto('finding_sources').values(batch).execute())
}

/** Gravest first, and of one gravity in the order in which the kinds are told. */
function gravityOf({ severity, kind }: Finding): number {
  return ['error', 'warning', 'note'].indexOf(severity) * findingKinds.length + findingKinds.indexOf(kind)
}
