// Names of persons, streets and firms, which no register should take for a town.
import words from './not-places.json' with { type: 'json' }
import type { PlaceRow } from './place-rows.ts'
import { pick, type Random } from './random.ts'

export interface NameOfNoPlace {
  readonly kind: 'person' | 'street' | 'firm'
  readonly name: string
  readonly country: string
}

/** One in five streets and firms bears the name of a town. */
const withTown = 0.2

export function namesOfNoPlace(
  count: number,
  places: readonly PlaceRow[],
  random: Random,
): readonly NameOfNoPlace[] {
  const towns = Map.groupBy(places, ({ country }) => country)
  return Array.from({ length: count }, (_, number) => {
    const [country, { firstNames, surnames, streets, firms }] = pick(Object.entries(words.countries), random)
    const filling = () => {
      if (random() < withTown) return pick(towns.get(country) ?? [], random).name
      return pick(random() < 0.5 ? surnames : words.nouns, random)
    }
    const kind = (['person', 'street', 'firm'] as const)[number % 3]!
    const made = {
      person: () => `${pick(firstNames, random)} ${pick(surnames, random)}`,
      street: () => pick(streets, random).replace('%', filling()),
      firm: () => pick(firms, random).replace('%', filling()),
    }
    return { kind, name: made[kind](), country }
  })
}
