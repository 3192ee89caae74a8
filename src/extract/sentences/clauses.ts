// The part of a sentence that tells an act: up to where its circumstances begin, and one predicate at a time.
import { overlaps, type Span } from '../../model/span.ts'
import { Signs } from '../../text/signs.ts'
import { wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { examplesIn, isTransparent } from '../names/transparent.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { tellsOn } from './tells-on.ts'

const longestDateline = 40

/** "A is twinned with B, and C is twinned with D": a second predicate with a subject of its own begins a clause. */
export function splitClauses(page: Page, sentence: Span): Span[] {
  const predicates = findInstruments(page, sentence)
  if (predicates.length === 0) return [trim(page, sentence, ',;')]
  const names = within(page.names, sentence)
  const cuts = predicates.slice(1).flatMap((predicate, index) => {
    const previous = predicates[index]!
    const subject = names.filter((name) => name.start > previous.end && name.end < predicate.start).at(-1)
    if (subject === undefined || wordIndexAt(page, predicate.start) - wordIndexAt(page, subject.end) > 4)
      return []
    const sign = /[,;](?: *(?:\p{L}+))? *$/u.exec(page.folded.slice(previous.end, subject.start))
    const hasAct = has(page, page.vocabulary.acts, { start: subject.end, end: predicate.end + 1 })
    return sign !== null && hasAct ? [previous.end + sign.index + 1] : []
  })
  const starts = [
    sentence.start,
    ...cuts,
    ...ellipses(page, sentence),
    ...ownPredicates(page, sentence, predicates[0]!),
  ].toSorted((a, b) => a - b)
  return starts.map((start, index) => trim(page, { start, end: starts[index + 1] ?? sentence.end }, ',;'))
}

/** "The agreement with A was signed in 1961; with B in 1966; with C in 1971": where what is left out goes on, up to the sentence's end. */
function ellipses(page: Page, sentence: Span): number[] {
  return piecesBehindSemicolons(page, sentence)
    .filter(
      (piece) =>
        find(page, page.vocabulary.joints.with, piece)[0]?.start === piece.start &&
        page.dates.hasWithin(piece) &&
        findInstruments(page, piece).length === 0,
    )
    .map((piece) => piece.start)
}

/** "…, signed with A; the city has such agreements with B and C": behind a semicolon an act and a tie of its own begin a clause. */
function ownPredicates(page: Page, sentence: Span, firstTie: Span): number[] {
  const [firstAct] = find(page, page.vocabulary.acts, sentence)
  if (firstAct === undefined) return []
  const told = Math.max(firstTie.end, firstAct.end)
  return piecesBehindSemicolons(page, { start: told, end: sentence.end })
    .filter((piece) => has(page, page.vocabulary.acts, piece) && findInstruments(page, piece).length > 0)
    .map((piece) => piece.start)
}

function piecesBehindSemicolons(page: Page, { start, end }: Span): Span[] {
  const words = page.folded.slice(start, end)
  if (!words.includes(';')) return []
  const signs = [...words.matchAll(/;\s+/g)]
  return signs.map((sign, index) => ({
    start: start + sign.index + sign[0].length,
    end: start + (signs[index + 1]?.index ?? end - start),
  }))
}

/** The clause without its circumstances: they begin, behind the first body, at "within the framework of", "which", or a colon that opens no list. */
export function cutCircumstances(page: Page, clause: Span, parties: readonly PartyHit[]): Span {
  const first = parties[0]
  if (first === undefined) return clause
  const isFree = (hit: Span) =>
    hit.start >= first.whole.end && !parties.some((party) => overlaps(party.whole, hit))
  // "on the basis of a letter of intent" goes on telling the agreement.
  const leadsToPaper = (hit: Span) =>
    findInstruments(page, { start: hit.end, end: Math.min(clause.end, hit.end + 24) }).some(
      (paper) => paper.form === 'paper' && paper.isTyped,
    )
  const { boundary: boundaries, and } = page.vocabulary.joints
  const leadsOn = (hit: Span) =>
    [...find(page, and, clause), ...examplesIn(page, clause, parties)].some((joint) => overlaps(joint, hit))
  const boundary = find(page, boundaries, clause).find(
    (hit) => isFree(hit) && !leadsToPaper(hit) && !leadsOn(hit) && !tellsOn(page, hit, clause, parties),
  )
  const sign = signsIn(page, { start: first.whole.end, end: clause.end }).find(
    (hit) =>
      isFree(hit) &&
      !opensList(page, hit, parties) &&
      !isDateline(page, hit, clause) &&
      !opensEnding(page, hit, clause),
  )
  return {
    start: clause.start,
    end: Math.min(clause.end, boundary?.start ?? clause.end, sign?.start ?? clause.end),
  }
}

const space = 32
const opensSign = new Signs(':; ')

/** Colons, semicolons, and dashes between spaces. */
function signsIn({ folded }: Page, { start, end }: Span): Span[] {
  const signs: Span[] = []
  for (let at = start; at < end; at++) {
    if (!opensSign.has(folded.charCodeAt(at))) continue
    const length = folded.charCodeAt(at) !== space ? 1 : at + 3 <= end && folded.startsWith(' - ', at) ? 3 : 0
    if (length === 0) continue
    signs.push({ start: at, end: at + length })
    at += length - 1
  }
  return signs
}

/** "SAN VITO - The council approved a twinning with …": the place of the news before a sign. */
function isDateline(page: Page, sign: Span, clause: Span): boolean {
  const before = { start: clause.start, end: sign.start }
  return (
    page.text.charAt(sign.start) !== ';' &&
    sign.start - clause.start < longestDateline &&
    findInstruments(page, before).length === 0 &&
    !has(page, page.vocabulary.acts, before) &&
    findInstruments(page, { start: sign.end, end: clause.end }).length > 0
  )
}

/** The most letters between a sign and the end that it tells. */
const longestLead = 16

/** "Agreement with A of 2001 - ended on 5 May 2010" */
function opensEnding(page: Page, sign: Span, clause: Span): boolean {
  const lead = { start: sign.end, end: Math.min(clause.end, sign.end + longestLead) }
  return find(page, page.vocabulary.acts, lead).some((act) => act.value === 'ended')
}

function opensList(page: Page, sign: Span, parties: readonly PartyHit[]): boolean {
  const next = parties.find((party) => party.whole.start >= sign.end)
  return (
    next !== undefined &&
    isTransparent(page, { start: sign.end, end: next.whole.start }, 0) &&
    !startsWithDate(page, sign)
  )
}

/** "…: in 1920 an icon from Kursk" goes on with another story. */
function startsWithDate(page: Page, sign: Span): boolean {
  const date = within(page.dates, { start: sign.end, end: sign.end + 16 })[0]
  return date !== undefined && has(page, page.vocabulary.joints.at, { start: sign.end, end: date.start })
}
