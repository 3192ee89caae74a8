// Which names are told apart by their letters alone, and which must be looked at.
import { expect, test } from 'vitest'
import { mayBeOneName } from './near-names.ts'

function mayBeOne(one: string, other: string): boolean {
  const folded = `${one}\n${other}`
  return mayBeOneName(folded, { start: 0, end: one.length }, { start: one.length + 1, end: folded.length })
}

test.each([
  ['svitavy', 'svitav'],
  ['zagreb', 'zagrebom'],
  ['konstancin-jeziorna', 'konstancina-jeziorny'],
  ['nowy sacz', 'nowy sacza'],
  ['bursa', "bursa'nin"],
  ['serres', 'serres municipality'],
  ['serres', 'city of serres'],
  ['bad soden', 'bad soden am taunus'],
  ['кириківка', 'кириківської'],
  ['гродно', 'гродненского'],
])('%s may be %s, in either order', (one, other) => {
  expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([true, true])
})

test.each([
  ['san jose', 'san miguel'],
  ['marburg', 'marseille'],
  ['lisbon', 'liverpool'],
  ['mardin', 'marlow'],
])('%s is never %s', (one, other) => {
  expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([false, false])
})
