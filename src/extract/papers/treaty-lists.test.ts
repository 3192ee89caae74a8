// What treaty offices and decrees say: titles without a verb, numbers of laws, gazettes, days told one after the other.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const on = async (language: string, name: string, country: string, words: string) =>
  told(words, { language, publisher: { name, country } })

describe('a title on a state’s page', () => {
  test('tells a treaty without any verb', async () => {
    const words = 'Договор о дружбе и согласии между Российской Федерацией и Канадой от 3 мая 1997 года'
    expect(await on('ru', 'Россия', 'RU', words)).toEqual([
      'Канадой (CA) · friendship_agreement · signed 1997-05-03 · active',
    ])
  })
  test('is no heading where it has a day of its own', async () => {
    const words =
      'International agreements signed by the ministry\n\n1. Agreement on Police Cooperation with the Republic of Chile, signed on 31.05.2011\n2. Readmission Agreement with Ghana, signed on 11.10.2012'
    expect(await on('en', 'Kosovo', 'XK', words)).toEqual([
      'Republic of Chile (CL) · cooperation_agreement · signed 2011-05-31 · unknown',
      'Ghana (GH) · treaty · signed 2012-10-11 · unknown',
    ])
  })
})

describe('days of other papers', () => {
  test('are not those of the agreement that a decree prints', async () => {
    const words =
      "Décret n° 2011-327 du 5 mai 2011 portant publication de l'accord entre le Gouvernement de la République française et le Gouvernement de la République du Chili sur la protection des informations classifiées, signé à Paris le 3 mars 2010"
    expect(await on('fr', 'France', 'FR', words)).toEqual([
      'République du Chili (CL) · security_agreement · signed 2010-03-03 in Paris · unknown',
    ])
  })
  test('may stand before the gazette that printed it', async () => {
    const words =
      'Dne 7. 6. 2011 byla ve Sbírce mezinárodních smluv uveřejněna Dohoda mezi vládou České republiky a vládou Chile o spolupráci, podepsaná dne 3. 5. 2010.'
    expect(await on('cs', 'Česko', 'CZ', words)).toEqual([
      'Chile (CL) · cooperation_agreement · signed 2010-05-03 · unknown',
    ])
  })
  test('are told besides that of the decision before it', async () => {
    const words =
      'On 27 April 2018 the council adopted the agreement on cooperation with Negotin (Serbia). The agreement was signed on 15 May 2018.'
    expect(await told(words, { publisher: { name: 'Vidin', country: 'BG' } })).toEqual([
      'Negotin (RS) · cooperation_agreement · decided 2018-04-27, signed 2018-05-15 · unknown',
    ])
  })
})

describe('days and bodies told in turn', () => {
  test('go by “respectively”', async () => {
    const words =
      'Protocols on cooperation were signed with the municipalities of Trebinje and Bitola, on 5 May 2003 and 7 June 2006 respectively.'
    expect(await told(words, { publisher: { name: 'Kotor', country: 'ME' } })).toEqual([
      'Trebinje · protocol · signed 2003-05-05 · unknown',
      'Bitola · protocol · signed 2006-06-07 · unknown',
    ])
  })
  test('stand to the publisher, however “and” joins some of them', async () => {
    const words =
      'The town has signed agreements on cooperation with the cities of Sanok, Jarosław and Przemyśl (Poland), Perechyn, Mukachevo (Ukraine) and Mátészalka (Hungary).'
    const lines = await told(words, { publisher: { name: 'Humenné', country: 'SK' } })
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'Sanok',
      'Jarosław',
      'Przemyśl',
      'Perechyn',
      'Mukachevo',
      'Mátészalka',
    ])
  })
})

describe('series', () => {
  test('go on behind a semicolon with what was told before it', async () => {
    const words =
      'The twinning agreement with Odessa was signed in 1961 and renewed on 21 May 2011; with Subotica in 1966; with Turku in 1971 and with Łódź in 1977.'
    expect(await told(words, { publisher: { name: 'Szeged', country: 'HU' } })).toEqual([
      'Odessa · twinning · signed 1961, renewed 2011-05-21 · unknown',
      'Subotica · twinning · signed 1966 · unknown',
      'Turku · twinning · signed 1971 · unknown',
      'Łódź · twinning · signed 1977 · unknown',
    ])
  })
  test('may name some of many', async () => {
    const words = 'Norge har sikkerhetsavtaler med blant annet Chile (2011), Peru (2006) og Ghana (1999).'
    expect(await on('nb', 'Norge', 'NO', words)).toEqual([
      'Chile (CL) · security_agreement · signed 2011 · active',
      'Peru (PE) · security_agreement · signed 2006 · active',
      'Ghana (GH) · security_agreement · signed 1999 · active',
    ])
  })
})
