// A state as somebody wrote it in a list: a code or a name.
import type { CountryCode } from '../model/party.ts'
import { countryOf } from '../text/countries.ts'
import type { Stages } from './stages.ts'

/** null where the words name no state. A code of four letters is a former state's. */
export async function readCountry(words: string, stages: Stages): Promise<CountryCode | null> {
  const written = words.trim()
  if (written === '') return null
  return /^[A-Z]{4}$/.test(written) ? written : countryOf(written, await stages.countries())
}
