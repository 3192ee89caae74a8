// What surrounds a name and tells whom it means: "City of", "(Norway)", ", Ohio", "Greek city of".
import type { CountryCode, PartyKind } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyDraft } from '../draft.ts'
import { find, type Page, quoteOf } from '../page/page.ts'
import { readBefore } from './before-name.ts'
import { readAfter } from './behind-name.ts'
import { isCapital } from './name-shape.ts'
import { isPublisherElsewhere } from './publisher-elsewhere.ts'
import { isPublisherName } from './publisher-name.ts'
import { isAdjectiveOf } from './same-name.ts'

/** Reads the party around a bare name; `limit` is what may be looked at. */
export function readParty(page: Page, bare: Span, limit: Span): PartyDraft {
  const before = readBefore(page, bare, limit)
  const suffix = readSuffix(page, bare, limit)
  const name = { start: bare.start, end: suffix?.isName === true ? suffix.end : bare.end }
  const behind = readAfter(page, { ...bare, end: suffix?.end ?? bare.end }, limit)
  const after = isOfNext(page, name, behind)
    ? { ...behind, end: suffix?.end ?? bare.end, country: null }
    : behind
  const whole = { start: before.start, end: after.end }
  const countryHint = after.country ?? before.country
  const ownKind = before.kind ?? kindWithin(page, bare)
  const isPart = (suffix?.isName === true ? suffix.kind : ownKind) === 'district'
  const kindHint = suffix?.kind ?? ownKind ?? after.kind
  return {
    name,
    whole,
    kindHint,
    countryHint,
    containerHint: after.container,
    // "Stadtbezirk Bonn" is a part of the publisher and a party of its own; "every Berlin borough" is none.
    isPublisher:
      !isPart &&
      (isPublisherName(page, quoteOf(page, name), countryHint) ||
        isOwnAdjective(page, name, countryHint) ||
        isPublisherElsewhere(page, name, countryHint)),
  }
}

/** "председатель Городокского исполкома" on the page of Городок. */
function isOwnAdjective(page: Page, name: Span, country: CountryCode | null): boolean {
  if (country !== null && country !== page.publisher?.country) return false
  return page.publisherNames.some((own) => isAdjectiveOf(page, name, own))
}

/** "Altınova, Makedonya Üsküp ile …" on Altınova's page: right before another name, a state that is not the publisher's goes for that name. */
function isOfNext(
  page: Page,
  name: Span,
  { end, country }: { end: number; country: CountryCode | null },
): boolean {
  const own = page.publisher?.country
  if (country === null || own == null || country === own || page.text.charAt(end) !== ' ') return false
  return (
    page.names.startingAt(end + 1, page.text.length) !== undefined &&
    isPublisherName(page, quoteOf(page, name), null)
  )
}

/** "Stadtbezirk Beuel" may be known by its whole name; "Zakarpatská oblasť" ends in what it is. */
function kindWithin(page: Page, bare: Span): PartyKind | null {
  const hits = find(page, page.vocabulary.partyWords, bare)
  const hit = hits.find((word) => word.start === bare.start) ?? hits.find((word) => word.end === bare.end)
  return hit !== undefined && hit.end - hit.start < bare.end - bare.start ? hit.value : null
}

interface Suffix {
  readonly end: number
  readonly kind: PartyKind | null
  /** "Serres Municipality" and "Evropske unije" are names; of "Växjö kommun" only the first word is. */
  readonly isName: boolean
}

const longestCut = 3

/** "Serres Municipality", "Gironde Department", "Växjö kommun". */
function readSuffix(page: Page, bare: Span, limit: Span): Suffix | null {
  if (page.text.charAt(bare.end) === '-') return riverBehind(page, bare, limit)
  const next = wordAt(page, wordIndexAt(page, bare.end))
  if (next === undefined || next.end > limit.end) return null
  if (isUnknownKind(page, next)) return { end: next.end, kind: null, isName: false }
  if (next.start !== bare.end + 1 || page.text.charAt(bare.end) !== ' ') return null
  const hit = phraseAt(page, page.vocabulary.partyWords, next.start, next.end)
  // "Cottbus Town Twinning Agreement": the word may belong to what follows.
  if (hit === undefined || phraseAt(page, page.vocabulary.ties, next.start, limit.end) !== undefined)
    return null
  // "Gižicko m. (Poland)": the dot of a word cut short.
  const isCut = next.end - next.start <= longestCut && page.text.charAt(next.end) === '.'
  const isName = isCapital(page, next.start) || hit.value === 'organization'
  return { end: isCut ? next.end + 1 : next.end, kind: hit.value, isName }
}

/** "Томск қаласы (Ресей)": nobody knows the words of an unlisted language, and a kind is one small one before the state. */
export function isUnknownKind(page: Page, word: Span): boolean {
  if (!page.isUnlisted || !smallWord.test(page.text.slice(word.start, word.end))) return false
  return /^(?: ?[,(]| -)/.test(page.folded.slice(word.end, word.end + 2))
}

const smallWord = /^\p{Ll}{2,12}$/u

/** "-sur-Oise" behind "Éragny", where only the first part is known. */
function riverBehind(page: Page, bare: Span, limit: Span): Suffix | null {
  const tail = /^(?:-\p{Ll}{1,4}){1,2}-\p{Lu}\p{L}+/u.exec(page.text.slice(bare.end, bare.end + longestRiver))
  const end = bare.end + (tail?.[0].length ?? 0)
  return tail === null || end > limit.end ? null : { end, kind: null, isName: false }
}

const longestRiver = 30
