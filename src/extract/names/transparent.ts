// Whether words only lead from one name to the next, and tell nothing of their own.
import { contains, type Span } from '../../model/span.ts'
import { findAnyPhrases, phraseAt } from '../../text/phrase-book.ts'
import { type Word, wordsIn } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { find, has, type Page, within } from '../page/page.ts'
import { isCapital, isFigure } from './name-shape.ts'

const mostAdjectives = 2

const closing = /[.!?]|\n\s*\n/
/** Dots that end no sentence: those of ordinals and of words cut short. */
const abbreviated = /\d\.|(?<!\p{L})\p{L}{1,3}\./gu

/** Only words that join or lead up to a name, dates and ties among them: "and", "with three Greek cities -", "and since 1993 a partnership with". */
export function isTransparent(page: Page, gap: Span, adjectives = mostAdjectives): boolean {
  if (gap.end <= gap.start || (gap.end - gap.start === 1 && page.text.charAt(gap.start) === ' ')) return true
  const between = page.folded.slice(gap.start, gap.end)
  if (closing.test(between) && closing.test(between.replace(abbreviated, ''))) return false
  const words = wordsIn(page, gap)
  const opaque = opaqueIn(page, gap, words)
  // Adjectives before a body are let through: "with the small nearby town of Kaluga".
  if (opaque.length === 0) return true
  return (
    opaque.length <= adjectives &&
    (opaque.length < words.length || opensBody(page, gap.end)) &&
    opaque.every((word) => !isCapital(page, word.start) && !has(page, page.vocabulary.acts, word))
  )
}

/** "the Polish town of", "town": what begins here is a body's, so that a word before it is an adjective. */
function opensBody(page: Page, start: number): boolean {
  const end = start + longestKind
  return (
    phraseAt(page, page.vocabulary.partyWords, start, end) !== undefined ||
    page.countries.startingAt(start, end)?.form === 'adjective'
  )
}

const longestKind = 40

/** "such as", "among them", right before a body. */
export function examplesIn(page: Page, span: Span, parties: readonly PartyHit[]): readonly Span[] {
  return find(page, page.vocabulary.joints.example, span).filter((hit) =>
    parties.some(
      (party) =>
        hit.end <= party.whole.start && isTransparent(page, { start: hit.end, end: party.whole.start }, 0),
    ),
  )
}

/** "between the Ministry of Culture of", "and the Customs Board of": on a state's page the words of an office lead to the state that it acts for. */
function officeIn(page: Page, gap: Span): readonly Span[] {
  if (!page.isStatePage || /[.;:()\d]/.test(page.folded.slice(gap.start, gap.end))) return []
  const hits = find(page, page.vocabulary.institutions, gap)
  const [first] = hits
  if (first === undefined) return []
  return page.vocabulary.officesFollow
    ? [{ start: gap.start, end: hits.at(-1)!.end }]
    : [{ start: first.start, end: gap.end }]
}

/** The words that are neither figures nor covered by anything that leads on. */
function opaqueIn(page: Page, gap: Span, words: readonly Word[]): readonly Word[] {
  const figureless = words.filter(
    (word) => !isFigure(word.folded.charCodeAt(0)) || !/^\d+$/.test(word.folded),
  )
  if (figureless.length === 0) return figureless
  const covers: readonly Span[] = findAnyPhrases(page, page.vocabulary.leadingWords, gap)
  const opaque = figureless.filter((word) => !covers.some((cover) => contains(cover, word)))
  if (opaque.length === 0) return opaque
  const states = within(page.countries, { start: gap.start - 1, end: gap.end + 1 })
  const dates = within(page.dates, gap)
  const offices = officeIn(page, gap)
  return opaque.filter((word) => ![...states, ...dates, ...offices].some((cover) => contains(cover, word)))
}
