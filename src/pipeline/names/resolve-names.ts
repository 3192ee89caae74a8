// A list of names, each given the party that it most likely means; one row at a time, however long the list is.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { CountryCode } from '../../model/party.ts'
import { RegisterError } from '../../model/register-error.ts'
import { readCountry } from '../sources/read-country.ts'
import { columnName } from '../sources/read-table.ts'
import { streamTable } from '../sources/stream-table.ts'
import { openStages, type Stages } from '../stages.ts'
import { answerName, type NameAnswer } from './answer-name.ts'

export interface ResolveOptions {
  readonly stages?: Stages
  /** How many candidates are told at most. */
  readonly candidates?: number
  /** The column that holds the names. */
  readonly nameColumn?: string
  readonly countryColumn?: string
  /** Told before each answer, the share between 0 and 1. */
  readonly onProgress?: (share: number) => void
}

export interface ResolvedName extends NameAnswer {
  /** Line of the file on which the row begins. */
  readonly line: number
}

/** Countries that are remembered; a column of a million different words is no column of countries. */
const mostCountries = 10_000

/** One answer a row, in the order of the file. */
export async function* resolveNames(
  file: string,
  options: ResolveOptions = {},
): AsyncGenerator<ResolvedName> {
  const { stages = openStages(), onProgress = () => {} } = options
  const nameColumn = columnName(options.nameColumn ?? 'name')
  const countryColumn = columnName(options.countryColumn ?? 'country')
  const size = await sizeOf(file)
  const stream = createReadStream(file)
  const required = options.countryColumn !== undefined ? [nameColumn, countryColumn] : [nameColumn]
  const countries = new Map<string, CountryCode | null>()
  for await (const { line, cells } of streamTable(stream, { name: file, required })) {
    onProgress(size === 0 ? 1 : stream.bytesRead / size)
    const written = (cells[countryColumn] ?? '').trim()
    if (countries.size > mostCountries) countries.clear()
    if (!countries.has(written)) countries.set(written, await readCountry(written, stages))
    const country = countries.get(written) ?? null
    const asked = {
      name: cells[nameColumn] ?? '',
      country,
      unknownCountry: country === null && written !== '' ? written : null,
      container: told(cells.container),
      language: told(cells.language),
    }
    yield { line, ...answerName(asked, await stages.gazetteer(), options) }
  }
}

function told(cell = ''): string | null {
  return cell.trim() === '' ? null : cell.trim()
}

async function sizeOf(file: string): Promise<number> {
  try {
    const { size } = await stat(file)
    return size
  } catch (error) {
    throw new RegisterError('names-unreadable', `${file}: there is no such list of names`, { cause: error })
  }
}
