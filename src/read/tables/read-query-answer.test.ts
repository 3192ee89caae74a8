import { describe, expect, test } from 'vitest'
import { readAs, showBlocks } from '../test-support/read-words.ts'

const entity = (number: number) => `http://www.wikidata.org/entity/Q${number}`

/** Niš and its twins as the query service answers, and a row that has no label. */
const answers = [
  {
    item: 129259,
    itemLabel: 'Niš',
    countryLabel: 'Serbia',
    partnerLabel: 'Košice',
    partnerCountryLabel: 'Slovakia',
    start: '2001-03-22T00:00:00Z',
  },
  {
    item: 129259,
    itemLabel: 'Niš',
    countryLabel: 'Serbia',
    partnerLabel: 'Veroia',
    partnerCountryLabel: 'Greece',
    start: '1999-01-01T00:00:00Z',
    end: '2010-05-01T00:00:00Z',
  },
  {
    item: 129259,
    itemLabel: 'Niš',
    countryLabel: 'Serbia',
    partnerLabel: 'Q4711',
    partnerCountryLabel: 'France',
  },
].map((row, index) => ({ ...row, item: entity(row.item), partner: entity(index + 1) }))

const columns = 'item itemLabel countryLabel partner partnerLabel partnerCountryLabel start end'.split(' ')

const sparql = JSON.stringify({
  head: { vars: columns },
  results: {
    bindings: answers.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          {
            type: /^http/.test(value) ? 'uri' : 'literal',
            value,
            ...(/Label$/.test(name) ? { 'xml:lang': 'en' } : {}),
          },
        ]),
      ),
    ),
  },
})
const csv = [
  columns.join(','),
  ...answers.map((row) =>
    columns.map((name) => Object.entries(row).find(([key]) => key === name)?.[1] ?? '').join(','),
  ),
].join('\r\n')

describe('an answer of Wikidata', () => {
  test.each([
    ['SPARQL results in JSON', sparql, 'application/json'],
    ['its simpler JSON', JSON.stringify(answers), 'application/json'],
    ['its CSV', csv, 'text/plain'],
    ['its TSV', csv.replaceAll(',', '\t'), 'text/tab-separated-values'],
  ])('as %s is a table of twins whose word is a reference', (_, content, mediaType) => {
    const { document, findings } = readAs(content, mediaType)
    expect(showBlocks(document)).toEqual([
      'h1 Twinned administrative bodies (Wikidata, P190)',
      '# 0h Body | 1h Twinned with | 2h Since | 3h Until',
      '| 0 Niš, Serbia | 1 Košice, Slovakia | 2 2001-03-22',
      '| 0 Niš, Serbia | 1 Veroia, Greece | 2 1999 | 3 ended May 2010',
    ])
    expect(document).toMatchObject({ authority: 'reference', declaredLanguage: 'en' })
    expect(findings).toMatchObject([
      { kind: 'unread', message: expect.stringMatching(/^Rows that name a body .+ \(1\)/) },
    ])
  })

  test('gives the one column of states to the body before it', () => {
    const rows = [
      {
        city: entity(1),
        cityLabel: 'Linz',
        sister: entity(2),
        sisterLabel: 'Niš',
        land: entity(3),
        landLabel: 'Serbia',
      },
    ]
    expect(showBlocks(readAs(JSON.stringify(rows), 'application/json').document).at(-1)).toBe(
      '| 0 Linz | 1 Niš, Serbia',
    )
  })

  test('without twins is the table that it is', () => {
    const rows = [
      { city: 'Niš', mayor: 'N. N.', founded: 279 },
      { city: 'Linz', mayor: null, founded: 799 },
    ]
    const { document } = readAs(JSON.stringify(rows), 'application/json')
    expect(document.authority).toBeUndefined()
    expect(showBlocks(document)).toEqual([
      '# 0h city | 1h mayor | 2h founded',
      '| 0 Niš | 1 N. N. | 2 279',
      '| 0 Linz | 2 799',
    ])
  })
})

describe('JSON that is no table', () => {
  test.each([
    ['of settings', '{"a": {"b": [1, 2]}}'],
    ['cut off', '[{"city": "Niš"}, {"ci'],
    ['of odd keys', '[{"__proto__": {"x": 1}, "constructor": "y"}]'],
    ['without rows', '{"head": {"vars": ["a"]}, "results": 5}'],
    ['nested without end', `[{"a": ${'['.repeat(200_000)}`],
  ])('%s is read as the text it is', (_, content) => {
    expect(readAs(content, 'application/json').document.text).toBe(content)
  })
})
