// Suggestions for whoever is typing: how long each keystroke takes, and whether the wanted place is among the first five.
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { fold } from '../../src/text/fold.ts'
import type { Figure } from '../figure.ts'
import { misspell } from './misspell.ts'
import type { NameOwners, PlaceRow } from './place-rows.ts'
import { pick, type Random, seededRandom } from './random.ts'

const seed = 99
const wantedCount = 500
const least = 20_000
const shortest = 6
const longestTyped = 8
const shown = 5
/** Each keystroke counts with the shortest of its turns, since the machine does other things meanwhile. */
const turns = 4

interface Keystroke {
  readonly typed: string
  readonly wanted: PlaceRow
  readonly isSlip: boolean
}

export function suggesting(
  places: readonly PlaceRow[],
  owners: NameOwners,
  gazetteer: Gazetteer,
): readonly Figure[] {
  const keystrokes = typing(places, owners, seededRandom(seed))
  const milliseconds = keystrokes.map(({ typed }) =>
    shortestOf(() => gazetteer.suggest(typed, { limit: shown })),
  )
  const isShown = ({ typed, wanted }: Keystroke) =>
    gazetteer
      .suggest(typed, { limit: shown })
      .some(({ party }) => gazetteer.party(party).geonameId === wanted.geonameId)
  const shareOf = (among: readonly Keystroke[]) => (100 * among.filter(isShown).length) / among.length
  const limit = { kind: 'atLeast', what: 'limit', value: 97 } as const
  return [
    {
      what: 'a keystroke, 99 of 100 within',
      measured: milliseconds.sort((a, b) => a - b)[Math.floor(milliseconds.length * 0.99)] ?? Number.NaN,
      unit: 'ms',
      against: { kind: 'atMost', what: 'limit', value: 0.5 },
    },
    {
      what: 'wanted among five at six letters',
      measured: shareOf(keystrokes.filter(({ typed, isSlip }) => !isSlip && typed.length === shortest)),
      unit: '%',
      against: limit,
    },
    {
      what: 'wanted among five with a slip',
      measured: shareOf(keystrokes.filter(({ isSlip }) => isSlip)),
      unit: '%',
      against: limit,
    },
  ]
}

/** Each wanted name letter by letter, and whole with a slip. */
function typing(places: readonly PlaceRow[], owners: NameOwners, random: Random): readonly Keystroke[] {
  const known = places.filter(
    (place) =>
      place.population >= least && fold(place.name).length >= shortest && owners.isMeant(place, place.name),
  )
  return Array.from({ length: wantedCount }, () => pick(known, random)).flatMap((wanted) => {
    const name = fold(wanted.name)
    const lengths = Array.from({ length: Math.min(longestTyped, name.length) }, (_, i) => i + 1)
    return [
      ...lengths.map((length) => ({ typed: name.slice(0, length), wanted, isSlip: false })),
      { typed: misspell(name, 'latin', random), wanted, isSlip: true },
    ]
  })
}

function shortestOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
