// Which rules of romanisation a country's names follow.
import type { CountryCode } from '../../model/party.ts'
import type { Tradition } from '../../text/skeleton.ts'

export function traditionOf(country: CountryCode): Tradition {
  return country === 'GR' || country === 'CY' ? 'greek' : 'general'
}
