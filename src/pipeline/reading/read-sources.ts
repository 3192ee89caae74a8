// Many sources read one after the other; one that cannot be read never stops the others.
import type { Party } from '../../model/party.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Reading } from '../../store/store.ts'
import { listSources } from '../sources/list-sources.ts'
import type { SourceDefaults, SourceFailure, SourceRequest } from '../sources/source-request.ts'
import { openStages, type Stages } from '../stages.ts'
import { type ReadSourceOptions, readSource } from './read-source.ts'
import { resolveReading } from './resolve-reading.ts'

export interface ReadingResult extends Reading {
  /** The publisher as the gazetteer knows it, null where the page says of nobody that it is theirs. */
  readonly publisher: Party | null
  readonly resolved: readonly ResolvedRecord[]
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly reading: ReadingResult }
  | { readonly kind: 'failed'; readonly failure: SourceFailure }

export interface Progress {
  readonly done: number
  readonly of: number
  /** The source that is next. */
  readonly location: string
}

export interface ReadOptions extends ReadSourceOptions {
  readonly defaults?: SourceDefaults
  readonly stages?: Stages
  readonly onProgress?: (progress: Progress) => void
}

/** Outcomes in the order of the sources; those that are no sources at all come first. */
export async function* readSources(
  locations: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const { stages = openStages(), onProgress = () => {} } = options
  const { requests, failures } = await listSources(locations, options.defaults)
  for (const failure of failures) yield { kind: 'failed', failure }
  for (const [done, request] of requests.entries()) {
    onProgress({ done, of: requests.length, location: request.location })
    try {
      const reading = await readSource(request, stages, options)
      const { publisher, records } = resolveReading(reading, await stages.gazetteer())
      yield { kind: 'read', reading: { ...reading, publisher, resolved: records } }
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error
      yield {
        kind: 'failed',
        failure: { location: request.location, message: withoutPath(error.message, request) },
      }
    }
  }
}

/** The stages name a file by its whole path; whoever asked knows it by the name they gave, which is told anyway. */
function withoutPath(message: string, { file, location }: SourceRequest): string {
  const prefix = `${file ?? location}: `
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}
