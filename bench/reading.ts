// How right the examples are read, and how fast a long page is.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'parse5'
import { extractRecords } from '../src/extract/extract-records.ts'
import type { SnapshotId } from '../src/model/ids.ts'
import { openStages } from '../src/pipeline/stages.ts'
import { readLetters } from '../src/read/read-letters.ts'
import { byLanguage } from './by-language.ts'
import { examplesRight } from './examples-right.ts'
import type { Figure } from './figure.ts'
import type { LongPage } from './long-page.ts'
import type { LongText } from './long-text.ts'
import { megabytes, root, secondsOf } from './measure.ts'

export async function reading(): Promise<readonly Figure[]> {
  const stages = openStages()
  const right = [...(await examplesRight(stages)), ...(await byLanguage(stages))]
  const lexicon = await stages.lexicon('en')
  const { nameFinder } = await stages.gazetteer()
  if (lexicon === null) throw new Error('there is no lexicon of English')
  const page = longPage()
  const read = () => readLetters(snapshotOf(page))
  const { document } = await read()
  const size = megabytes(page)
  const rate = async (run: () => unknown) => size / (await secondsOf(run, { runs: 3 }))
  const options = { lexicon, names: nameFinder, publisher: null, language: 'en' }
  return [
    ...right,
    {
      what: `HTML of ${size.toFixed(1)} MB to a document`,
      measured: await rate(read),
      unit: 'MB/s',
      against: { kind: 'peer', what: 'parse5 alone', value: await rate(() => parse(page)) },
    },
    {
      what: 'that document to records',
      measured: await rate(() => extractRecords(document, options)),
      unit: 'MB/s',
      against: {
        kind: 'peer',
        what: 'its names alone, by the gazetteer',
        value: await rate(() => nameFinder.findNames(document.text)),
      },
    },
    ...longPageFigures(),
    ...longText(),
  ]
}

/** What a bench tells that runs in a process of its own, for the memory that it takes. */
function apart(file: string): string {
  const { stdout, status, stderr, error } = spawnSync(process.execPath, [file], {
    cwd: root,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`)
  return stdout
}

function longPageFigures(): readonly Figure[] {
  const { megabytesPerSecond, residentMegabytes }: LongPage = JSON.parse(apart('bench/long-page.ts'))
  return [
    {
      what: 'HTML of 20 MB to a document',
      measured: megabytesPerSecond,
      unit: 'MB/s',
      against: { kind: 'atLeast', what: 'limit', value: 5 },
    },
    {
      what: 'memory that it takes',
      measured: residentMegabytes,
      unit: 'MB',
      against: { kind: 'atMost', what: 'limit', value: 450 },
    },
  ]
}

function longText(): readonly Figure[] {
  const { small, large, residentMegabytes }: LongText = JSON.parse(apart('bench/long-text.ts'))
  return [
    {
      what: 'English text of 20 MB to records',
      measured: large,
      unit: 'MB/s',
      against: { kind: 'atLeast', what: 'limit', value: 5 },
    },
    {
      what: 'the same, beside text of 20 kB',
      measured: large,
      unit: 'MB/s',
      against: { kind: 'atLeast', what: 'text of 20 kB, less a tenth for chance', value: small * 0.9 },
    },
    {
      what: 'memory that it takes',
      measured: residentMegabytes,
      unit: 'MB',
      against: { kind: 'atMost', what: 'limit', value: 600 },
    },
  ]
}

function snapshotOf(html: string) {
  return {
    id: 'bench' as SnapshotId,
    location: 'bench.html',
    mediaType: 'text/html',
    charset: null,
    bytes: new TextEncoder().encode(html),
    fetchedAt: '2026-11-21T00:00:00.000Z',
  }
}

/** The paragraphs of an example, a hundred times over. */
function longPage(): string {
  const html = readFileSync(`${root}examples/nis.html`, 'utf8')
  const body = html.slice(html.indexOf('<p>'), html.lastIndexOf('</p>') + 4)
  return `<!doctype html><html lang="en"><title>Long</title><main>${body.repeat(100)}</main></html>`
}
