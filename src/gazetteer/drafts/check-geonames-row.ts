// Whether a row of a GeoNames dump can be taken over: a place, another thing on the map, or a broken row.
import { countryCodes, remoteCodes } from '../../text/countries.ts'
import { longestName } from '../../text/written-name.ts'

/** https://download.geonames.org/export/dump/ */
export const geonamesColumns = 19

export type GeonamesRow =
  | { readonly kind: 'place'; readonly geonameId: number }
  /** A river, a mountain, an administrative division: nothing that a party governs as its place. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly reason: string }

const largestId = 2 ** 32 - 1
const shownLength = 40
const countries: ReadonlySet<string> = new Set([...countryCodes, ...remoteCodes])

export function checkGeonamesRow(line: string): GeonamesRow {
  const columns = line.split('\t')
  if (columns.length !== geonamesColumns) {
    const count = columns.length === 1 ? '1 column' : `${columns.length} columns`
    return broken(`it has ${count}, a GeoNames dump has ${geonamesColumns}`)
  }
  const [id = '', name = '', , , lat = '', lng = '', featureClass = '', feature = '', country = ''] = columns
  if (featureClass !== '' && featureClass !== 'P') return { kind: 'other' }
  const geonameId = wholeNumber(id)
  if (geonameId === null || geonameId < 1 || geonameId > largestId)
    return broken(`its id ${shown(id)} is no GeoNames id`)
  if (name.trim() === '') return broken('its name is blank')
  if (name.length > longestName) return broken(`its name has ${name.length} characters, limit ${longestName}`)
  if (!isDegrees(lat, 90)) return broken(`its latitude ${shown(lat)} is no number from -90 to 90`)
  if (!isDegrees(lng, 180)) return broken(`its longitude ${shown(lng)} is no number from -180 to 180`)
  if (featureClass === '') return broken('its feature class is blank')
  if (feature === '') return broken('its feature code is blank')
  if (!countries.has(country)) return broken(`its country ${shown(country)} is no code of a country`)
  const population = columns[14] ?? ''
  if (population !== '' && wholeNumber(population) === null)
    return broken(`its population ${shown(population)} is no whole number`)
  return { kind: 'place', geonameId }
}

function broken(reason: string): GeonamesRow {
  return { kind: 'broken', reason }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null
}

function isDegrees(text: string, most: number): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most
}

function shown(text: string): string {
  return text === '' ? '(blank)' : `“${text.slice(0, shownLength)}”`
}
