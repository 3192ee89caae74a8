// The publisher under a name of another language: "Θεσσαλονίκης" on the page of Thessaloniki, "Београд" on that of Belgrade.
import type { NameFact, NameFinder } from '../../model/name-finder.ts'
import type { CountryCode } from '../../model/party.ts'
import type { Publisher } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Page } from '../page/page.ts'

/** What is known of the publisher, where its name is first of all its own; null where that tells nobody from others. */
export function factOfPublisher(names: NameFinder, { name, country }: Publisher): NameFact | null {
  const fact = names.lookUp(name)
  const isOwn = fact !== null && sizeOf(fact) > 0 && fact.countries[0] === country
  return isOwn ? fact : null
}

/** Whether a known name is borne by the publisher before all others: by a body of the same state and size. */
export function isPublisherElsewhere(page: Page, name: Span, country: CountryCode | null): boolean {
  const { publisherFact: own } = page
  if (own === null || (country !== null && country !== own.countries[0])) return false
  const known = page.names.at(name)
  return known !== undefined && sizeOf(known) === sizeOf(own) && known.countries[0] === own.countries[0]
}

/** Of the town: a region of the same name has it in some languages only. */
function sizeOf({ population, townPopulation }: NameFact): number {
  return townPopulation > 0 ? townPopulation : population
}
