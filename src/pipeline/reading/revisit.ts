// A page on the web read again, with everything that was said of it when it was first read.
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Store, StoredSource } from '../../store/store.ts'
import { addressIdentity, isAddress } from '../sources/addresses.ts'
import type { SourceRequest } from '../sources/source-request.ts'
import type { Stages } from '../stages.ts'
import { readSource } from './read-source.ts'

/** Pages on the web that nobody has asked for since `before`. */
export async function dueSources(store: Store, before: string): Promise<readonly StoredSource[]> {
  const visits = await store.visits.last()
  const lastSeen = ({ id, readAt }: StoredSource) => {
    const visit = visits.get(id)
    return visit === undefined || visit < readAt ? readAt : visit
  }
  const sources = await store.sources.list()
  return sources.filter((source) => isAddress(source.location) && lastSeen(source) < before)
}

export type Revisited =
  | { readonly kind: 'read'; readonly location: string; readonly isChanged: boolean }
  | { readonly kind: 'failed'; readonly location: string; readonly message: string }
  /** Another worker was here, or the source is gone. */
  | { readonly kind: 'idle' }

/** The visit is noted also where the page cannot be read: it is asked for again when it is next due. */
export async function revisit(
  store: Store,
  id: SourceId,
  { stages, at, before }: { readonly stages: Stages; readonly at: string; readonly before: string },
): Promise<Revisited> {
  const source = (await dueSources(store, before)).find((one) => one.id === id)
  const document = await store.sources.document(id)
  if (source === undefined || document === undefined) return { kind: 'idle' }
  const { location } = source
  try {
    const { heldSnapshot } = store.facts
    const facts = await store.facts.version()
    const reading = await readSource(requestOf(source, document), stages, { heldSnapshot })
    await store.facts.appendReading(reading)
    await store.visits.note(id, at)
    return { kind: 'read', location, isChanged: (await store.facts.version()) !== facts }
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    await store.visits.note(id, at)
    return { kind: 'failed', location, message: error.message }
  }
}

/** What the page says of itself is asked anew; what somebody else said of it holds. */
function requestOf(source: StoredSource, document: Document): SourceRequest {
  const told = <Value>(kept: Value, ofPage: Value): Value | null => (kept === ofPage ? null : kept)
  return {
    location: source.location,
    file: null,
    identity: addressIdentity(source.location),
    publisher: source.publisher,
    language: source.language === 'und' ? null : source.language,
    title: told(source.title, document.title ?? source.title),
    authority: told(source.authority, document.authority ?? null),
    asOf: told(source.asOf, document.asOf),
    notice: told(source.notice, document.notice),
  }
}
