import { expect, test } from 'vitest'
import { withOtherSaints } from './saint-words.ts'

test.each([
  ['st osmund', ['saint osmund', 'sankt osmund']],
  ['sainte odile sur mer', ['ste odile sur mer']],
  ['mt barker', ['mount barker']],
  ['stara pazova', []],
])('%s is also %j', (folded, others) => {
  expect(withOtherSaints(folded)).toEqual(expect.arrayContaining([...others]))
  expect(withOtherSaints(folded)).toHaveLength(others.length)
})
