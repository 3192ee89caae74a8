import { expect, test } from 'vitest'
import { withOwnNames } from './own-names.ts'
import { blankDraft, type PartyDraft } from './party-draft.ts'

const place = (name: string, alternate: readonly string[]): PartyDraft => ({
  ...blankDraft,
  id: '',
  kind: 'city',
  country: 'XX',
  name,
  keys: { own: [], alternate, weak: [] },
  origin: 'geonames',
})
const isArea = (name: string) => name === 'sandria'

test.each([
  ['Halbstadt (Weser)', 'halbstadt', 'without what stands in brackets'],
  ['Marbel City', 'marbel', 'without the word for a town'],
  ['Ciudad Ledesma', 'ledesma', 'without the word for a town before it'],
  ['Saint Osmund', 'st osmund', 'with the saint abbreviated'],
  ['St. Osmund', 'saint osmund', 'with the saint written out'],
  ['La Valeta', 'lavaleta', 'in one word'],
  ['Rionegro', 'rio negro', 'in two words'],
])('%s is %s as well: %s', (name, other) => {
  expect(withOwnNames(place(name, [other, 'oldtown']), isArea).keys.own).toEqual([other])
})

test.each([
  ['Sandria City', 'sandria', 'which is the region around it'],
  ['Upper Marbel', 'marbel', 'which is another place'],
  ['Marbel Island', 'marbel', 'which is no word for a town'],
  ['Marbel', 'marbella', 'which is a name of its own'],
])('%s is not %s, %s', (name, other) => {
  expect(withOwnNames(place(name, [other]), isArea).keys.own).toEqual([])
})
