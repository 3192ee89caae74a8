// Names of known places in the forms that lists and pages give them: twelve classes, the same on every run.
import { fold } from '../../src/text/fold.ts'
import decorations from './decorations.json' with { type: 'json' }
import { misspell } from './misspell.ts'
import type { NameOwners, PlaceRow } from './place-rows.ts'
import { pick, type Random, seededRandom } from './random.ts'
import {
  isCyrillic,
  isGreek,
  isLatin,
  isOfOtherScript,
  romanizeNationally,
  romanizeUnseen,
  withoutDiacritics,
} from './respell.ts'

export const nameClasses = [
  'exact',
  'alternate in Latin',
  'without diacritics',
  'one typo',
  'two typos, no diacritics',
  'Cyrillic',
  'other script',
  'Cyrillic with a typo',
  'unseen transliteration',
  'decorated',
  'national romanisation',
  'held-out alternate',
] as const
export type NameClass = (typeof nameClasses)[number]

export interface PerturbedName {
  readonly class: NameClass
  readonly name: string
  readonly place: PlaceRow
  /** Whether nobody could mean another place of the world. */
  readonly isPlainAnywhere: boolean
}

interface Making {
  readonly owners: NameOwners
  readonly random: Random
}

/** GeoNames lists unvowelled and syllabic romanisations in small letters: `wdytsh krwasy`, `di na ji yue`. */
const isMachineMade = /^[a-zʼʿ]/
const leastPopulation = 2000
const shortestForTypo = 5
const shortestForTwo = 8
const mostTries = 2_000_000

/** `null` where the place has no name of the class. */
type Maker = (place: PlaceRow, making: Making) => string | null

const makers: Readonly<Record<NameClass, Maker>> = {
  exact: ({ name }) => name,
  'alternate in Latin': (place, making) => another(place, isLatin, making),
  'without diacritics': (place, { owners }) => {
    const plain = withoutDiacritics(place.name)
    return plain !== place.name && owners.isMeant(place, plain, place.country) ? plain : null
  },
  'one typo': (place, making) => {
    if (place.name.length < shortestForTypo || !isLatin(place.name)) return null
    return unknownIn(place, misspell(place.name, 'latin', making.random), making)
  },
  'two typos, no diacritics': (place, making) => {
    if (place.name.length < shortestForTwo || !isLatin(place.name)) return null
    const once = misspell(withoutDiacritics(place.name), 'latin', making.random)
    return unknownIn(place, misspell(once, 'latin', making.random), making)
  },
  Cyrillic: (place, making) => another(place, isCyrillic, making),
  'other script': (place, making) => another(place, isOfOtherScript, making),
  'Cyrillic with a typo': (place, making) => {
    const name = another(place, isCyrillic, making)
    if (name === null || name.length < shortestForTypo) return null
    return unknownIn(place, misspell(name, 'cyrillic', making.random), making)
  },
  'unseen transliteration': (place, making) => {
    const name = another(place, (one) => isCyrillic(one) || isGreek(one), making)
    return name === null ? null : unknownIn(place, romanizeUnseen(name, making.random), making)
  },
  decorated: (place, { random }) => {
    const own = Object.entries(decorations).find(([country]) => country === place.country)?.[1]
    if (own === undefined && random() < 0.7) return null
    return pick(typeof own === 'object' ? own : decorations.any, random).replaceAll('%', place.name)
  },
  'national romanisation': (place, making) => {
    const name = another(place, isCyrillic, making)
    return name === null ? null : unknownIn(place, romanizeNationally(name, making.random), making)
  },
  'held-out alternate': (place, making) => {
    const name = another(place, (one) => isLatin(one) && one.length >= 4, making)
    const rest = place.otherNames.filter((other) => name === null || fold(other) !== fold(name))
    return name !== null && rest.length >= 2 && fold(name) !== fold(place.plainName) ? name : null
  },
}

/** `count` names of each class; the places are asked in an order that the seed gives. */
export function perturbedNames(
  places: readonly PlaceRow[],
  owners: NameOwners,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly PerturbedName[] {
  const random = seededRandom(seed)
  const known = places.filter(
    (place) => place.population >= leastPopulation && owners.isMeant(place, place.name, place.country),
  )
  return nameClasses.flatMap((nameClass) => {
    const made: PerturbedName[] = []
    const taken = new Set<PlaceRow>()
    for (let tries = 0; made.length < count && tries < mostTries; tries++) {
      const place = pick(known, random)
      if (taken.has(place)) continue
      const name = makers[nameClass](place, { owners, random })
      if (name === null) continue
      taken.add(place)
      const isPlainAnywhere = owners.isMeant(place, owners.isKnown(name) ? name : place.name)
      made.push({ class: nameClass, name, place, isPlainAnywhere })
    }
    return made
  })
}

/** Another name than the shown one, by which the place is plainly meant in its country. */
function another(
  place: PlaceRow,
  isRight: (name: string) => boolean,
  { owners, random }: Making,
): string | null {
  const shown = new Set([fold(place.name), fold(place.plainName)])
  const names = place.otherNames.filter(
    (name) =>
      isRight(name) &&
      !isMachineMade.test(name) &&
      !shown.has(fold(name)) &&
      owners.isMeant(place, name, place.country),
  )
  return names.length === 0 ? null : pick(names, random)
}

/** Letters left that nobody in the country is called by. */
function unknownIn(place: PlaceRow, name: string, { owners }: Making): string | null {
  return fold(name).length >= 4 && !owners.isKnown(name, place.country) ? name : null
}
