import { expect, test } from 'vitest'
import type { Party, PartyName } from '../../model/party.ts'
import type { Language } from '../../wording/languages.ts'
import { tongueOf } from '../../wording/tongues.ts'
import { nameInTongue } from './name-in-tongue.ts'

const exonym = (text: string, language?: string): PartyName => ({
  text,
  kind: 'exonym',
  ...(language === undefined ? {} : { language }),
})

const nis = {
  name: 'Niš',
  country: 'RS',
  names: [exonym('Nisch'), exonym('Ниш'), exonym('Ніш')],
}
const serres = {
  name: 'Serres',
  country: 'GR',
  names: [{ text: 'Σέρρες', kind: 'short' as const }, exonym('Σέρραι'), exonym('Серрес')],
}
const kosice = {
  name: 'Košice',
  country: 'SK',
  names: [exonym('Κόσιτσε'), exonym('Кошыцы'), exonym('Кошице')],
}
const slovakia = {
  name: 'Slovakia',
  country: 'SK',
  names: [
    exonym('Slovensko', 'sk'),
    exonym('Slowakei', 'de'),
    exonym('Slovačka', 'sr-Latn'),
    exonym('Словачка', 'sr-Cyrl'),
    { ...exonym('Szlovák Köztársaság', 'hu'), to: '1990' },
  ],
}

test.each<[Pick<Party, 'name' | 'names' | 'country'>, Language, string]>([
  [nis, 'sr-Cyrl', 'Ниш'],
  [nis, 'sr-Latn', 'Niš'],
  [nis, 'de', 'Niš'],
  [serres, 'el', 'Σέρρες'],
  [serres, 'sr-Cyrl', 'Serres'],
  [kosice, 'el', 'Κόσιτσε'],
  [kosice, 'sr-Cyrl', 'Кошице'],
  [slovakia, 'sk', 'Slovensko'],
  [slovakia, 'de', 'Slowakei'],
  [slovakia, 'sr-Latn', 'Slovačka'],
  [slovakia, 'sr-Cyrl', 'Словачка'],
  [slovakia, 'hu', 'Slovakia'],
  [slovakia, 'en', 'Slovakia'],
])('%o is in %s called %s', (party, language, name) => {
  expect(nameInTongue(party, tongueOf(language))).toBe(name)
})
