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
    speed(
      `HTML of ${size.toFixed(1)} MB to a document`,
      await rate(read),
      peer(await rate(() => parse(page)), 'parse5 alone'),
    ),
    speed(
      'that document to records',
      await rate(() => extractRecords(document, options)),
      peer(await rate(() => nameFinder.findNames(document.text)), 'its names alone, by the gazetteer'),
    ),
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
  return [speed('HTML of 20 MB to a document', megabytesPerSecond, least(5)), memory(residentMegabytes, 450)]
}

function longText(): readonly Figure[] {
  const { small, large, residentMegabytes }: LongText = JSON.parse(apart('bench/long-text.ts'))
  return [
    speed('English text of 20 MB to records', large, least(5)),
    speed(
      'the same, beside text of 20 kB',
      large,
      least(small * 0.9, 'text of 20 kB, less a tenth for chance'),
    ),
    memory(residentMegabytes, 600),
  ]
}

function speed(what: string, measured: number, against: Figure['against']): Figure {
  return { what, measured, unit: 'MB/s', against }
}

function least(value: number, what = 'limit'): Figure['against'] {
  return { kind: 'atLeast', what, value }
}

function peer(value: number, what: string): Figure['against'] {
  return { kind: 'peer', what, value }
}

function memory(measured: number, value: number): Figure {
  const against = { kind: 'atMost', what: 'limit', value } as const
  return { what: 'memory that it takes', measured, unit: 'MB', against }
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
