import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statusOn } from '../../lifecycle/status-on.ts'
import { type Agreement, isFormal } from '../../model/agreement.ts'
import type { Finding } from '../../model/finding.ts'
import type { Store } from '../../store/store.ts'
import { addSources } from '../add-sources.ts'
import { openRegister } from '../open-register.ts'

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const day = '2026-11-22'
const directory = mkdtempSync(join(tmpdir(), 'pobratim-two-sides-'))
let store: Store
let agreements: readonly Agreement[]
let findings: readonly Finding[]

beforeAll(async () => {
  store = await openRegister({ directory })
  const lists = ['sources.csv', 'two-sides/sources.csv'].map((list) => join(examples, list))
  await addSources(store, lists, { day })
  agreements = await store.agreements.list()
  findings = await store.findings.list()
}, 120_000)

afterAll(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

const between = (...names: readonly string[]) =>
  agreements.filter(({ parties }) => names.every((name) => parties.some((party) => party.name === name)))
const messages = (kind: Finding['kind'], ...words: readonly string[]) =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ message }) => message)
    .filter((message) => words.every((word) => message.includes(word)))

test('Niš and Košice tell one agreement: the day stands, the month contains it', () => {
  const [told, ...others] = between('Niš', 'Košice')
  expect(others).toEqual([])
  expect(told?.evidence).toBe('twoSided')
  const signed = told?.fields.find(({ field }) => field === 'signed')
  expect(signed?.value).toBe('2001-03-22')
  expect(signed?.claims.map(({ value, relation }) => `${value} ${relation}`).sort()).toEqual([
    '2001-03 contains',
    '2001-03-22 same',
  ])
})

test('Niš and Serres: two days and two instruments stand beside each other, and a person is asked', () => {
  const [told, ...others] = between('Niš', 'Serres')
  expect(others).toEqual([])
  const values = (field: string) =>
    told?.fields
      .filter((row) => row.field === field)
      .flatMap(({ claims }) => claims.map(({ value }) => value))
  expect(values('signed')).toEqual(['2018-06', '2018-05-22'])
  expect(values('instrument')).toEqual(expect.arrayContaining(['protocol', 'twinning']))
  expect(messages('conflict', 'Niš – Serres', 'June 2018', '22 May 2018')).toHaveLength(1)
  expect(messages('conflict', 'Niš – Serres', 'Protocol on Cooperation', 'Charter of Twinning')).toHaveLength(
    1,
  )
})

test('the city of Vitebsk and its region are two parties, of which only one is ended', () => {
  const [city] = between('Košice', 'Vitebsk')
  const [region] = between('Košice', 'Vitebsk Region')
  expect(city?.partnership).not.toBe(region?.partnership)
  expect([city, region].map((agreement) => statusOn(agreement!, day))).toEqual(['inForce', 'ended'])
  expect(messages('conflict', 'Vitebsk', 'the city or the region?')).toHaveLength(1)
})

test('Saint Petersburg is still listed, though the council has ended it', () => {
  const [told] = between('Košice', 'Saint Petersburg')
  expect(statusOn(told!, day)).toBe('ended')
  expect(statusOn(told!, '2019-01-01')).toBe('inForce')
  expect(messages('listed-but-ended', 'Saint Petersburg', 'still listed')).toHaveLength(1)
})

test('the year of signature and the day of force are two acts of one treaty', () => {
  const [told, ...others] = between('Serbia', 'Czechia')
  expect(others).toEqual([])
  expect(told?.evidence).toBe('twoSided')
  expect(told?.events).toEqual([
    { kind: 'signed', on: '2013', place: null },
    { kind: 'inForce', on: '2015-06-01', place: null },
  ])
  expect(messages('conflict', 'Czechia – Serbia', 'when it was signed', 'when it took effect')).toHaveLength(
    1,
  )
})

test('a list from before a treaty was signed is old, and not in contradiction', () => {
  expect(messages('stale', 'as of 2020', 'Hungary – Serbia')).toHaveLength(1)
  expect(messages('one-sided', 'Hungary')).toEqual([])
})

test('of the twenty twins of Serbian towns in Greece that are told, five are formal', async () => {
  const greek = agreements.filter(({ parties }) =>
    ['RS', 'GR'].every((country) => parties.some((party) => party.country === country)),
  )
  expect([greek.length, greek.filter(isFormal).length]).toEqual([20, 5])
})
