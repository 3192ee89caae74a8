// Bodies that guests come from: "a delegation from Linz visited the town" names Linz, though Linz does nothing.
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { isCapital, isWordOfLanguage } from '../names/name-shape.ts'
import { readParty } from '../names/read-party.ts'
import { isUncased } from '../names/uncased-names.ts'
import { has, hasAny, type Page, within } from '../page/page.ts'

/** The known bodies, but the publisher, of a sentence that tells of guests. */
export function guestsIn(page: Page, sentence: Span): readonly PartyHit[] {
  if (!has(page, page.vocabulary.guests, sentence)) return []
  return within(page.names, sentence)
    .filter(
      (name) =>
        (isCapital(page, name.start) || isUncased(page.text.charAt(name.start))) &&
        !isWordOfLanguage(page, name) &&
        !isPartOfName(page, name),
    )
    .map((name) => ({
      ...readParty(page, { start: name.start, end: name.end }, sentence),
      isKnown: true,
      hasSigner: false,
      isState: false,
    }))
    .filter((party) => !party.isPublisher)
}

/** "Hans Linz": beside another word with a capital that nothing knows, the name is a person's. */
function isPartOfName(page: Page, name: Span): boolean {
  if (page.vocabulary.nounsHaveCapitals) return false
  const at = wordIndexAt(page, name.start)
  const before = wordAt(page, at - 1)
  const behind = wordAt(page, wordIndexAt(page, name.end))
  const isBeside = (word: Span | undefined, gap: Span) =>
    word !== undefined && page.text.slice(gap.start, gap.end) === ' ' && isUnknownName(page, word)
  return (
    isBeside(before, { start: before?.end ?? 0, end: name.start }) ||
    isBeside(behind, { start: name.end, end: behind?.start ?? 0 })
  )
}

function isUnknownName(page: Page, word: Span): boolean {
  const { partyWords, guests, offices, institutions } = page.vocabulary
  return (
    isCapital(page, word.start) &&
    !isWordOfLanguage(page, word) &&
    !hasAny(page, [partyWords, guests, offices, institutions], word) &&
    within(page.countries, word).length === 0
  )
}
