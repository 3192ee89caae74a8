import { expect, test } from 'vitest'
import type { Party, PartyName } from '../../model/party.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { nameInOwnLanguage } from './own-name.ts'

function own(country: string | null, name: string, ...names: readonly PartyName[]): string | null {
  const [any] = exampleRegister.parties
  return nameInOwnLanguage({ ...(any as Party), country, name, names })?.text ?? null
}

test('takes the only name in the script of the country', () => {
  expect(own('RS', 'Niš', { text: 'Nisch', kind: 'exonym' }, { text: 'Ниш', kind: 'exonym' })).toBe('Ниш')
  expect(own('GR', 'Serres', { text: 'Серес', kind: 'exonym' }, { text: 'Σέρρες', kind: 'exonym' })).toBe(
    'Σέρρες',
  )
  expect(own('IL', 'Beersheba', { text: 'באר שבע', kind: 'exonym' })).toBe('באר שבע')
})

test('takes none where neighbours write it in the same letters', () => {
  const names = ['Белград', 'Београд'].map((text) => ({ text, kind: 'exonym' as const }))
  expect(own('RS', 'Belgrade', ...names)).toBeNull()
  expect(own('RS', 'Belgrade', ...names, { text: 'Београд', kind: 'official' })).toBe('Београд')
})

test('takes the name in the language of the country, whatever its script', () => {
  expect(own('SK', 'Kosice', { text: 'Košice', kind: 'official', language: 'sk' })).toBe('Košice')
})

test('says nothing twice, and takes no former name', () => {
  expect(own('SK', 'Košice', { text: 'Košice', kind: 'official', language: 'sk' })).toBeNull()
  expect(own('RU', 'Volgograd', { text: 'Сталинград', kind: 'former' })).toBeNull()
  expect(own(null, 'NATO', { text: 'НАТО', kind: 'exonym' })).toBeNull()
})
