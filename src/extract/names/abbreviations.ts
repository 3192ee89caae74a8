// Abbreviations that some village happens to be called by: "the IP protocol" tells nothing of Ip in Romania.
import type { Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import { type Page, quoteOf } from '../page/page.ts'

const looksShort = /^\p{Lu}{2,5}$/u
/** A place of this size may be written in capitals for its own sake. */
const leastPopulation = 20_000
/** So many words in small letters, and capitals are no mere way of writing. */
const smallWords = /(?<!\p{L})\p{Ll}+(?!\p{L})(?:.*?(?<!\p{L})\p{Ll}+(?!\p{L})){2}/su

/** A few capitals amid words in small letters, of which nothing tells a body but that some small place is called so. */
export function isAbbreviation(page: Page, party: PartyHit, span: Span): boolean {
  if (party.kindHint !== null || party.countryHint !== null || !looksShort.test(quoteOf(page, party.name)))
    return false
  const known = page.names.at(party.name)
  if (known === undefined || known.kinds.includes('organization') || known.population >= leastPopulation)
    return false
  return smallWords.test(page.text.slice(span.start, span.end))
}
