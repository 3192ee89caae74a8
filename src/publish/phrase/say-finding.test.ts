import { expect, test } from 'vitest'
import type { FindingSentence } from '../../model/finding.ts'
import { said, sentence } from '../../wording/said.ts'
import { saySentence } from '../../wording/say-sentence.ts'
import { tongueOf } from '../../wording/tongues.ts'
import { sayFinding } from './say-finding.ts'

const quoted = (words: string) => sentence('found.quoted', { words })

test.each([
  [
    said('found.told', {
      tie: 'Niš – Serres',
      subject: sentence('found.instrument'),
      claims: [
        sentence('found.by', { words: quoted('Protocol'), speaker: 'Niš' }),
        sentence('found.by', { words: quoted('charter'), speaker: quoted('A page (2018)') }),
      ],
    }),
    'Niš – Serres: the instrument is told as “Protocol” by Niš and “charter” by “A page (2018)”.',
    'Niš – Serres: die Art des Dokuments wird genannt als „Protocol“ von Niš und „charter“ von „A page (2018)“.',
  ],
  [
    said('found.silent', { tie: 'Košice – Niš', speakers: ['Niš', 'Serres'], body: 'Košice' }),
    'Košice – Niš: told by Niš and Serres; Košice’s own page does not tell it.',
    'Košice – Niš: genannt von Niš und Serres; die eigene Seite von Košice nennt sie nicht.',
  ],
  [
    said('found.nobody', { name: quoted('Nowhere'), speaker: 'Niš' }),
    '“Nowhere”, named by Niš, is in no gazetteer here; it is kept as written.',
    '„Nowhere“, genannt von Niš, steht hier in keinem Ortsverzeichnis; es wird bewahrt, wie es geschrieben ist.',
  ],
  [
    said('noticed.pdfBroken', { pages: sentence('noticed.andMore', { first: '1, 2', count: 3 }) }),
    'Pages of the PDF are broken and were not read (1, 2 and 3 more).',
    'Seiten der PDF-Datei sind beschädigt und wurden nicht gelesen (1, 2 und 3 weitere).',
  ],
])('%j', (finding, english, german) => {
  expect(finding.message).toBe(english)
  expect(saySentence(finding.says, tongueOf('en'))).toBe(english)
  expect(sayFinding(finding, tongueOf('en'))).toEqual({ words: english, language: 'en' })
  expect(sayFinding(finding, tongueOf('de'))).toEqual({ words: german, language: 'de' })
})

test('an agreement is called as the reader calls it', () => {
  const finding = said('found.future', { tie: 'Niš – Serres', words: quoted('1 May 2101') })
  expect(sayFinding(finding, tongueOf('sr-Cyrl'), 'Ниш – Серес').words).toBe(
    'Ниш – Серес: „1 May 2101” је у будућности.',
  )
})

test.each([
  ['an older version kept no more than the English words', undefined],
  ['another version knew another sentence', { key: 'found.unheardOf', values: {} }],
] satisfies [string, FindingSentence | undefined][])('%s: they are told to be English', (_, says) => {
  const message = 'A table was cut off at the end of the page.'
  const finding = says === undefined ? { message } : { message, says }
  expect(sayFinding(finding, tongueOf('hu'))).toEqual({ words: message, language: 'en' })
})

test('a day is told as readers write it, in English too', () => {
  const finding = said('found.stale', {
    tie: 'Košice – Niš',
    page: 'Twin cities',
    day: '2016',
    signed: '2018-06-20',
  })
  expect(sayFinding(finding, tongueOf('en')).words).toBe(
    'Košice – Niš: “Twin cities” speaks as of 2016 and cannot know what was signed on 20 June 2018; a newer page would tell.',
  )
  expect(sayFinding(finding, tongueOf('de')).words).toContain('20. Juni 2018')
  expect(finding.message).toContain('2018-06-20')
})
