// The examples read, and held against the facts that people read in them (examples/expected.json).
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readSources } from '../src/pipeline/reading/read-sources.ts'
import type { Stages } from '../src/pipeline/stages.ts'
import { exportReading } from '../src/publish/exports/export-reading.ts'
import type { Figure } from './figure.ts'
import { root } from './measure.ts'

interface Told {
  readonly location: string
  readonly records: readonly {
    readonly parties: readonly {
      readonly role: string
      readonly asWritten: string
      readonly country: string | null
    }[]
    readonly instrument: { readonly type: string } | null
    readonly dates: readonly { readonly role: string; readonly edtf: string; readonly place: string | null }[]
    readonly status: string
  }[]
}

/** F1 over whole records: one letter wrong anywhere in it, and a record is both missed and invented. */
export async function examplesRight(stages: Stages): Promise<readonly Figure[]> {
  const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(`${root}examples/expected.json`, 'utf8'),
  )
  const sources = [`${root}examples/sources.csv`, `${root}examples/kosice-flattened.txt`]
  const figures: Figure[] = []
  for await (const outcome of readSources(sources, { stages })) {
    if (outcome.kind === 'failed') throw new Error(`${outcome.failure.location}: ${outcome.failure.message}`)
    const { reading } = outcome
    const told: Told = JSON.parse(exportReading({ ...reading, records: reading.resolved }))
    const name = basename(told.location)
    figures.push({
      what: `${name}, whole records`,
      measured: compare(name, told.records.map(lineOf), expected[name] ?? []),
      unit: 'F1',
      against: { kind: 'atLeast', what: 'limit', value: 1 },
    })
  }
  return figures
}

function lineOf({ parties, instrument, dates, status }: Told['records'][number]): string {
  const partners = parties.filter(({ role }) => role !== 'publisher')
  const days = dates.map(({ role, edtf, place }) => `${role} ${edtf}${place === null ? '' : ` in ${place}`}`)
  return [
    partners.map(({ asWritten, country }) => `${asWritten} (${country ?? '–'})`).join(' + '),
    instrument?.type ?? 'no instrument',
    days.join(', ') || 'no date',
    ...(status === 'planned' ? ['planned'] : []),
  ].join(' | ')
}

function compare(name: string, told: readonly string[], expected: readonly string[]): number {
  const missed = expected.filter((line) => !told.includes(line))
  const invented = told.filter((line) => !expected.includes(line))
  for (const line of missed) console.log(`  ${name} is missing  ${line}`)
  for (const line of invented) console.log(`  ${name} has instead ${line}`)
  return (2 * (expected.length - missed.length)) / (told.length + expected.length)
}
