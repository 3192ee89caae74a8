// A list of names, each given the party that it most likely means.
import { readFile } from 'node:fs/promises'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate } from '../model/match.ts'
import type { CountryCode, Party } from '../model/party.ts'
import { RegisterError } from '../model/register-error.ts'
import { resolveMention } from '../resolve/resolve-mention.ts'
import { readCountry } from './read-country.ts'
import { readTable } from './read-table.ts'
import { openStages, type Stages } from './stages.ts'

export interface ResolvedName {
  readonly name: string
  /** Code of the country told, null where none was or it is no country. */
  readonly country: CountryCode | null
  /** Words that stood for a country and are none. */
  readonly unknownCountry: string | null
  readonly match: NamedCandidate | null
  readonly candidates: readonly NamedCandidate[]
}

export interface NamedCandidate extends Candidate {
  readonly known: Party
}

/** One answer a row, in the order of the file. */
export async function* resolveNames(
  file: string,
  { stages = openStages() }: { readonly stages?: Stages } = {},
): AsyncGenerator<ResolvedName> {
  const table = readTable(await readBytes(file), { required: ['name'] })
  if ('problem' in table) throw new RegisterError('names-unreadable', `${file}: ${table.problem}`)
  const gazetteer = await stages.gazetteer()
  const countries = new Map<string, CountryCode | null>()
  for (const { cells } of table.rows) {
    const { name = '', country: told = '' } = cells
    const written = told.trim()
    if (!countries.has(written)) countries.set(written, await readCountry(written, stages))
    const country = countries.get(written) ?? null
    const unknownCountry = country === null && written !== '' ? written : null
    yield {
      name,
      country,
      unknownCountry,
      ...matchName(name, country, gazetteer),
    }
  }
}

function matchName(name: string, country: CountryCode | null, gazetteer: Gazetteer) {
  const mention = { asWritten: name, kindHint: null, countryHint: country, containerHint: null }
  const { chosen, candidates } = resolveMention(mention, gazetteer)
  const named = candidates.flatMap((candidate): readonly NamedCandidate[] => {
    const known = gazetteer.findParty(candidate.party)
    return known === null ? [] : [{ ...candidate, known }]
  })
  return { match: named.find(({ party }) => party === chosen?.party) ?? null, candidates: named }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new RegisterError('names-unreadable', `${file}: there is no such list of names`, { cause: error })
  }
}
