// Walks a page from top to bottom: headings open listings, rows gather lines, prose is read sentence by sentence.
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { lastSign } from '../../text/signs.ts'
import type { RecordDraft } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isColumnHead } from '../names/name-shape.ts'
import { hasHeadingMark } from '../page/mask-noise.ts'
import { type Page, quoteOf, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { addKind, isLabelLine } from '../rows/label-lines.ts'
import { countWords, isProse, linesOf, looksLikeHeading } from '../rows/line-shape.ts'
import { bareListing, readListing } from '../rows/listing.ts'
import { isLongRow, isPaperOfRow } from '../rows/long-row.ts'
import { readRowHead } from '../rows/read-row.ts'
import { openRow } from '../rows/row-in-progress.ts'
import { withStackedTables } from '../rows/stacked-tables.ts'
import { readStatusHeading, readStatusLabel } from '../rows/status-heading.ts'
import { openTitle } from '../rows/titled-rows.ts'
import type { TakeDraft } from '../tellings/merge-repeats.ts'
import { addDayOfTitle } from './later-sentence.ts'
import { closeListing, closeRow, groupingOf, openListing, startWalk, type Walk } from './walk.ts'
import { walkProse } from './walk-prose.ts'
import { walkColumnHeads, walkRowLine } from './walk-rows.ts'
import { listingAbove, walkShortLine } from './walk-short-line.ts'
import { cardsOf, walkTableRow } from './walk-tables.ts'

/** Headings of plain text tell no level; they stand below a page's title. */
const usualLevel = 2
const longestColumnHeads = 8

/** Drafts are handed over block by block, so that a long page never holds all of its repeated ones at once. */
export function readBlocks(opened: Page, take: TakeDraft): void {
  const page = withStackedTables(opened)
  const walk = startWalk(page)
  const { blocks } = page.document
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const span = trim(page, block)
    if (span.end <= span.start) continue
    if (block.kind === 'heading' || block.kind === 'row') handOver(walk.drafts, 0, take)
    enterBlock(page, walk, block)
    if (block.kind === 'row') walkRow(page, walk, at)
    else if (block.kind === 'heading') walkHeading(page, walk, span, block.level)
    else if (lastSign(page.document.text, block) === ']' && hasHeadingMark(quoteOf(page, block)))
      walkHeading(page, walk, span, usualLevel)
    else for (const line of linesOf(page, block)) walkLine(page, walk, line, block)
    // The last stays at hand: the next paragraph may tell more of it.
    handOver(walk.drafts, 1, take)
  }
  closeListing(page, walk)
  handOver(walk.drafts, 0, take)
}

/** All drafts but the last ones, which stay. */
function handOver(drafts: RecordDraft[], stay: number, take: TakeDraft): void {
  if (drafts.length <= stay) return
  const last = drafts.length - stay
  for (let at = 0; at < last; at++) take(drafts[at]!)
  for (let at = 0; at < stay; at++) drafts[at] = drafts[last + at]!
  drafts.length = stay
}

/** Items of one list stand together, and so do the lines of a text with no empty line between them. */
function enterBlock(page: Page, walk: Walk, block: Block): void {
  const list = block.kind === 'item' ? block.list : null
  const goesOn = list === walk.list && (list !== null || isNextLine(page, walk.blockEnd, block.start))
  if (!goesOn) walk.group = block.start
  walk.list = list
  walk.depth = block.kind === 'item' ? block.depth : 0
  walk.blockEnd = block.end
}

function isNextLine({ document, text }: Page, from: number, to: number): boolean {
  if (document.mediaType !== 'text/plain') return false
  const newline = text.indexOf('\n', from)
  const next = newline === -1 ? -1 : text.indexOf('\n', newline + 1)
  return next === -1 || next >= to
}

/** A row of a table; one whose cells are cards is read line by line. */
function walkRow(page: Page, walk: Walk, at: number): void {
  const block = page.document.blocks[at]
  if (block?.kind !== 'row') return
  const cards = cardsOf(page, walk, block)
  if (cards.length === 0) walkTableRow(page, walk, at)
  for (const card of cards) {
    closeRow(page, walk)
    for (const line of linesOf(page, card)) walkLine(page, walk, line, { ...card, kind: 'paragraph' })
  }
}

