// What stands before a name and tells what the body is: "the Greek city of".
import type { CountryCode, PartyKind } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { areSigns, Signs } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { find, has, type Page, within } from '../page/page.ts'

interface Before {
  readonly start: number
  readonly kind: PartyKind | null
  readonly country: CountryCode | null
}

const beforeName = new Signs(` "'-`)
const behindShortKind = new Signs('. ')

/** "the Greek city of " before a name. */
export function readBefore(page: Page, bare: Span, limit: Span): Before {
  let start = bare.start
  let kind: PartyKind | null = null
  let country: CountryCode | null = null
  const isKindBehind = page.vocabulary.partnersBy === 'endings'
  for (let at = wordIndexAt(page, bare.start) - 1; at >= 0 && wordAt(page, at)!.start >= limit.start; at--) {
    const word = wordAt(page, at)!
    const gap = { start: word.end, end: start }
    const isJoined =
      areSigns(page.folded, gap, beforeName, 2) ||
      (areSigns(page.folded, gap, behindShortKind, 2) && isShortKind(page, word))
    if (!isJoined) break
    const state = page.countries.startingAt(word.start, start)
    const adjective = state?.form === 'adjective' ? state : undefined
    // Where endings tell who is whom, a kind stands behind its name, and what stands before is another's.
    const partyWord = isKindBehind
      ? undefined
      : phraseAt(page, page.vocabulary.partyWords, word.start, bare.start)
    if (adjective !== undefined) country ??= adjective.code
    else if (partyWord !== undefined) kind ??= partyWord.value
    else if (!isLink(page, word) || !isPartyWordBefore(page, at, limit)) break
    start = word.start
  }
  return { start, kind, country }
}

/** "of", "the"; in "the municipality and Bordesholm" the joint leads on to another body. */
function isLink(page: Page, word: Span): boolean {
  const { link, and } = page.vocabulary.joints
  return has(page, link, word) && !has(page, and, word)
}

const longestShortKind = 3

/** "гр. Суми", "m. Lublin": a kind cut short, whose dot ends no sentence. */
function isShortKind(page: Page, word: Span): boolean {
  return word.end - word.start <= longestShortKind && has(page, page.vocabulary.partyWords, word)
}

/** "of" and "the" belong to a name only where "city", "city of" or "ville polonaise" stands right before them. */
function isPartyWordBefore(page: Page, at: number, limit: Span): boolean {
  const isAdjective = (index: number) => {
    const word = wordAt(page, index)
    return word !== undefined && within(page.countries, word).some((hit) => hit.form === 'adjective')
  }
  const last = isAdjective(at - 1) ? at - 2 : at - 1
  for (let first = last; first >= Math.max(0, last - 2); first--) {
    const span = { start: wordAt(page, first)!.start, end: wordAt(page, at)!.end }
    if (span.start < limit.start) return false
    const isRight = (hit: Span) => hit.end === wordAt(page, at)!.end || hit.end === wordAt(page, last)?.end
    if (find(page, page.vocabulary.partyWords, span).some(isRight)) return true
  }
  return false
}
