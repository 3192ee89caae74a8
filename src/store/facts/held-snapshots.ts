// What is kept of a source's bytes, and the marks by which its server tells whether they are still the same.
import type { Kysely, Transaction } from 'kysely'
import type { SnapshotId, SourceId } from '../../model/ids.ts'
import type { Snapshot, Validators } from '../../model/source.ts'
import { fromColumn, plainText } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'

/** The columns of a reading that tell of its snapshot. */
export type SnapshotFacts = Pick<Snapshot, 'location' | 'mediaType' | 'charset'>

/** The newest snapshot of a source, with its validators where the server gave any. */
export async function heldSnapshot(db: Kysely<Tables>, source: SourceId): Promise<Snapshot | undefined> {
  const row = await db
    .selectFrom('readings')
    .innerJoin('snapshots', 'snapshots.id', 'readings.snapshot')
    .select(['readings.snapshot', 'readings.about', 'readings.fetched_at', 'snapshots.bytes'])
    .where('readings.source', '=', source)
    .orderBy('readings.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { location, mediaType, charset } = fromColumn<SnapshotFacts>(row.about)
  const held = { location, mediaType, charset, bytes: row.bytes, fetchedAt: row.fetched_at }
  const marks = await newestMarks(db, source)
  const isOfThese = marks !== undefined && marks.snapshot === row.snapshot
  const id = row.snapshot as SnapshotId
  return isOfThese ? { id, ...held, validators: marks.validators } : { id, ...held }
}

/** A server may give new marks to old bytes; the newest ones are asked with. */
export async function appendValidators(
  db: Transaction<Tables>,
  source: SourceId,
  snapshot: Snapshot,
): Promise<void> {
  const { validators } = snapshot
  if (validators === undefined) return
  const known = await newestMarks(db, source)
  if (known?.snapshot === snapshot.id && isSame(known.validators, validators)) return
  const { url, etag, lastModified } = validators
  await db
    .insertInto('validators')
    .values({
      source,
      snapshot: snapshot.id,
      url: plainText(url, 'the address'),
      etag: etag === null ? null : plainText(etag, 'the ETag'),
      last_modified: lastModified === null ? null : plainText(lastModified, 'the day of last change'),
    })
    .execute()
}

async function newestMarks(db: Kysely<Tables>, source: SourceId) {
  const row = await db
    .selectFrom('validators')
    .select(['snapshot', 'url', 'etag', 'last_modified'])
    .where('source', '=', source)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { snapshot, url, etag, last_modified: lastModified } = row
  return { snapshot, validators: { url, etag, lastModified } }
}

function isSame(a: Validators, b: Validators): boolean {
  return a.url === b.url && a.etag === b.etag && a.lastModified === b.lastModified
}
