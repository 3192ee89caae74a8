// Whose page it is, as pages say of themselves.
import { describe, expect, test } from 'vitest'
import { extract } from '../test-support/told.ts'

const rows = '\n\nKobe, Japan\nTampere, Finland'

describe('the publisher', () => {
  test.each([
    ['a title that is its name', `Thessaloniki\n\nTwin towns${rows}`, 'Thessaloniki'],
    ['a title that tells whose twins these are', `Twin cities of the City of Kosice${rows}`, 'Kosice'],
    ['a sentence that counts its twins', `Whitby has four twin towns.${rows}`, 'Whitby'],
    ['a heading with its name', `International relations of Poznań\n\nPartner cities${rows}`, 'Poznań'],
  ])('is told by %s', async (_, words, name) => {
    expect((await extract(words, { publisher: null })).publisher?.name).toBe(name)
  })

  test.each([
    [
      'a word cut short',
      'no',
      'Vennskapskommuner On. 3. mai 2017\n\nVennskapskommuner\n\nAlta kommune - Leskovac i Serbia\nBodø kommune - Split i Kroatia',
    ],
    [
      'a state that only tells where towns are',
      'no',
      'Vennskapskommuner\n\nForbundet arbeider for vennskap. Det har et kontor.\n\nAlta kommune - Tuzla i Bosnia og Hercegovina\nBodø kommune - Zenica i Bosnia og Hercegovina',
    ],
  ])('is not %s', async (_, language, words) => {
    const { publisher, records } = await extract(words, { publisher: null, language })
    expect(publisher).toBeNull()
    expect(records.map(({ parties }) => parties.length)).toEqual([2, 2])
  })

  test('is nobody where a page tells of others', async () => {
    const words =
      'Serbian cities are most often twinned with cities in Greece.\n\nBelgrade has been twinned with Corfu since 2010.'
    expect((await extract(words, { publisher: null })).publisher).toBeNull()
  })

  test('is neither a weekday cut short nor a state that is only named often', async () => {
    const words =
      'Vennskapsbyer On. 12. mars 2015\n\nKontor for kontakt\n\nAktive vennskapsbyer\n\nBergen kommune - Tuzla i Bosnia og Hercegovina\nHamar kommune - Zenica i Bosnia og Hercegovina'
    const { publisher, records } = await extract(words, { publisher: null, language: 'nb' })
    expect(publisher).toBeNull()
    expect(records.map((record) => record.parties.map((party) => party.asWritten))).toEqual([
      ['Bergen', 'Tuzla'],
      ['Hamar', 'Zenica'],
    ])
  })

  test('stands apart from a namesake in another state', async () => {
    const { records } = await extract(
      'Valencia is twinned with:\n\nValencia, Venezuela, since 20 March 1982',
      { publisher: { name: 'Valencia', country: 'ES' } },
    )
    expect(
      records.map((record) => record.parties.map((party) => `${party.role} ${party.countryHint}`)),
    ).toEqual([['partner VE']])
  })

  test('may be a state that is no more', async () => {
    const { publisher, records } = await extract(
      'The Soviet Union has concluded an agreement on trade with Finland on 5 May 1977.\n\nThe Soviet Union signed a protocol with Austria on 7 June 1981.',
      { publisher: null },
    )
    expect(publisher).toEqual({ name: 'Soviet Union', country: 'SUHH' })
    expect(records.map((record) => record.dates.map((date) => date.edtf))).toEqual([
      ['1977-05-05'],
      ['1981-06-07'],
    ])
  })
})
