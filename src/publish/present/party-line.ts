// A party on one line: name, kind, where it lies.
import type { Party } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { countryPath, partyPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { nameInOwnLanguage, type OwnName } from '../phrase/own-name.ts'

export interface PartyLine {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly ownName: OwnName | null
  readonly kind: string
  readonly container: string | null
  readonly country: string | null
  readonly countryName: string | null
  readonly countryPath: string | null
}

export function presentPartyLine(party: Party, tongue: Tongue = english): PartyLine {
  const { id, name, kind, container, country } = party
  return {
    id,
    path: partyPath(id),
    name,
    ownName: nameInOwnLanguage(party),
    kind: tongue.say(`kind.${kind}`),
    container,
    country,
    countryName: country === null ? null : nameCountry(country, tongue),
    countryPath: country === null ? null : countryPath(country),
  }
}
