import { expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { presentParty } from './present-party.ts'

function present(id: string, change: (agreement: Agreement) => Agreement = (one) => one) {
  const party = exampleRegister.parties.find((one) => one.id === id) as Party
  const agreements = exampleRegister.agreements
    .filter(({ parties }) => parties.some((one) => one.id === id))
    .map(change)
  return presentParty({ party, agreements, sources: exampleRegister.sources }, '2026-11-21')
}

test('lists the partners by name, under the state of the tie', () => {
  const [living] = present('pty_nis').groups
  expect(living?.state).toBe('living')
  expect(living?.ties.map(({ partners }) => partners[0]?.name)).toEqual(['Beersheba', 'Košice', 'Serres'])
})

test('keeps what has ended apart from what lives', () => {
  const view = present('pty_nis', (agreement) =>
    agreement.id === 'agr_nis-serres'
      ? { ...agreement, events: [...agreement.events, { kind: 'terminated', on: '2020', place: null }] }
      : agreement,
  )
  expect(view.groups.map(({ state, ties }) => [state, ties.length])).toEqual([
    ['living', 2],
    ['ended', 1],
  ])
})

test('tells what others say of a body that its own page does not', () => {
  const silent = present('pty_kosice', (agreement) =>
    agreement.id === 'agr_nis-kosice'
      ? { ...agreement, sources: agreement.sources.filter(({ side }) => side !== 'pty_kosice') }
      : agreement,
  )
  expect(silent.unsaid.map(({ title }) => title)).toEqual(['Košice – Niš'])
  expect(present('pty_kosice').unsaid).toEqual([])
})

test('reproaches nobody with silence whose page was never read', () => {
  expect(present('pty_serres').unsaid).toEqual([])
})

test('shows the name in the script of its own people', () => {
  expect(present('pty_nis').ownName).toEqual({ text: 'Ниш', language: 'sr' })
  expect(present('pty_serres').ownName).toEqual({ text: 'Σέρρες', language: 'el' })
  expect(present('pty_kosice').ownName).toBeNull()
})

test('parts its own pages from those of others', () => {
  const view = present('pty_nis')
  expect(view.ownSources.map(({ id }) => id)).toEqual(['src_nis'])
  expect(view.otherSources.map(({ id }) => id)).toEqual(['src_kosice', 'src_greece', 'src_lexicon'])
})
