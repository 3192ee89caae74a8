// One pass for all words.
import { expect, test } from 'vitest'
import { AnyOfWords } from './any-of-words.ts'

const words = new AnyOfWords(['window', 'widow', '窗口', 'tab'])

test.each(['window', 'a new window', 'in a tab.', 'a stab', '在新窗口打开', 'wiwidow'])(
  '%s holds one',
  (text) => {
    expect(words.standIn(text)).toBe(true)
  },
)

test.each(['', 't', 'wind', 'a windy day', 'ta', '窗', 'Window'])('“%s” holds none', (text) => {
  expect(words.standIn(text)).toBe(false)
})
