import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../open-gazetteer.ts'

// The first run on a machine builds the index of all places.
const buildTime = 120_000
let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, buildTime)

const names = (prefix: string, limit = 5) => gazetteer.suggest(prefix, { limit }).map(({ name }) => name)

describe('suggest', () => {
  test.each([
    ['kosi', 'Košice'],
    ['KOŠI', 'Košice'],
    ['Коши', 'Košice'],
    ['belg', 'Belgrade'],
    ['beog', 'Belgrade'],
    ['београ', 'Belgrade'],
    ['ниш', 'Niš'],
    ['Θεσσαλ', 'Thessaloníki'],
    ['北', 'Beijing'],
    ['부산', 'Busan'],
    ['بغد', 'Baghdad'],
    ['novi s', 'Novi Sad'],
    ['novi-s', 'Novi Sad'],
    ['serb', 'Serbia'],
  ])('%s leads to %s', (prefix, name) => {
    expect(names(prefix)).toContain(name)
  })

  test.each([
    ['kragujvac', 'Kragujevac'],
    ['kragujveac', 'Kragujevac'],
    ['thesaloniki', 'Thessaloníki'],
    ['belgrdae', 'Belgrade'],
    ['igoumenitssa', 'Igoumenítsa'],
  ])('%s, which has a slip, leads to %s', (prefix, name) => {
    const [first] = gazetteer.suggest(prefix)
    expect(first).toMatchObject({ name })
    expect(first?.distance).toBeGreaterThan(0)
  })

  test('tells country, kind and container with each, and no party twice', () => {
    const suggestions = gazetteer.suggest('kragujevac', { limit: 20 })
    expect(suggestions[0]).toMatchObject({
      name: 'Kragujevac',
      kind: 'city',
      country: 'RS',
      container: 'Central Serbia',
      spelling: 'kragujevac',
      distance: 0,
    })
    expect(new Set(suggestions.map(({ party }) => party)).size).toBe(suggestions.length)
  })

  test('keeps to a country and to the limit', () => {
    const suggestions = gazetteer.suggest('n', { limit: 3, country: 'RS' })
    expect(suggestions).toHaveLength(3)
    expect(new Set(suggestions.map(({ country }) => country))).toEqual(new Set(['RS']))
    expect(gazetteer.suggest('n', { limit: 0 })).toEqual([])
    expect(gazetteer.suggest('n', { country: 'nowhere' })).toEqual([])
  })

  test.each([[''], ['   '], ['!!!'], ['x'.repeat(10_000)], ['zzzzqqqq']])('has nothing for %j', (prefix) => {
    expect(gazetteer.suggest(prefix)).toEqual([])
  })
})
