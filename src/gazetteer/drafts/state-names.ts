// What states are called in the languages of the sources.
import type { PartyName } from '../../model/party.ts'

const languages = (
  'en sr sr-Cyrl sr-Latn hr bs mk sl bg sk cs pl hu ro el sq tr ru uk be de fr it es pt ca nl da sv nb fi et lv lt is ga mt ' +
  'he ar ja ko zh zh-Hant'
).split(' ')

/** Empty for a code that is no present state's. */
export function stateNames(code: string): readonly PartyName[] {
  if (code.length !== 2) return []
  return languages.flatMap((language): readonly PartyName[] => {
    const text = displayNames(language).of(code)
    return text === undefined ? [] : [{ text, kind: language === 'en' ? 'official' : 'exonym', language }]
  })
}

const known = new Map<string, Intl.DisplayNames>()

function displayNames(language: string): Intl.DisplayNames {
  const names = known.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  known.set(language, names)
  return names
}
