// The state of a name that nobody knows, by the others on its side of a list of pairs.
import { expect, test } from 'vitest'
import { extract } from '../test-support/told.ts'

const statesOf = async (words: string, language: string) =>
  (await extract(words, { publisher: null, language })).records.map(({ parties }) =>
    parties.map(({ asWritten, countryHint }) => `${asWritten} ${countryHint}`).join(' – '),
  )

test('a name is of the state of nearly all others on its side', async () => {
  const words =
    'Vennskapskommuner\n\nAlta kommune - Leskovac i Serbia\nBodø kommune - Split i Kroatia\nNarvik kommune - Tuzla i Bosnia og Hercegovina\nTromsø kommune - Piran i Slovenia\nQvarnbygd kommune - Zenica i Bosnia og Hercegovina'
  expect((await statesOf(words, 'no')).at(-1)).toContain('Qvarnbygd NO – Zenica BA')
})

test('of no state where the others are of several', async () => {
  const words =
    'Twin towns\n\nAlta – Leskovac (Serbia)\nGraz – Split (Croatia)\nLyon – Tuzla (Bosnia and Herzegovina)\nKrakow – Piran (Slovenia)\nQvarnbygd – Zenica (Bosnia and Herzegovina)'
  expect((await statesOf(words, 'en')).at(-1)).toContain('Qvarnbygd null')
})

test('a name that is known elsewhere stays where it may be', async () => {
  const words =
    'Vennskapskommuner\n\nAlta kommune - Leskovac i Serbia\nBodø kommune - Split i Kroatia\nNarvik kommune - Tuzla i Bosnia og Hercegovina\nTromsø kommune - Piran i Slovenia\nPrnjavor kommune - Zenica i Bosnia og Hercegovina'
  expect((await statesOf(words, 'no')).at(-1)).toContain('Prnjavor null – Zenica BA')
})
