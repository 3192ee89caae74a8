// Every language that pages are read in has all the words it needs, written so that they can match.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instrumentTypes } from '../src/model/instrument.ts'
import { partyKinds } from '../src/model/party.ts'
import { countryCodes } from '../src/text/countries.ts'
import { foldInPlace } from '../src/text/fold-in-place.ts'
import { acts, columns, type Lexicon } from '../src/text/lexicon.ts'
import { loadLexicon } from '../src/text/load-lexicon.ts'

const languages = readdirSync(new URL('../src/text/lexicons/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))

/** Former states go by their ISO 3166-3 code. */
const formerStates = ['YUCS', 'CSXX', 'CSHH', 'SUHH', 'DDDE']
/** Instruments that every language has a word for, titled or not. */
const everydayTypes = [
  'twinning',
  'cooperation_agreement',
  'letter_of_intent',
  'memorandum',
  'protocol',
  'declaration',
] as const
const fewestAreas = 20
const fewestStates = 30

const concepts = Object.keys((await read('en')).areas)

async function read(language: string): Promise<Lexicon> {
  const lexicon = await loadLexicon(language)
  if (lexicon === null) throw new Error(`no lexicon for ${language}`)
  return lexicon
}

/** Every list of words in the lexicon with the path that leads to it. */
function wordLists(part: unknown, path = ''): [string, readonly string[]][] {
  if (Array.isArray(part) && part.every((word) => typeof word === 'string')) return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) =>
    wordLists(inner, path === '' ? key : `${path}.${key}`),
  )
}

function typesOf({ instruments }: Lexicon): ReadonlySet<string> {
  return new Set([
    ...Object.keys(instruments.titles),
    ...Object.keys(instruments.papers),
    ...Object.keys(instruments.ties),
    ...instruments.qualities.map(({ type }) => type),
  ])
}

describe.each(languages)('the lexicon of %s', (language) => {
  test('bears the name of its file', async () => {
    expect((await read(language)).language).toBe(language)
  })

  test('names twelve months, none of them twice', async () => {
    const { months } = await read(language)
    expect(months).toHaveLength(12)
    const names = months.flatMap((forms) => [...new Set(forms.map(foldInPlace))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(months.filter((forms) => forms.length === 0)).toEqual([])
  })

  test('has words for the everyday instruments, for friendship or partnership, and for no unknown type', async () => {
    const types = typesOf(await read(language))
    expect(everydayTypes.filter((type) => !types.has(type))).toEqual([])
    expect(types.has('friendship_agreement') || types.has('partnership_agreement')).toBe(true)
    expect([...types].filter((type) => !(instrumentTypes as readonly string[]).includes(type))).toEqual([])
  })

  test('has words for every act', async () => {
    const lexicon = await read(language)
    expect(Object.keys(lexicon.acts).sort()).toEqual([...acts].sort())
    expect(acts.filter((act) => lexicon.acts[act].length === 0)).toEqual([])
  })

  test('knows the bodies that sign, and no other kinds', async () => {
    const { partyWords, institutions } = await read(language)
    for (const kind of ['city', 'municipality', 'region'] as const)
      expect(partyWords[kind]?.length ?? 0, kind).toBeGreaterThan(0)
    expect(
      Object.keys(partyWords).filter((kind) => !(partyKinds as readonly string[]).includes(kind)),
    ).toEqual([])
    expect(institutions.length).toBeGreaterThan(20)
  })

  test('has the small words that join sides and dates', async () => {
    const { since, until, with: withWords, between, and, partnersBy } = await read(language)
    for (const words of [since, until, between, and]) expect(words.length).toBeGreaterThan(0)
    // Where endings tell the partner there may be no word for "with".
    if (partnersBy === 'words') expect(withWords.length).toBeGreaterThan(0)
  })

  test('knows the heads of columns', async () => {
    const { columns: heads } = await read(language)
    for (const head of ['party', 'country', 'date'] as const)
      expect(heads[head]?.length ?? 0, head).toBeGreaterThan(0)
    expect(Object.keys(heads).filter((head) => !(columns as readonly string[]).includes(head))).toEqual([])
  })

  test('names the areas of cooperation by the concepts that all lexicons share', async () => {
    const { areas, areaLabels } = await read(language)
    expect(Object.keys(areas).length).toBeGreaterThanOrEqual(fewestAreas)
    expect(Object.keys(areas).filter((concept) => !concepts.includes(concept))).toEqual([])
    expect(areaLabels.length).toBeGreaterThan(0)
  })

  test('names states by codes that are real', async () => {
    const { countries, demonyms } = await read(language)
    const known = new Set([...countryCodes, ...formerStates])
    expect(Object.keys({ ...countries, ...demonyms }).filter((code) => !known.has(code))).toEqual([])
    const named = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const isKnownToUnicode =
      Intl.DisplayNames.supportedLocalesOf(language).length > 0 && named.of('DE') !== undefined
    expect(isKnownToUnicode || Object.keys(countries).length >= fewestStates).toBe(true)
  })

  test('writes no word twice in a list, none empty, and no stem of a single letter', async () => {
    const lists = wordLists(await read(language)).filter(
      ([path]) => !path.startsWith('instruments.qualities.type'),
    )
    const faults = lists.flatMap(([path, words]) =>
      words
        .filter(
          (word, index) =>
            word.trim() !== word ||
            word === '' ||
            words.indexOf(word) !== index ||
            // A stem is looked up by its first two letters.
            /^\p{L}\*/u.test(word),
        )
        .map((word) => `${path}: "${word}"`),
    )
    expect(faults).toEqual([])
  })

  test('writes no word alike as a state’s name and as an adjective', async () => {
    const { countries, demonyms } = await read(language)
    const names = new Set(Object.values(countries).flat())
    expect(
      Object.values(demonyms)
        .flat()
        .filter((word) => names.has(word)),
    ).toEqual([])
  })
})
