// A state as somebody wrote it in a list: a code, or a name in any language.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { CountryCode } from '../../model/party.ts'
import { countryOf, remoteCodes } from '../../text/countries.ts'
import type { Stages } from '../stages.ts'

/** null where the words name no state. A code of four letters is a former state's. */
export async function readCountry(
  words: string,
  stages: Pick<Stages, 'countries' | 'gazetteer'>,
): Promise<CountryCode | null> {
  const written = words.trim()
  if (written === '') return null
  if (/^[A-Z]{4}$/.test(written)) return written
  const code = written.toUpperCase()
  if (remoteCodes.includes(code)) return code
  // Most lists are in English, and then no names of the world need be opened.
  return countryOf(written, await stages.countries()) ?? stateCalled(written, await stages.gazetteer())
}

/** Two Latin letters are a code, and no name. */
function stateCalled(name: string, gazetteer: Gazetteer): CountryCode | null {
  if (/^[A-Za-z]{1,2}$/.test(name)) return null
  const states = gazetteer
    .partiesNamed(name)
    .filter(({ party, use }) => use === 'own' && gazetteer.traits(party).kind === 'state')
  return states.length === 1 ? gazetteer.traits(states[0]!.party).country : null
}
