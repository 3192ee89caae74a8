// Walks a page from top to bottom: headings open listings, rows gather lines, prose is read sentence by sentence.
import type { Block } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { wordIndexAt } from '../text/words.ts'
import type { RecordDraft } from './draft.ts'
import { readAreaList, readLinkedAreas } from './find-areas.ts'
import { chooseInstrument, findInstruments } from './find-instruments.ts'
import { findParties } from './find-parties.ts'
import { type Listing, type NamedPaper, noListing, readListing } from './listing.ts'
import { hasHeadingMark } from './mask-noise.ts'
import { isColumnHead } from './name-shape.ts'
import { find, has, type Page, trim, within } from './page.ts'
import { readRowHead } from './read-row.ts'
import { readSentence } from './read-sentence.ts'
import { readTableHead, readTableRow, type TableHead } from './read-table.ts'
import { addLine, finishRow, openRow, type RowInProgress } from './row-in-progress.ts'
import { splitSentences } from './split-sentences.ts'

/** What has been read so far, and what the lines above mean for the next one. */
interface Walk {
  readonly drafts: RecordDraft[]
  readonly findings: ReadingFinding[]
  listing: Listing
  named: NamedPaper | null
  row: RowInProgress | null
  table: TableHead | null
  /** Rows under this listing whose state stood on a line of its own before them. */
  groupsByState: boolean
  lastKind: 'none' | 'head' | 'state' | 'row'
}

export function readBlocks(page: Page): {
  drafts: readonly RecordDraft[]
  findings: readonly ReadingFinding[]
} {
  const walk: Walk = {
    drafts: [],
    findings: [],
    listing: noListing,
    named: null,
    row: null,
    table: null,
    groupsByState: false,
    lastKind: 'none',
  }
  for (const block of page.document.blocks) {
    const span = trim(page, block)
    if (span.end <= span.start) continue
    if (block.kind === 'row') walkTableRow(page, walk, block)
    else if (block.kind === 'heading' || hasHeadingMark(lineOf(page, block))) walkHeading(page, walk, span)
    else for (const line of linesOf(page, block)) walkLine(page, walk, line, block)
  }
  closeRow(page, walk)
  return walk
}

function walkTableRow(page: Page, walk: Walk, block: Extract<Block, { kind: 'row' }>): void {
  closeRow(page, walk)
  const head = readTableHead(page, block, walk.table)
  if (head !== null) {
    walk.table = head
    return
  }
  const records = readTableRow(page, block, {
    listing: walk.listing,
    head: walk.table?.table === block.table ? walk.table : null,
    named: walk.named,
  })
  walk.drafts.push(...records)
}

/** A heading closes what was listed above it, whether or not it opens another listing. */
function walkHeading(page: Page, walk: Walk, span: Span): void {
  closeRow(page, walk)
  walk.groupsByState = false
  walk.lastKind = 'head'
  const state = within(page.countries, span).find(
    (hit) => hit.form === 'name' && hit.start === span.start && hit.end >= span.end - 1,
  )
  if (state !== undefined && walk.listing.instrument !== null) {
    walk.listing = { ...walk.listing, country: state }
    walk.groupsByState = true
    return
  }
  const listing = readListing(page, span, noListing, walk.named)
  walk.listing = listing ?? noListing
}

function walkLine(page: Page, walk: Walk, line: Span, block: Block): void {
  if (isColumnHead(page, line) && wordIndexAt(page, line.end) - wordIndexAt(page, line.start) <= 8) {
    walkColumnHeads(page, walk, line)
    return
  }
  if (page.publisher !== null && !isProse(page, line, block)) {
    if (walkRowLine(page, walk, line)) return
  }
  const isHeading = isShort(page, line) && !/[.!?;,]$/.test(page.folded.slice(line.start, line.end))
  if (isHeading && findParties(page, line).every((party) => party.isPublisher || party.isState)) {
    if (walkShortLine(page, walk, line)) return
  }
  walkProse(page, walk, line)
}

