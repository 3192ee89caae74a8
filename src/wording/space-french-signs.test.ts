import { expect, test } from 'vitest'
import { spaceFrenchSigns } from './space-french-signs.ts'
import { tongueOf } from './tongues.ts'

test.each([
  ['Est-ce exact ?', 'Est-ce exact\u202f?'],
  ['rien n’a été gardé ; recommencez !', 'rien n’a été gardé\u202f; recommencez\u202f!'],
  ['Clé : « abc »', 'Clé\u00a0: «\u00a0abc\u00a0»'],
  ['https://, 12:30', 'https://, 12:30'],
])('%s', (plain, set) => expect(spaceFrenchSigns(plain)).toBe(set))

test('French messages are set so, around what is filled in, too', () => {
  expect(tongueOf('fr').say('desk.askMention', { name: 'Niš' })).toBe(
    'Quelle entité est «\u00a0Niš\u00a0»\u202f?',
  )
})
