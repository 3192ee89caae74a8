// The names of a body besides the one shown and the one in its own language.
import type { Party } from '../../model/party.ts'
import { nameInOwnLanguage, type OwnName } from './own-name.ts'

/** Each once. */
export function otherNames(party: Party): readonly OwnName[] {
  const shown = new Set([party.name, nameInOwnLanguage(party)?.text])
  const unique = new Map(party.names.map((name) => [name.text, name]))
  return [...unique.values()]
    .filter(({ text }) => !shown.has(text) && !isAirportCode(text))
    .map(({ text, language }) => ({ text, language: language ?? null }))
}

/** The gazetteer keeps codes such as INI among the names. */
function isAirportCode(text: string): boolean {
  return /^[A-Z]{3,4}$/.test(text)
}
