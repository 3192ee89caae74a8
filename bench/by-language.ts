// The pages of bench/pages/ read, and held against what each of them tells: a line a language, a column a layout.
import { readdirSync, readFileSync } from 'node:fs'
import { readSources } from '../src/pipeline/reading/read-sources.ts'
import type { Stages } from '../src/pipeline/stages.ts'
import { exportReading } from '../src/publish/exports/export-reading.ts'
import type { Figure } from './figure.ts'
import { root } from './measure.ts'

const folder = `${root}bench/pages`
const layouts = ['list.txt', 'table.html', 'prose.txt'] as const

interface ExpectedRecord {
  readonly partner: string
  readonly country: string
  readonly instrument: string
  /** "signed 1998-05-12". */
  readonly dates: readonly string[]
}

interface Expected {
  readonly publisher: { readonly name: string; readonly country: string }
  readonly pages: Readonly<Record<string, readonly ExpectedRecord[]>>
}

/** How many were right, of how many told and of how many there are. */
interface Tally {
  readonly right: number
  readonly told: number
  readonly expected: number
}

interface Score {
  readonly records: Tally
  readonly dates: Tally
  readonly instruments: Tally
}

export async function byLanguage(stages: Stages): Promise<readonly Figure[]> {
  const languages = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const all: Score[] = []
  console.log(
    `  records, dates (F1) and instruments right   ${layouts.map((layout) => layout.padEnd(16)).join('')}`,
  )
  for (const language of languages.sort()) {
    const scores = await scoresOf(language, stages)
    all.push(...scores)
    console.log(`  ${language.padEnd(43)} ${scores.map(cell).join('')}`.trimEnd())
  }
  const total = (part: keyof Score) => f1(sum(all.map((score) => score[part])))
  const overall = (what: string, part: keyof Score, limit: number): Figure => ({
    what: `pages in ${languages.length} languages, ${what}`,
    measured: total(part),
    unit: 'F1',
    against: { kind: 'atLeast', what: 'limit', value: limit },
  })
  return [
    overall('records', 'records', 0.97),
    overall('dates', 'dates', 0.97),
    overall('instruments', 'instruments', 0.93),
  ]
}

async function scoresOf(language: string, stages: Stages): Promise<readonly Score[]> {
  const path = `${folder}/${language}`
  const { publisher, pages }: Expected = JSON.parse(readFileSync(`${path}/expected.json`, 'utf8'))
  const scores: Score[] = []
  for (const layout of layouts) {
    // Whose page it is is told, as in a list of sources; the language is left to the page.
    const defaults = { publisher, language: null }
    for await (const outcome of readSources([`${path}/${layout}`], { stages, defaults })) {
      if (outcome.kind === 'failed') throw new Error(`${language}/${layout}: ${outcome.failure.message}`)
      const { reading } = outcome
      const { records } = JSON.parse(exportReading({ ...reading, records: reading.resolved }))
      const expected = pages[layout] ?? []
      scores.push(score(records, expected))
      tellFaults(`${language}/${layout}`, records.map(lineOf), expected.map(expectedLine))
    }
  }
  return scores
}

interface ToldRecord {
  readonly parties: readonly {
    readonly role: string
    readonly asWritten: string
    readonly country: string | null
  }[]
  readonly instrument: { readonly type: string } | null
  readonly dates: readonly { readonly role: string; readonly edtf: string }[]
}

function score(told: readonly ToldRecord[], expected: readonly ExpectedRecord[]): Score {
  const left = [...told]
  let records = 0
  let dates = 0
  let instruments = 0
  for (const one of expected) {
    const at = left.findIndex((record) => isOf(record, one))
    const [found] = at === -1 ? [] : left.splice(at, 1)
    if (found === undefined) continue
    const days = found.dates.map(({ role, edtf }) => `${role} ${edtf}`)
    records++
    dates += one.dates.filter((day) => days.includes(day)).length
    if (found.instrument?.type === one.instrument) instruments++
  }
  const days = (list: readonly { readonly dates: readonly unknown[] }[]) =>
    list.reduce((count, one) => count + one.dates.length, 0)
  return {
    records: { right: records, told: told.length, expected: expected.length },
    dates: { right: dates, told: days(told), expected: days(expected) },
    instruments: { right: instruments, told: told.length, expected: expected.length },
  }
}

/** Endings of cases may differ; the country must be told. */
function isOf({ parties }: ToldRecord, { partner, country }: ExpectedRecord): boolean {
  const partners = parties.filter(({ role }) => role === 'partner')
  return (
    partners.length === 1 &&
    partners.some((party) => party.asWritten === partner && party.country === country)
  )
}

function lineOf({ parties, instrument, dates }: ToldRecord): string {
  const partners = parties.filter(({ role }) => role === 'partner')
  const days = dates.map(({ role, edtf }) => `${role} ${edtf}`)
  return [
    partners.map(({ asWritten, country }) => `${asWritten} (${country ?? '–'})`).join(' + '),
    instrument?.type ?? 'no instrument',
    days.join(', ') || 'no date',
  ].join(' | ')
}

function expectedLine({ partner, country, instrument, dates }: ExpectedRecord): string {
  return `${partner} (${country}) | ${instrument} | ${dates.join(', ')}`
}

function tellFaults(page: string, told: readonly string[], expected: readonly string[]): void {
  for (const line of expected.filter((one) => !told.includes(one))) console.log(`    ${page} lacks ${line}`)
  for (const line of told.filter((one) => !expected.includes(one))) console.log(`    ${page} has   ${line}`)
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      right: all.right + one.right,
      told: all.told + one.told,
      expected: all.expected + one.expected,
    }),
    { right: 0, told: 0, expected: 0 },
  )
}

function f1({ right, told, expected }: Tally): number {
  return told + expected === 0 ? 1 : (2 * right) / (told + expected)
}

function cell({ records, dates, instruments }: Score): string {
  return [records, dates, instruments]
    .map((tally) => f1(tally).toFixed(2))
    .join(' ')
    .padEnd(16)
}
