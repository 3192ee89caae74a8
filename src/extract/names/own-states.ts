// On a state's page the states that it came out of are its own side: "Agreement between Czechoslovakia and Austria", as Slovakia's ministry lists it.
import type { CountryCode } from '../../model/party.ts'
import type { Page } from '../page/page.ts'

/** Former states by their codes in ISO 3166-3, each with those that came out of it. */
const successors: ReadonlyMap<CountryCode, readonly CountryCode[]> = new Map([
  ['CSHH', ['CZ', 'SK']],
  ['CSXX', ['RS', 'ME']],
  ['YUCS', ['RS', 'ME', 'HR', 'SI', 'BA', 'MK', 'XK']],
  ['DDDE', ['DE']],
  ['SUHH', 'RU UA BY EE LV LT MD GE AM AZ KZ KG TJ TM UZ'.split(' ')],
])

export function isOwnState(page: Page, code: CountryCode): boolean {
  const own = page.publisher?.country
  if (!page.isStatePage || own == null) return false
  return code === own || successors.get(code)?.includes(own) === true
}
