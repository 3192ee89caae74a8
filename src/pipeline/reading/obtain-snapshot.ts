// A request's bytes, from this machine or from the web.
import { fetchFile } from '../../fetch/fetch-file.ts'
import type { Snapshot } from '../../model/source.ts'
import type { SourceRequest } from '../sources/source-request.ts'
import type { Stages } from '../stages.ts'

/** `held` is asked only for what comes from the web, and comes back where the page has not changed since. */
export async function obtainSnapshot(
  request: SourceRequest,
  stages: Stages,
  { held }: { readonly held: () => Promise<Snapshot | undefined> },
): Promise<Snapshot> {
  if (request.file !== null) return fetchFile(request.file)
  const { fetchUrl } = await import('../../fetch/fetch-url.ts')
  const known = await held()
  return fetchUrl(request.location, await stages.visitor(), known === undefined ? {} : { held: known })
}
