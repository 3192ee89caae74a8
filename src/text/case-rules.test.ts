import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseRulesOf } from './case-rules.ts'
import type { Family } from './compile-case-rules.ts'

const folder = new URL('./case-endings/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')

describe('caseRulesOf', () => {
  test.each([
    'sr',
    'hr',
    'bs',
    'sl',
    'pl',
    'cs',
    'sk',
    'ru',
    'uk',
    'be',
    'lt',
    'lv',
    'et',
    'fi',
    'hu',
    'tr',
    'el',
    'ro',
  ])('knows the endings of %s', (language) => {
    expect(caseRulesOf(language)?.nouns.size).toBeGreaterThan(5)
  })

  test('takes a language with its script or country as the language', () => {
    expect(caseRulesOf('sr-Cyrl-RS')).toBe(caseRulesOf('sr'))
    expect(caseRulesOf('PL')).toBe(caseRulesOf('pl'))
  })

  test.each(['en', 'fr', 'bg', 'und', ''])('has none for %j', (language) => {
    expect(caseRulesOf(language)).toBeNull()
  })

  test('writes the endings of Serbian in both alphabets', () => {
    const { nouns } = caseRulesOf('sr')!
    expect(nouns.get('jcem')).toEqual(['jac'])
    expect(nouns.get('јцем')).toEqual(['јац'])
  })
})

describe.each(files)('case-endings/%s', (file) => {
  test('tells each ending once', () => {
    // JSON.parse would silently keep the last of two.
    const blocks = textOf(file).split(/[{}]/)
    for (const block of blocks) {
      const keys = Array.from(block.matchAll(/"([^"]+)":/g), ([, key]) => key)
      expect(keys).toEqual([...new Set(keys)])
    }
  })

  test('says what it is about, and gives for each ending what the nominative has', () => {
    const family: Family = JSON.parse(textOf(file))
    expect(family.about.length).toBeGreaterThan(10)
    for (const { nouns = {}, adjectives = {}, derived = {}, forms = {} } of Object.values(family.languages)) {
      for (const [ending, instead] of Object.entries({ ...nouns, ...adjectives, ...derived, ...forms })) {
        expect(ending).toMatch(/^\S+$/)
        expect(instead).toMatch(/^\S+(?: \S+)*$/)
      }
    }
  })
})
