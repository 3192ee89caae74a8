// What Montenegrin pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Podgorica’s page in Montenegrin', () => {
  const options = { language: 'cnr', publisher: { name: 'Podgorica', country: 'ME' } }
  test.each([
    [
      'lists partners with their state and year',
      'Gradovi pobratimi\n\nSkoplje (Sjeverna Makedonija), od 1974. godine\nJerevan (Jermenija) – 2014.\nNaplion, Grčka',
      [
        'Skoplje (MK) · twinning · other 1974 · active',
        'Jerevan (AM) · twinning · other 2014 · active',
        'Naplion (GR) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Градови побратими\n\nСрбија\nБеоград\nСловенија\nЉубљана',
      ['Београд (RS) · twinning · active', 'Љубљана (SI) · twinning · active'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Sporazum o saradnji između Glavnog grada Podgorice i Grada Beograda potpisan je 12. maja 2010. godine.',
      ['Beograda · cooperation_agreement · signed 2010-05-12 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Skupština Glavnog grada donijela je 14. marta 2011. godine Odluku o bratimljenju sa gradom Trstom (Italija).',
      ['Trstom (IT) · decision · decided 2011-03-14 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Montenegrin', () => {
  const options = { language: 'cnr', publisher: { name: 'Crna Gora', country: 'ME' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Sporazumi o razmjeni i uzajamnoj zaštiti tajnih podataka\n\nSlovenija (2012)\nRepublika Bugarska, 2013',
      [
        'Slovenija (SI) · security_agreement · other 2012 · active',
        'Republika Bugarska (BG) · security_agreement · other 2013 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
