// Holds the files that people add without knowing TypeScript: each mistake is told by file, key and word.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Lexicon } from '../src/text/lexicon.ts'
import { loadLexicon } from '../src/text/load-lexicon.ts'
import { meaningsOf, mistakesIn } from './lexicon-schema.ts'
import { root, sourceFiles } from './source-files.ts'

const tags = sourceFiles.flatMap((file) => /^text\/lexicons\/(.+)\.json$/.exec(file)?.[1] ?? [])
const read = (tag: string): Lexicon =>
  JSON.parse(readFileSync(`${root}src/text/lexicons/${tag}.json`, 'utf8'))

/** Whoever mends twenty mistakes at once runs it again. */
const mostTold = 20

test('English is among the languages', () => {
  expect(tags).toContain('en')
})

describe.each(tags)('src/text/lexicons/%s.json', (tag) => {
  test('holds every key, and no word that cannot be read', () => {
    expect(mistakesIn(read(tag)).slice(0, mostTold)).toEqual([])
  })

  test('is of the language that its name tells, and is found by it', async () => {
    const lexicon = await loadLexicon(tag)
    expect(lexicon?.language).toBe(tag)
  })

  test('gives one meaning to a word where it can have one only', () => {
    const seen = new Map<string, string>()
    const doubtful = meaningsOf(read(tag)).flatMap(([where, word]) => {
      const group = where.split('.').slice(0, -1).join('.')
      const other = seen.get(`${group} ${word}`)
      seen.set(`${group} ${word}`, where)
      return other === undefined || other === where ? [] : [`"${word}": ${other} and ${where}`]
    })
    expect(doubtful).toEqual([])
  })

  test('knows no area that English does not know', () => {
    const english = read('en')
    const areas = Object.keys(read(tag).areas)
    expect(areas.filter((area) => !(area in english.areas))).toEqual([])
  })
})

test('a mistake is told by its key', () => {
  const mistaken = {
    ...read('en'),
    since: ['since', 'since', ' from'],
    demonyms: { Spain: ['Spanish'] },
  }
  expect(mistakesIn(mistaken)).toEqual([
    'since.2: " from" has spaces before or behind',
    'since: "since" stands twice',
    'demonyms.Spain: no code of a country',
  ])
})
