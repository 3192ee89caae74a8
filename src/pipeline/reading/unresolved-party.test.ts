import { expect, test } from 'vitest'
import { unresolvedParty } from './unresolved-party.ts'

const perdika = { asWritten: 'Perdika', countryHint: 'GR', kindHint: null, containerHint: null }

test('one name in one country is one party, however its letters are written', () => {
  expect(unresolvedParty({ ...perdika, asWritten: ' PÉRDIKA ' }).id).toBe(unresolvedParty(perdika).id)
  expect(unresolvedParty({ ...perdika, countryHint: 'RS' }).id).not.toBe(unresolvedParty(perdika).id)
  expect(unresolvedParty(perdika).id).toMatch(/^pty_u[a-z2-9]{12}$/)
})

test('it is kept under the name as written, and says that only a source knows it', () => {
  expect(unresolvedParty({ ...perdika, kindHint: 'municipality' })).toMatchObject({
    name: 'Perdika',
    country: 'GR',
    kind: 'municipality',
    origin: 'source',
  })
})
