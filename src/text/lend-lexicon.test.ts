// The words that a language without a lexicon is lent.
import { expect, test } from 'vitest'
import { lendLexicon } from './lend-lexicon.ts'
import { loadLexicon } from './load-lexicon.ts'

test.each([
  ['id', 4, 'Mei'],
  ['eu', 2, 'martxoa'],
  ['cy', 7, 'Awst'],
  ['th', 0, 'มกราคม'],
  ['sw', 11, 'Desemba'],
])('a lexicon lent to %s knows month %i by its own name', async (language, month, name) => {
  const english = (await loadLexicon('en'))!
  expect(lendLexicon(english, language).months[month]).toContain(name)
})

test('it keeps the lending language’s months, and is the same one each time', async () => {
  const english = (await loadLexicon('en'))!
  const lent = lendLexicon(english, 'id')
  expect(lent.months[4]).toContain('May')
  expect(lent.language).toBe('id')
  expect(lendLexicon(english, 'id')).toBe(lent)
})