/** "No. IO/Country Year of conclusion" over flattened columns. */
function walkColumnHeads(page: Page, walk: Walk, line: Span): void {
  const heads = find(page, page.vocabulary.columns, line)
  const role = heads.some((head) => head.value === 'signed')
    ? 'signed'
    : heads.some((head) => head.value === 'date')
      ? 'other'
      : walk.listing.dateRole
  walk.listing = { ...walk.listing, dateRole: role }
  const instrument = findInstruments(page, line).find((hit) => hit.isTyped)
  if (instrument !== undefined && walk.listing.instrument === null) {
    walk.listing = {
      ...walk.listing,
      instrument: { type: instrument.type, span: instrument, isPaper: false },
    }
  }
}

/** A line in a list: a new row, or more of the row above. Answers whether it was either. */
function walkRowLine(page: Page, walk: Walk, line: Span): boolean {
  const { listing } = walk
  const listsStates = page.isStatePage
  const instruments = findInstruments(page, line)
  const startsWithPaper =
    instruments[0]?.start === trim(page, line, '"-(').start && instruments[0].form === 'paper'
  if (walk.row !== null && (startsWithPaper || isDateLine(page, line))) {
    addLine(page, walk.row, line)
    return true
  }
  if (listing.instrument === null && !instruments.some((hit) => hit.isTyped)) return false
  const head = startsWithPaper ? null : readRowHead(page, line, listsStates)
  if (head === null) return false
  if (head.kind === 'country') {
    const state = { ...head.span, code: head.code, form: 'name' as const }
    if (walk.row !== null && walk.lastKind === 'row' && walk.row.country === null && !walk.groupsByState) {
      walk.row.country = head.code
      walk.row.end = line.end
    } else {
      closeRow(page, walk)
      walk.listing = { ...listing, country: state }
      walk.groupsByState = true
    }
    walk.lastKind = 'state'
    return true
  }
  const { parties, rest, isSure } = head.head
  const party = parties[0]!
  if (!isSure && walk.lastKind === 'none') return false
  if (party.isPublisher && party.countryHint === null) return false
  if (walk.row !== null && isSameName(page, walk.row, party.name)) {
    addLine(page, walk.row, line)
    return true
  }
  if (!isSure && !isListLine(page, line)) return false
  closeRow(page, walk)
  walk.row = openRow(parties, line, rest, walk.groupsByState ? (listing.country?.code ?? null) : null)
  walk.lastKind = 'row'
  return true
}

function isSameName(page: Page, row: RowInProgress, name: Span): boolean {
  const first = row.parties[0]!.name
  return (
    page.folded.slice(first.start, first.end) === page.folded.slice(name.start, name.end) &&
    row.end + 2 >= name.start
  )
}

/** A short line without bodies: a heading, or a heading's like, when it names a tie; "Foreign consulates" closes the list. */
function walkShortLine(page: Page, walk: Walk, line: Span): boolean {
  const hits = findInstruments(page, line)
  const isOpening =
    /[:]\s*$/.test(page.folded.slice(line.start, line.end)) ||
    has(page, page.vocabulary.joints.with, { start: Math.max(line.start, line.end - 6), end: line.end })
  if (hits.length === 0) {
    const isOther = has(page, page.vocabulary.institutions, line)
    if (isOther) walkHeading(page, walk, line)
    return isOther
  }
  closeRow(page, walk)
  const above = isOpening ? walk.listing : noListing
  const listing = readListing(page, line, above, walk.named)
  if (listing === null) return false
  walk.listing = listing
  walk.groupsByState = false
  walk.lastKind = 'head'
  return true
}

function walkProse(page: Page, walk: Walk, block: Span): void {
  const first = walk.drafts.length
  for (const sentence of splitSentences(page, block)) {
    rememberPaper(page, walk, sentence)
    const areas = readAreaList(page, sentence)
    if (areas.length > 0) {
      addAreas(walk, first, areas)
      continue
    }
    const records = readSentence(page, sentence, walk)
    if (records.length > 0) {
      closeRow(page, walk)
      walk.drafts.push(...records)
    } else introduce(page, walk, sentence)
  }
}

