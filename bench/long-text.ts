// How fast text becomes records, one thread, the index loaded: a page of 20 kB, one of 20 MB, and what the latter takes in memory.
// Run as a process of its own, so that nothing else counts: it prints one line of JSON.
import { readdirSync, readFileSync } from 'node:fs'
import { extractRecords } from '../src/extract/extract-records.ts'
import type { SnapshotId } from '../src/model/ids.ts'
import { openStages } from '../src/pipeline/stages.ts'
import { readLetters } from '../src/read/read-letters.ts'
import { readText } from '../src/read/text/read-text.ts'
import { megabytes, root, secondsOf } from './measure.ts'

export interface LongText {
  readonly small: number
  readonly large: number
  readonly residentMegabytes: number
}

const smallSize = 20_000
const largeSize = 20_000_000

const stages = openStages()
const lexicon = await stages.lexicon('en')
if (lexicon === null) throw new Error('there is no lexicon of English')
const { nameFinder } = await stages.gazetteer()
const options = { lexicon, names: nameFinder, publisher: null, language: 'en' }

function snapshotOf(text: string, mediaType: string) {
  return {
    id: 'bench' as SnapshotId,
    location: 'bench',
    mediaType,
    charset: null,
    bytes: new TextEncoder().encode(text),
    fetchedAt: '2026-11-21T00:00:00.000Z',
  }
}

/** The words of every English page that the project has. */
function englishPages(): string {
  const files = ['examples', 'bench/pages/en'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => /\.(?:html|txt)$/.test(name))
      .sort()
      .map((name) => `${root}${folder}/${name}`),
  )
  return files
    .map((file) => {
      const page = readFileSync(file, 'utf8')
      return readLetters(snapshotOf(page, file.endsWith('.html') ? 'text/html' : 'text/plain')).document.text
    })
    .join('\n\n')
}

function ofSize(text: string, size: number): string {
  return `${text}\n\n`.repeat(Math.max(1, Math.round(size / Buffer.byteLength(text))))
}

function toRecords(text: string): void {
  extractRecords(readText(snapshotOf('', 'text/plain'), text), options)
}

const pages = englishPages()
const small = ofSize(pages, smallSize)
const perSmall = await secondsOf(() => toRecords(small), { runs: 41, warmUps: 20 })
const large = ofSize(pages, largeSize)
const perLarge = await secondsOf(() => toRecords(large), { runs: 1, warmUps: 0 })
const told: LongText = {
  small: megabytes(small) / perSmall,
  large: megabytes(large) / perLarge,
  residentMegabytes: process.resourceUsage().maxRSS / 1000,
}
console.log(JSON.stringify(told))
