import { expect, test } from 'vitest'
import labels from './areas/labels.json' with { type: 'json' }
import { type AreaId, areaLabel, areas, isArea, narrowerAreas } from './areas.ts'

const ids = Object.keys(areas).filter((id): id is AreaId => isArea(id))
const languages = ['en', 'sr-Latn', 'sr-Cyrl', 'sk', 'el', 'hu', 'de', 'fr'] as const

test('labels every concept, and nothing else', () => {
  expect(Object.keys(labels).sort()).toEqual([...ids].sort())
  expect(ids.length).toBeGreaterThan(35)
})

test.each(languages)('has a label of its own for every concept in %s', (language) => {
  const words = ids.map((id) => areaLabel(id, language)?.trim() ?? '')
  expect(words.filter((word) => word === '')).toEqual([])
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})

test('has no language with a few labels only', () => {
  const told = new Set(Object.values(labels).flatMap((one) => Object.keys(one)))
  expect([...told].sort()).toEqual([...languages].sort())
})

test('writes Serbian alike in both of its scripts', () => {
  const letters = new Map(
    Object.entries({ љ: 'lj', њ: 'nj', џ: 'dž', ђ: 'đ', ћ: 'ć', ч: 'č', ш: 'š', ж: 'ž' }),
  )
  const plain = 'абвгдезијклмнопрстуфхц'
  const latin = 'abvgdezijklmnoprstufhc'
  const romanise = (words: string) =>
    Array.from(words, (letter) => letters.get(letter) ?? latin[plain.indexOf(letter)] ?? letter).join('')
  for (const id of ids) expect(romanise(labels[id]['sr-Cyrl'])).toBe(labels[id]['sr-Latn'])
})

test('goes up from every concept to a head, never in a circle', () => {
  const climb = (id: AreaId, seen: readonly AreaId[]): void => {
    expect(seen).not.toContain(id)
    for (const broader of areas[id].broader) climb(broader, [...seen, id])
  }
  for (const id of ids) climb(id, [])
})

test('goes down where it goes up', () => {
  expect(narrowerAreas('tourism')).toEqual(['gastronomy'])
  expect(narrowerAreas('urban-planning')).toEqual(['housing', 'smart-city'])
  for (const id of ids) for (const broader of areas[id].broader) expect(narrowerAreas(broader)).toContain(id)
})

test('knows no label of what is no concept', () => {
  expect(areaLabel('weather', 'en')).toBeNull()
  expect(areaLabel('toString', 'en')).toBeNull()
})
