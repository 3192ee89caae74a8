// A town's name as pages write it: as it is, without marks, by another of its names, with a slip, or with "City of" before it.
import { misspell } from '../names/misspell.ts'
import type { PlaceRow } from '../names/place-rows.ts'
import { pick, type Random } from '../names/random.ts'
import { isCyrillic, isLatin, withoutDiacritics } from '../names/respell.ts'

const decorations = ['City of ', 'Municipality of ', 'Town of ']

/** Shares as in the measurements that the targets come from: 55, 15, 12, 6, 8 and 4 in a hundred. */
export function damageName(place: PlaceRow, random: Random): string {
  const { name } = place
  const chance = random()
  if (chance < 0.55) return name
  if (chance < 0.7) return withoutDiacritics(name)
  if (chance < 0.82) return another(place, (other) => isLatin(other) && other.length > 3, random)
  if (chance < 0.88) return another(place, isCyrillic, random)
  if (chance < 0.96) return name.length > 4 ? misspell(name, 'latin', random) : name
  return pick(decorations, random) + name
}

function another(place: PlaceRow, isRight: (name: string) => boolean, random: Random): string {
  const names = place.otherNames.filter(isRight)
  return names.length === 0 ? place.name : pick(names, random)
}
