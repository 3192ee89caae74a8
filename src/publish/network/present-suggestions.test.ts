import { expect, test } from 'vitest'
import type { SuggestionReason } from '../../network/suggest-partners.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { presentSuggestions } from './present-suggestions.ts'

const parties = new Map(exampleRegister.parties.map((party) => [party.id, party]))
const [nis, ...others] = exampleRegister.parties

test.each<[SuggestionReason, string]>([
  [
    { kind: 'sharedPartners', partners: others.slice(0, 5).map(({ id }) => id) },
    'both are tied with Košice, Serres, Beersheba and 2 more',
  ],
  [{ kind: 'size', ratio: 0.8 }, 'of like size'],
  [{ kind: 'size', ratio: 0.4 }, '2.5 times apart in size'],
  [{ kind: 'size', ratio: 0.02 }, '50 times apart in size'],
  [{ kind: 'areas', areas: ['culture', 'sport'] }, 'both work on culture, sport'],
  [{ kind: 'countries', ties: 1 }, 'one tie between the two countries'],
  [{ kind: 'countries', ties: 12 }, '12 ties between the two countries'],
  [{ kind: 'distance', km: 1240 }, '1,240 km apart'],
])('the reason %j reads “%s”', (reason, words) => {
  const [line] = presentSuggestions([{ party: nis!.id, score: 1, reasons: [reason] }], parties)
  expect(line?.reasons[0]?.words).toBe(words)
})
