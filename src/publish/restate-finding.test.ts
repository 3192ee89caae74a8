import { expect, test } from 'vitest'
import { tongueOf } from '../wording/tongues.ts'
import { restateFinding } from './restate-finding.ts'

test.each([
  [
    'Niš – Serres: the instrument is told as “Protocol” by Niš and “charter” by “A page (2018)”.',
    'Niš – Serres: die Art des Dokuments wird genannt als “Protocol” von Niš und “charter” von “A page (2018)”.',
  ],
  [
    'Košice – Niš: told by Niš; Košice’s own page does not tell it.',
    'Košice – Niš: genannt von Niš; die eigene Seite von Košice nennt sie nicht.',
  ],
  ['Košice – Niš: “22/3/2101” lies in the future.', 'Košice – Niš: “22/3/2101” liegt in der Zukunft.'],
  [
    '“Nowhere”, named by Niš, is in no gazetteer here; it is kept as written.',
    '“Nowhere”, genannt von Niš, steht hier in keinem Ortsverzeichnis; es wird bewahrt, wie es geschrieben ist.',
  ],
  [
    'Niš – Sparta: “2001” by Niš is when it was signed, “2002” by Sparta when it took effect; both are kept.',
    'Niš – Sparta: “2001” von Niš ist der Tag der Unterzeichnung, “2002” von Sparta der des Inkrafttretens; beide werden bewahrt.',
  ],
])('%s', (message, german) => {
  expect(restateFinding({ message }, tongueOf('de'))).toEqual({ words: german, language: 'de' })
  expect(restateFinding({ message }, tongueOf('en')).words).toBe(message)
})

test('an agreement is called as the reader calls it', () => {
  const message = 'Niš – Serres: “1 May 2101” lies in the future.'
  expect(restateFinding({ message }, tongueOf('sr-Cyrl'), 'Ниш – Серес').words).toBe(
    'Ниш – Серес: “1 May 2101” је у будућности.',
  )
})

test('a sentence of no known kind stays, and is told to be English', () => {
  const message = 'A table was cut off at the end of the page.'
  expect(restateFinding({ message }, tongueOf('hu'))).toEqual({ words: message, language: 'en' })
})
