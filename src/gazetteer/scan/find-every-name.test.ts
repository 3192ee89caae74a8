import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../open-gazetteer.ts'
import { findNamesPlainly } from '../test-support/find-names-plainly.ts'

const names = [
  ['Niš', 'Ниш,尼什,ニシュ,Νις'],
  ['Novi Sad', 'Нови Сад,诺维萨德,ノヴィ・サド,นอวีซาด'],
  ['Novi', 'Нови'],
  ['Saint-Cloud', 'St. Cloud'],
  ['Saint-Cloud-en-Dunois', ''],
  ["L'Aquila", 'Aquila,ラクイラ'],
  ['Bad Homburg vor der Höhe', 'Bad Homburg'],
  ['Kyoto', '京都,京都市,Κιότο,كيوتو'],
  ['Kyo', '京'],
  ['Beijing', '北京,北京市'],
  ['Frankfurt (Oder)', 'Frankfurt'],
  ['Île-de-Sein', 'Sein'],
  ['Weißenfels', 'Weissenfels'],
  ['Łódź', 'ლოძი,לודז'],
  ['Bangkok', 'กรุงเทพ,ปารีส'],
  ['A Coruña', 'Coruña'],
] as const
const words = ['the', 'of', 'grad', 'und', 'City', 'Oder', 'de', 'en', 'Cloud', 'у', 'της', '12', 'a', 'I']
const signs = [
  ' ',
  ' ',
  ' ',
  '-',
  '. ',
  ', ',
  '/',
  "'",
  '’s ',
  ' – ',
  '\n',
  '、',
  '・',
  '市',
  '与',
  'は',
  'の',
  '大',
  'ก',
  '(',
  '',
]

let folder: string
let gazetteer: Gazetteer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'every-name-'))
  const row = ([name, others]: readonly [string, string], i: number) =>
    [i + 1, name, name, others, 1, 1, 'P', 'PPL', 'RS', '', '01', '', '', '', 5_000].join('\t')
  for (const name of ['parties', 'divisions']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'places.txt'), names.map(row).join('\n'))
  for (const file of ['admin1.json', 'admin2.json', 'cities.json'])
    writeFileSync(join(folder, 'divisions', file), '[]')
  gazetteer = await openGazetteer({
    cache: join(folder, 'cache'),
    sources: {
      geonames: join(folder, 'places.txt'),
      parties: join(folder, 'parties'),
      divisions: join(folder, 'divisions'),
    },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

const spellings = names.flatMap(([name, others]) => [name, ...others.split(',')])
const piece = fc.oneof(
  fc.constantFrom(...spellings.filter((spelling) => spelling !== '')),
  fc.constantFrom(...spellings.map((spelling) => spelling.slice(0, 3))),
  fc.constantFrom(...words),
  fc.constantFrom(...signs),
  fc.constantFrom(...signs),
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

test('finds the names that one finds who looks up every stretch of the text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found = gazetteer.nameFinder.findNames(written).map(({ start, end }) => ({ start, end }))
      expect(found).toEqual(findNamesPlainly(written, gazetteer))
    }),
    { numRuns: 2_000 },
  )
})

test('finds all names of a text that takes many batches', () => {
  const sentence = 'Niš, Novi Sad und L’Aquila; 北京市と京都市。'
  const all = gazetteer.nameFinder.findNames(sentence.repeat(300))
  const once = gazetteer.nameFinder.findNames(sentence)
  expect(once.map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'Niš',
    'Novi Sad',
    'L’Aquila',
    '北京市',
    '京都市',
  ])
  expect(all).toHaveLength(once.length * 300)
  expect(all.map(({ start }) => start % sentence.length)).toEqual(
    Array.from({ length: 300 }, () => once.map(({ start }) => start)).flat(),
  )
})

test.each([
  ['Nis\u030C, ', 'Nis\u030C'],
  ['Novi\u00A0Sad', 'Novi\u00A0Sad'],
  ['Ni\u00ADš', 'Ni\u00ADš'],
  ['ＮＩŠ', 'ＮＩŠ'],
  ['WEISSENFELS', 'WEISSENFELS'],
])('finds a name however its letters are encoded: %j', (written, name) => {
  const found = gazetteer.nameFinder.findNames(written)
  expect(found.map(({ start, end }) => written.slice(start, end))).toEqual([name])
})