/** A sentence that names a tie and no partner introduces the rows below it. */
function introduce(page: Page, walk: Walk, sentence: Span): void {
  const parties = findParties(page, sentence).filter(
    (party) => !party.isPublisher && (!party.isState || page.isStatePage),
  )
  if (parties.length > 0) return
  const acts = find(page, page.vocabulary.acts, sentence)
  if (acts.some((act) => act.value === 'denied' || act.value === 'hoped')) return
  const listing = readListing(page, sentence, walk.listing, walk.named)
  const isTold =
    acts.length > 0 ||
    /:\s*$/.test(page.folded.slice(sentence.start, sentence.end)) ||
    /\p{L}\s*$/u.test(page.folded.slice(sentence.start, sentence.end))
  if (listing === null || !isTold) return
  const isVague = !findInstruments(page, sentence).some((hit) => hit.isTyped)
  if (
    isVague &&
    walk.listing.instrument !== null &&
    !/:\s*$/.test(page.folded.slice(sentence.start, sentence.end))
  )
    return
  closeRow(page, walk)
  walk.listing = { ...listing, dateRole: listing.dateRole }
  walk.groupsByState = false
  walk.lastKind = 'head'
}

/** "agreements in the field of …": what "such agreements" will mean further down. */
function rememberPaper(page: Page, walk: Walk, sentence: Span): void {
  const hits = findInstruments(page, sentence).filter((hit) => hit.form === 'paper' && !hit.isAnaphor)
  const hit = chooseInstrument(hits)
  if (hit === undefined || !hit.isTyped) return
  walk.named = { instrument: { type: hit.type, span: hit, isPaper: true }, areas: readLinkedAreas(page, hit) }
}

function addAreas(walk: Walk, first: number, areas: RecordDraft['areas']): void {
  const last = walk.drafts.length - 1
  if (last < first) return
  const { passage } = walk.drafts[last]!
  for (let index = last; index >= first && walk.drafts[index]!.passage.start === passage.start; index--) {
    walk.drafts[index] = { ...walk.drafts[index]!, areas }
  }
}

function closeRow(page: Page, walk: Walk): void {
  if (walk.row === null) return
  walk.drafts.push(...finishRow(page, walk.row, walk.listing))
  walk.row = null
}

function isDateLine(page: Page, line: Span): boolean {
  const date = within(page.dates, line)[0]
  if (date === undefined || wordIndexAt(page, line.end) - wordIndexAt(page, line.start) > 8) return false
  const before = { start: line.start, end: date.start }
  const opening = [page.vocabulary.joints.since, page.vocabulary.acts].flatMap((book) =>
    find<unknown>(page, book, before),
  )[0]
  const from = opening === undefined ? before.start : opening.end
  const isFirst = opening === undefined || /^[\s\-(]*$/.test(page.folded.slice(before.start, opening.start))
  return isFirst && /^[\s\-(:,]*$/.test(page.folded.slice(from, before.end))
}

/** Long lines that end like sentences. */
function isProse(page: Page, line: Span, block: Block): boolean {
  const words = wordIndexAt(page, line.end) - wordIndexAt(page, line.start)
  const endsLikeSentence = /[.!?…]["')\]]*$/.test(page.folded.slice(line.start, line.end))
  if (block.kind === 'item') return endsLikeSentence && words > 25
  return (endsLikeSentence && words > 7) || words > 45
}

function isShort(page: Page, line: Span): boolean {
  return wordIndexAt(page, line.end) - wordIndexAt(page, line.start) <= 16
}

function isListLine(page: Page, line: Span): boolean {
  return wordIndexAt(page, line.end) - wordIndexAt(page, line.start) <= 10
}

function linesOf(page: Page, block: Block): Span[] {
  if (block.kind === 'item' || block.kind === 'paragraph') {
    const lines: Span[] = []
    let start = block.start
    for (const sign of `${page.text.slice(block.start, block.end)}\n`.matchAll(/\n/g)) {
      const line = trim(page, { start, end: block.start + sign.index })
      if (line.end > line.start) lines.push(line)
      start = block.start + sign.index + 1
    }
    return lines.length > 1 && lines.every((line) => isWrapped(page, line)) ? [trim(page, block)] : lines
  }
  return [trim(page, block)]
}

/** Lines of one hard-wrapped paragraph are long. */
function isWrapped(page: Page, line: Span): boolean {
  return page.text.slice(line.start, line.end).length > 55
}

function lineOf(page: Page, block: Span): string {
  return page.document.text.slice(block.start, block.end)
}
