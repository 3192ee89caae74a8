// Rows that say what the partner is, and papers whose title stands between a row and the sentence that goes on with it.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('"is a town" before the state is no part of the name', () => {
  testPhrases([
    [
      'sk',
      ['Nitra', 'SK'],
      'Partnerské mestá\n\nSvitavy sú mesto v Česku\n\nReims je mesto vo Francúzsku',
      ['Svitavy (CZ) · twinning · active', 'Reims (FR) · twinning · active'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'Twin towns\n\nReims is a city in France\n\nGraz is a town in Austria',
      ['Reims (FR) · twinning · active', 'Graz (AT) · twinning · active'],
    ],
  ])
})

describe('a title right above its sides', () => {
  testPhrases([
    [
      'en',
      ['Niš', 'RS'],
      'City of Bar – Montenegro\n\nTWINNING AGREEMENT\n\nbetween the City of Niš (Serbia) and the City of Bar (Montenegro) was signed on 20 June 2009.',
      ['Bar (ME) · twinning · signed 2009-06-20 · active'],
    ],
    [
      'pl',
      ['Powiat Sanocki', 'PL'],
      'Powiat Saalekreis – Niemcy\n\nUKŁAD O PARTNERSTWIE\n\npomiędzy Powiatem Sanockim a Powiatem Saalekreis podpisano 20 czerwca 2009 roku.',
      ['Saalekreis (DE) · twinning · signed 2009-06-20 · active'],
    ],
  ])
})