/** A heading closes what was listed above it, unless it is a state's or a partner's own within the list. */
function walkHeading(page: Page, walk: Walk, span: Span, level: number): void {
  closeRow(page, walk)
  const isWithinList = walk.listing.instrument !== null && level >= walk.listingLevel
  if (isWithinList && page.publisher !== null && namesPairOfOthers(page, span)) return
  const head =
    isWithinList && findInstruments(page, span).length === 0
      ? readRowHead(page, span, page.isStatePage)
      : null
  if (head?.kind === 'country') {
    walk.listing = { ...walk.listing, country: head.code }
    walk.groupsByState = true
    walk.lastKind = 'state'
    return
  }
  const [own] = head?.kind === 'rows' ? head.heads : []
  if (own?.isSure === true && page.publisher !== null && !own.parties.some((party) => party.isPublisher)) {
    walk.row = openRow(own.parties, span, {
      rest: own.rest,
      country: walk.groupsByState ? walk.listing.country : null,
      isHeading: true,
      grouping: groupingOf(walk),
      group: walk.group,
      isDirect: walk.isDirect,
      isAlone: walk.rowsInLine === 0,
    })
    walk.rowDepth = walk.depth
    walk.lastKind = 'row'
    return
  }
  const told = isWithinList ? readStatusHeading(page, span, walk.listing) : null
  if (told !== null) openListing(page, walk, told, walk.listingLevel)
  else openHeading(page, walk, span, level)
}

/** "Porvoo–Ventspils" over "Ventspils, Latvia": the title of a card, which is no partner's and closes no list. */
function namesPairOfOthers(page: Page, span: Span): boolean {
  if (!page.folded.slice(span.start, span.end).includes('-')) return false
  const parties = findParties(page, span)
  const [first, second] = parties
  if (first === undefined || second === undefined || parties.length > 2) return false
  return (
    parties.every((party) => party.isKnown && !party.isPublisher && !party.isState) &&
    /^ ?- ?$/.test(page.folded.slice(first.whole.end, second.whole.start)) &&
    first.whole.start <= span.start + 1 &&
    second.whole.end >= span.end - 1
  )
}

function openHeading(page: Page, walk: Walk, span: Span, level: number): void {
  const listing = readListing(page, span, listingAbove(page, walk, span), walk.named) ?? bareListing(page)
  openListing(page, walk, listing, level)
  walk.row = openTitle(page, span)
}

function walkLine(page: Page, walk: Walk, line: Span, block: Block): void {
  const label = readStatusLabel(page, line, walk.listing)
  if (label !== null) {
    const { listing } = walk
    openListing(page, walk, label.listing, walk.listingLevel)
    walkLine(page, walk, label.rest, block)
    openListing(page, walk, listing, walk.listingLevel)
    return
  }
  if (walkStatus(page, walk, line)) return
  if (walk.row !== null && addKind(page, walk.row, line)) return
  if (isColumnHead(page, line) && countWords(page, line) <= longestColumnHeads) {
    walkColumnHeads(page, walk, line)
    return
  }
  const isShort =
    !isProse(page, line, block.kind) ||
    isLongRow(page, line) ||
    isPaperOfRow(page, walk.row, line) ||
    (walk.row !== null && isLabelLine(page, line))
  if (isShort && walk.row === null && addDayOfTitle(page, walk, line)) return
  if (page.publisher !== null && isShort && walkRowLine(page, walk, line)) return
  if (walkShortLine(page, walk, line)) return
  const isRead = walkProse(page, walk, line)
  if (isShort && !isRead && walk.listing.instrument !== null)
    walk.listed.push({
      start: line.start,
      drafts: [],
      vouching: 'nothing',
      group: walk.group,
      isDirect: false,
    })
}

/** "In force", "Under negotiation": the rows below stand otherwise than those above. */
function walkStatus(page: Page, walk: Walk, line: Span): boolean {
  if (walk.listing.instrument === null || !looksLikeHeading(page, line)) return false
  const told = readStatusHeading(page, line, walk.listing)
  if (told !== null) openListing(page, walk, told, walk.listingLevel)
  return told !== null
}
