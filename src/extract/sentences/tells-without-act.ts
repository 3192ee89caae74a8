// Whether a clause tells a tie or a paper though it has no verb, as lists and asides do.
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isCapital, isWordOfLanguage } from '../names/name-shape.ts'
import { isPublisherName } from '../names/publisher-name.ts'
import { has, hasAny, type Page, quoteOf } from '../page/page.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'
import { behindOwnDay } from '../papers/own-day.ts'
import { behindDay, opensWithSides } from '../rows/opens-paper.ts'

/** "Twin towns: Bonn, Weimar", "Partnership with Mirecourt since 1969": a list's way of telling needs no verb. */
export function tellsWithoutAct(page: Page, main: Span, instrument: InstrumentHit): boolean {
  const behind = page.folded.slice(instrument.end, main.end)
  const isOfStates = page.isStatePage && instrument.form === 'paper'
  if (isOfStates && opensWithSides(page, { start: main.start, end: instrument.start })) return true
  // "… ile kardeş şehirdir": where endings tell who is whom, a tie at the end is all the verb there is.
  if (page.vocabulary.partnersBy === 'endings' && /^[\s.]*$/.test(behind)) return instrument.isTyped
  if (/^\s*:/.test(behind)) return true
  // "Treaty on friendship between A and B of 1992": a title is all that a list of treaties has.
  if (
    isOfStates &&
    instrument.start <= behindDay(page, main) &&
    has(page, page.vocabulary.joints.between, main)
  )
    return true
  if (!instrument.isTyped && !isOfStates) return false
  // "The bond with its four twin towns – A, B, C and D – is a close one."
  if (/^ - /.test(behind)) return true
  const next = wordAt(page, wordIndexAt(page, behindOwnDay(page, instrument, main)))
  // "ten twin towns, among which A and B"
  if (
    next !== undefined &&
    instrument.form === 'tie' &&
    /^,? /.test(behind) &&
    opensExamples(page, next, main)
  )
    return true
  const isBetween =
    next !== undefined && next.end <= main.end && has(page, page.vocabulary.joints.between, next)
  if (isBetween || isNamedTie(page, main, instrument)) return true
  return next !== undefined && next.end <= main.end && has(page, page.vocabulary.joints.with, next)
}

function opensExamples(page: Page, next: Span, main: Span): boolean {
  return phraseAt(page, page.vocabulary.joints.example, next.start, main.end) !== undefined
}

/** "Guests from the partner town Gogolin": the tie stands right before a name that is known. */
function isNamedTie(page: Page, main: Span, tie: InstrumentHit): boolean {
  const { form, start } = tie
  // "Szeged testvérvárosa 1991 óta Trento"
  const day = behindOwnDay(page, tie, main)
  const end = phraseAt(page, page.vocabulary.joints.since, day + 1, main.end)?.end ?? day
  // "our twin towns, Reims and Graz"
  const sign = /^,? (?=\S)/.exec(page.text.slice(end, end + 3))?.[0]
  if (form !== 'tie' || page.publisher === null || sign === undefined) return false
  const next = wordAt(page, wordIndexAt(page, end))
  const { from, link } = page.vocabulary.joints
  // "dalla città gemellata di Tours"
  const isLinked = next !== undefined && next.end < main.end && hasAny(page, [from, link], next)
  const holdsParty = has(page, page.vocabulary.partyWords, { start, end })
  const at = isLinked && holdsParty ? next.end + 1 : end + sign.length
  const name = page.names.startingAt(at, main.end)
  return (
    name !== undefined &&
    isCapital(page, name.start) &&
    !isWordOfLanguage(page, name) &&
    !isPublisherName(page, quoteOf(page, name), null)
  )
}
