// A state as somebody wrote it in a list: a code or a name.
import type { CountryCode } from '../model/party.ts'
import { countryOf, remoteCodes } from '../text/countries.ts'
import type { Stages } from './stages.ts'

/** null where the words name no state. A code of four letters is a former state's. */
export async function readCountry(words: string, stages: Stages): Promise<CountryCode | null> {
  const written = words.trim()
  if (written === '') return null
  if (/^[A-Z]{4}$/.test(written)) return written
  const code = written.toUpperCase()
  return remoteCodes.includes(code) ? code : countryOf(written, await stages.countries())
}
