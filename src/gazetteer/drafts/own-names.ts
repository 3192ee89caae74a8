// Which of a place's other names are its own as well: the shown one is but one spelling, and often has a word more.
import type { CountryCode } from '../../model/party.ts'
import { fold } from '../../text/fold.ts'
import { withoutPartyWords } from '../../text/party-words.ts'
import { withOtherSaints } from '../../text/saint-words.ts'
import type { PartyDraft } from './party-draft.ts'

const parenthesis = /\s*\([^)]*\)/gu
/** But for a space or two. */
const spacesApart = 2

/**
 * "Brandenburg (Havel)" is Brandenburg, "Quezon City" Quezon, "Saint Cloud" St. Cloud and "La Fayette" Lafayette, no less than
 * the places of which those are the shown names. What a region or state of the country is called, "Oklahoma", is left to it.
 */
export function withOwnNames(
  place: PartyDraft,
  isArea: (name: string, country: CountryCode) => boolean,
): PartyDraft {
  const { keys, name, country } = place
  if (keys.alternate.length === 0) return place
  const shown = fold(name)
  const forms = [...withOtherSaints(shown)]
  if (name.includes('(')) forms.push(fold(name.replace(parenthesis, '')))
  for (const bare of withoutPartyWords(shown))
    if (bare.kind === 'city' && !isArea(bare.name, country)) forms.push(bare.name)
  const letters = shown.replaceAll(' ', '')
  const isOwn = (other: string) =>
    forms.includes(other) ||
    (Math.abs(other.length - shown.length) <= spacesApart && other.replaceAll(' ', '') === letters)
  const own = keys.alternate.filter(isOwn)
  return own.length === 0 ? place : { ...place, keys: { ...keys, own: [...keys.own, ...own] } }
}
