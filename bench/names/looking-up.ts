// How many names a second are looked up, and how that compares with other means of finding misspelt ones, in rate and in right answers.
import type { Bearer, Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Figure } from '../figure.ts'
import { type Asked, byPostgres, byScan, bySqlite, type PeerAnswers, spellingsOf } from './near-peers.ts'
import type { NameClass, PerturbedName } from './perturbed-names.ts'
import type { PlaceRow } from './place-rows.ts'
import { processorSeconds } from './processor-time.ts'

/** What no look-up of a name as it stands answers. */
const misspelt: readonly NameClass[] = ['one typo', 'two typos, no diacritics', 'Cyrillic with a typo']
const limits = { all: 30_000, misspelt: 20_000 } as const
/** The slower the peer, the fewer names it is asked for. */
const peers = [
  { what: 'a scan of the country by edit distance', find: byScan, count: 200, times: 20 },
  { what: "SQLite's full-text trigrams", find: bySqlite, count: 120, times: 100 },
  { what: "PostgreSQL's trigrams", find: byPostgres, count: 24, times: 1000 },
] as const
const mostSlips = 2.5
/** A letter left out can be but one, a letter put in may be any. */
const leftOut = 0.45
const fewest = 300
const placeMark = 'pty_g'

export function lookingUp(
  asked: readonly PerturbedName[],
  places: readonly PlaceRow[],
  gazetteer: Gazetteer,
): readonly Figure[] {
  const hard = asked.filter((one) => misspelt.includes(one.class))
  const spellings = spellingsOf(places)
  const rateOf = (names: readonly PerturbedName[]) =>
    names.length / processorSeconds(() => names.map((one) => lookUp(one, gazetteer)))
  const hardRate = rateOf(hard)
  const against = peers.flatMap(({ what, find, count, times }): Figure[] => {
    const some = spreadOver(hard, count)
    const answers: PeerAnswers | null = find(spellings, some.map(askedOf))
    if (answers === null) return []
    const right = some.filter((one, i) => answers.ids[i] === one.place.geonameId).length
    const ours = some.filter((one) => lookUp(one, gazetteer) === one.place.geonameId).length
    return [
      {
        what: `misspelt names, times the rate of ${what}`,
        measured: hardRate / (count / answers.seconds),
        unit: 'times',
        against: { kind: 'atLeast', what: 'limit', value: times },
      },
      {
        what: `right of ${count} of them`,
        measured: (100 * ours) / count,
        unit: '%',
        against: { kind: 'atLeast', what: what, value: (100 * right) / count },
      },
    ]
  })
  return [
    {
      what: 'names looked up a second of processor time',
      measured: rateOf(asked),
      unit: 'names/s',
      against: { kind: 'atLeast', what: 'limit', value: limits.all },
    },
    {
      what: 'misspelt names looked up a second',
      measured: hardRate,
      unit: 'names/s',
      against: { kind: 'atLeast', what: 'limit', value: limits.misspelt },
    },
    ...against,
  ]
}

const askedOf = ({ name, place }: PerturbedName): Asked => ({ name, country: place.country })

/** As the resolver gathers candidates: as it stands, by sound, by nearness; of equals the most populous. */
function lookUp({ name, place }: PerturbedName, gazetteer: Gazetteer): number | null {
  const countries = [place.country]
  const named = gazetteer.partiesNamed(name, countries)
  const known = named.length > 0 ? named : gazetteer.partiesSoundingLike(name, countries)
  if (known.length > 0) return likeliest(known, () => 0, gazetteer)
  const near = gazetteer.partiesNear(name, countries, Math.min(mostSlips, name.length / 3))
  return likeliest(
    near,
    ({ distance, slips, lettersLeftOut }) => distance + slips - leftOut * lettersLeftOut,
    gazetteer,
  )
}

/** The nearest and most populous: ten times the inhabitants make up for half a slip. */
function likeliest<One extends Bearer>(
  bearers: readonly One[],
  slipsOf: (bearer: One) => number,
  gazetteer: Gazetteer,
): number | null {
  let best: number | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const bearer of bearers) {
    const { population } = gazetteer.traits(bearer.party)
    const worth = Math.log10(population + fewest) / 2 - slipsOf(bearer)
    if (worth > most) [best, most] = [bearer.party, worth]
  }
  return best === null ? null : Number(gazetteer.idOf(best).slice(placeMark.length))
}

function spreadOver<One>(all: readonly One[], count: number): readonly One[] {
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!)
}
