// A state as somebody wrote it in a list: a code or a name.
import type { CountryCode } from '../model/party.ts'
import { compileCountries, countryOf } from '../text/countries.ts'
import type { Stages } from './stages.ts'

/** null where the words name no state. */
export async function readCountry(words: string, stages: Stages): Promise<CountryCode | null> {
  const written = words.trim()
  if (written === '') return null
  if (/^[A-Z]{4}$/.test(written)) return written
  const lexicon = await stages.lexicon('en')
  return countryOf(written, compileCountries(lexicon === null ? [] : [lexicon]))
}
