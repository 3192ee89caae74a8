// Figures of ties that a page tells and does not show.
import { describe, expect, test } from 'vitest'
import { extract, nis } from './test-support/told.ts'

async function unsourced(words: string, language: string): Promise<readonly string[]> {
  const { findings } = await extract(words, { publisher: nis, language })
  return findings.filter(({ kind }) => kind === 'unsourced').map(({ start, end }) => words.slice(start, end))
}

const rows = 'Partner cities\n\nKošice, Slovakia\nKassel, Germany'

describe('a figure of ties', () => {
  test.each([
    [
      'larger than what is named has no source',
      'Niš has 25 partner cities in Europe.',
      'en',
      '25 partner cities',
    ],
    [
      'may be large and stand apart',
      'In Europe, twinning is told in 17,000 cases.',
      'en',
      'In Europe, twinning is told in 17,000 cases',
    ],
    ['is told in other languages', 'Grad ima 25 partnerskih gradova.', 'sr', '25 partnerskih gradova'],
  ])('%s', async (_, sentence, language, words) => {
    expect(await unsourced(`${sentence}\n\n${rows}`, language)).toEqual([words])
  })

  test.each([
    ['that is all named', 'Niš has 2 partner cities.'],
    ['of a year', 'Since 2001 partner cities have met in Niš.'],
    ['that numbers a row', '12. partner cities of Niš'],
    ['of people', 'Our partner city Kassel has 200,000 inhabitants.'],
    ['of travellers', 'Since the twinning more than 1000 people have visited one another.'],
    ['of something else', 'Niš has 25 schools and partner cities.'],
  ])('is none %s', async (_, sentence) => {
    expect(await unsourced(`${sentence}\n\n${rows}`, 'en')).toEqual([])
  })
})
