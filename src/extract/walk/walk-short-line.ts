// Short lines that head a list without being marked as headings.
import type { Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { find, has, type Page, trim } from '../page/page.ts'
import { bodiesBesidePapers } from '../papers/bodies-beside-papers.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { countWords, leadsOn, looksLikeHeading } from '../rows/line-shape.ts'
import { bareListing, type Listing, readListing } from '../rows/listing.ts'
import { namesSides } from '../rows/opens-paper.ts'
import { isOwnGenitive } from '../rows/read-tied-row.ts'
import { openCounterpart, openTitle } from '../rows/titled-rows.ts'
import { openListing, type Walk } from './walk.ts'

/** What a line goes on with: one that leads to rows, with what was told above; "Bilateral agreements" right below "Agreements on classified information", with that paper. */
export function listingAbove(page: Page, walk: Walk, line: Span): Listing {
  const isBelowTitle = walk.lastKind === 'head' && walk.isDirect && walk.listing.instrument?.isPaper === true
  return leadsOn(page, line) || isBelowTitle ? walk.listing : bareListing(page)
}

/** The publisher in whatever case, a state, and a word that nothing is known of before a colon or right before the paper's title. */
function isNoPartner(page: Page, party: PartyHit, line: Span): boolean {
  if (party.isPublisher || party.isState) return true
  const hits = findInstruments(page, line)
  if (hits.some((hit) => isOwnGenitive(page, party, hit))) return true
  const isTold = party.isKnown || party.countryHint !== null
  return !isTold && (leadsOn(page, line) || hits.some((hit) => hit.start === party.whole.end + 1))
}

/** "Kloster Lehnin", "Decision of the council 244/2003", "Town centre" below a picture: an institution's word in a line with a town or a figure heads no list. */
function tellsOfTown(page: Page, line: Span): boolean {
  const isFigured = /\d/.test(page.folded.slice(line.start, line.end))
  const isOfKind = find(page, page.vocabulary.partyWords, line).some((kind) => kind.value === 'city')
  return (
    isFigured || isOfKind || page.countries.hasWithin(line) || page.names.at(trim(page, line)) !== undefined
  )
}

/** "Agreement between A and B on tourism", on a state's page: a title that goes on behind the sides, or has a day, is one agreement's and no heading of many. */
function isTitleOfStates(page: Page, line: Span): boolean {
  if (!page.isStatePage) return false
  const states = findParties(page, line).filter((party) => party.isState)
  const last = states.at(-1)
  if (last === undefined || states.length < 2 || states.every((party) => party.isPublisher)) return false
  const [paper] = findInstruments(page, line)
  const isBetween =
    paper?.form === 'paper' &&
    has(page, page.vocabulary.joints.between, { start: paper.end, end: states[0]!.whole.start })
  if (!isBetween && (paper?.form !== 'paper' || !namesSides(page, line))) return false
  const behind = countWords(page, { start: last.whole.end, end: line.end })
  return page.dates.hasWithin(line) || behind >= (isBetween ? fewestTitleWords : fewestWords)
}

/** "Agreement with Austria, signed on 31 May 2011", on a state's page: a paper of one state with a day of its own. */
function isDatedPaper(page: Page, line: Span): boolean {
  if (!page.isStatePage || !page.dates.hasWithin(line)) return false
  const isPaper = findInstruments(page, line).some((hit) => hit.form === 'paper')
  return isPaper && bodiesBesidePapers(page, line).some((body) => body.isState && !body.isPublisher)
}

/** The words of a title behind its sides: "on tourism"; where the paper itself stands behind them, it and its subject. */
const fewestTitleWords = 2
const fewestWords = 3

/** "Home » The city » Twin towns": where the page stands among others; its own title is the last. */
function lastOfPath(page: Page, line: Span): Span {
  const parts = page.text.slice(line.start, line.end).split(pathSign)
  return parts.length < 2 ? line : trim(page, { start: line.end - parts.at(-1)!.length, end: line.end })
}

const pathSign = /\s[»›>→]\s/u

/** A short line without partners is a heading, or like one, when it names a tie; "Foreign consulates" closes the list. */
export function walkShortLine(page: Page, walk: Walk, whole: Span): boolean {
  const line = lastOfPath(page, whole)
  if (!looksLikeHeading(page, line)) return false
  const isOfTie = findInstruments(page, line).length > 0
  if (!isOfTie && (!has(page, page.vocabulary.institutions, line) || tellsOfTown(page, line))) return false
  if (isTitleOfStates(page, line) || isDatedPaper(page, line)) return false
  if (!bodiesBesidePapers(page, line).every((party) => isNoPartner(page, party, line))) return false
  if (!isOfTie) {
    openListing(page, walk, bareListing(page), walk.listingLevel)
    return true
  }
  const listing = readListing(page, line, listingAbove(page, walk, line), walk.named)
  if (listing === null) return false
  openListing(page, walk, listing, walk.listingLevel)
  walk.row = openTitle(page, line) ?? (leadsOn(page, line) ? openCounterpart(page, line) : null)
  return true
}
