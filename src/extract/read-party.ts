// What surrounds a name and tells whom it means: "City of", "(Norway)", ", Ohio", "Greek city of".
import type { NameHit } from '../model/name-finder.ts'
import type { CountryCode, PartyKind } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import type { CountryHit } from '../text/countries.ts'
import { countryOfSign } from '../text/country-signs.ts'
import { phraseAt } from '../text/phrase-book.ts'
import { areSigns, behindBlanks, Signs } from '../text/signs.ts'
import { wordAt, wordIndexAt } from '../text/words.ts'
import type { PartyDraft } from './draft.ts'
import { isCapital } from './name-shape.ts'
import { find, has, hasAny, type Page, quoteOf, trim, within } from './page.ts'
import { isPublisherName } from './publisher-name.ts'

/** Reads the party around a bare name; `limit` is what may be looked at. */
export function readParty(page: Page, bare: Span, limit: Span): PartyDraft {
  const before = readBefore(page, bare, limit)
  const suffix = readSuffix(page, bare, limit)
  const name = { start: bare.start, end: suffix?.isName === true ? suffix.end : bare.end }
  const after = readAfter(page, { ...bare, end: suffix?.end ?? bare.end }, limit)
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
    isPublisher: !isPart && isPublisherName(page, quoteOf(page, name), countryHint),
  }
}

/** "Stadtbezirk Beuel" may be known by its whole name; "Zakarpatská oblasť" ends in what it is. */
function kindWithin(page: Page, bare: Span): PartyKind | null {
  const hits = find(page, page.vocabulary.partyWords, bare)
  const hit = hits.find((word) => word.start === bare.start) ?? hits.find((word) => word.end === bare.end)
  return hit !== undefined && hit.end - hit.start < bare.end - bare.start ? hit.value : null
}

interface Before {
  readonly start: number
  readonly kind: PartyKind | null
  readonly country: CountryCode | null
}

const beforeName = new Signs(` "'-`)
const behindShortKind = new Signs('. ')

/** "the Greek city of " before a name. */
function readBefore(page: Page, bare: Span, limit: Span): Before {
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
    else if (!has(page, page.vocabulary.joints.link, word) || !isPartyWordBefore(page, at, limit)) break
    start = word.start
  }
  return { start, kind, country }
}

const longestShortKind = 3

/** "гр. Суми", "m. Lublin": a kind cut short, whose dot ends no sentence. */
export function isShortKind(page: Page, word: Span): boolean {
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

interface Suffix {
  readonly end: number
  readonly kind: PartyKind
  /** "Serres Municipality" is a name; of "Växjö kommun" only the first word is. */
  readonly isName: boolean
}

/** "Serres Municipality", "Gironde Department", "Växjö kommun". */
function readSuffix(page: Page, bare: Span, limit: Span): Suffix | null {
  const next = wordAt(page, wordIndexAt(page, bare.end))
  if (next === undefined || next.end > limit.end) return null
  if (next.start !== bare.end + 1 || page.text.charAt(bare.end) !== ' ') return null
  const hit = phraseAt(page, page.vocabulary.partyWords, next.start, next.end)
  // "Cottbus Town Twinning Agreement": the word may belong to what follows.
  if (hit === undefined || phraseAt(page, page.vocabulary.ties, next.start, limit.end) !== undefined)
    return null
  return { end: next.end, kind: hit.value, isName: isCapital(page, next.start) }
}

interface After {
  readonly end: number
  readonly country: CountryCode | null
  readonly container: string | null
  readonly kind: PartyKind | null
}

/** ", Wisconsin", "in California, United States", "from Bulgaria", "(Russian Federation)" after a name. */
function readAfter(page: Page, bare: Span, limit: Span): After {
  let { end } = bare
  let container: string | null = null
  let country: CountryCode | null = null
  let kind: PartyKind | null = null
  for (let round = 0; round < 4 && country === null; round++) {
    const next = nextSlot(page, end, limit)
    if (next === null) break
    const state = stateIn(page, next)
    if (state !== undefined) {
      country = state.code
      // "(Japan, 1967)": what stands behind the state in the brackets tells of the agreement.
      const isFilled = next.isBracket && !page.dates.hasWithin(next.inner)
      end = isFilled ? next.end : state.end
      continue
    }
    if (next.isBracket) {
      if (page.dates.hasWithin(next.inner)) break
      const word = find(page, page.vocabulary.partyWords, next.inner)[0]
      if (word !== undefined) kind = word.value
      country = codeIn(page, bare, next.inner)
      end = next.end
      continue
    }
    const alias = aliasAt(page, bare, { start: end, end: next.inner.start })
    if (alias !== null && alias <= limit.end) {
      end = alias
      continue
    }
    const wide =
      containerOfKind(page, bare, { start: next.inner.start, end: limit.end }) ??
      (container === null && page.text.charAt(end) === ',' ? regionBehind(page, next.inner) : null)
    if (wide !== null) {
      container ??= quoteOf(page, wide)
      end = wide.end
      continue
    }
    const name = page.names.startingAt(next.inner.start, next.inner.end)
    const region = name?.kinds.includes('region') && shareState(page, bare, name) ? name : undefined
    const isOnlyRegion =
      region !== undefined &&
      (!region.kinds.includes('city') ||
        isFollowedByState(page, region.end, limit) ||
        isGreatRegion(page, region, limit))
    if (region === undefined || !isOnlyRegion || container !== null) break
    container = quoteOf(page, region)
    end = region.end
  }
  return { end, country, container, kind }
}

/** "Bursa – Darmstadt": a region of another state is no place where the body lies. */
function shareState(page: Page, bare: Span, region: NameHit): boolean {
  const known = page.names.at(bare)
  return known === undefined || known.countries.some((code) => region.countries.includes(code))
}

function stateIn(page: Page, slot: Slot): CountryHit | undefined {
  for (const state of within(page.countries, slot.inner)) {
    if (state.form === 'name' && isWhole(page, state, slot)) return state
  }
  return undefined
}

/** "Cluj-Napoca / Kolozsvár (Románia)": the end of a second name of the same town, behind a slash or a dash; null where none stands there. */
function aliasAt(page: Page, bare: Span, sign: Span): number | null {
  if (!/^ ?(?:\/|-) ?$/.test(page.folded.slice(sign.start, sign.end))) return null
  const known = page.names.at(bare)
  const alias = page.names.startingAt(sign.end, page.text.length)
  if (known === undefined || alias === undefined || alias.kinds.every((kind) => kind === 'region'))
    return null
  const bracket = bracketAt(page, alias.end, Math.min(page.text.length, alias.end + longestContainer))
  const state = bracket === null ? undefined : page.countries.startingAt(bracket.start, bracket.end)
  const isBoth = state !== undefined && [known, alias].every((name) => name.countries.includes(state.code))
  return isBoth ? alias.end : null
}

/** "(D)", "(CH)": the sign that a state's cars or papers bear, beside a name that the state has. */
function codeIn(page: Page, bare: Span, inner: Span): CountryCode | null {
  const code = countryOfSign(quoteOf(page, inner).trim())
  const known = page.names.at(bare)
  return code !== null && (known === undefined || known.countries.includes(code)) ? code : null
}

/** "Provincia Lori" in "Orașul Tașir, Provincia Lori din Republica Armenia": the region that its kind is told of, where the state stands behind it. */
function containerOfKind(page: Page, bare: Span, span: Span): Span | null {
  const kind = phraseAt(page, page.vocabulary.partyWords, span.start, span.end)
  if (kind === undefined || !containerKinds.has(kind.value)) return null
  const state = within(page.countries, {
    start: kind.end,
    end: Math.min(span.end, kind.end + longestContainer),
  }).find((hit) => hit.form === 'name')
  const known = page.names.at(bare)
  if (state === undefined || (known !== undefined && !known.countries.includes(state.code))) return null
  const { and, with: withWords } = page.vocabulary.joints
  if (hasAny(page, [and, withWords], { start: kind.end, end: state.start })) return null
  const next = /[,;(]| \p{Ll}/u.exec(page.text.slice(kind.end + 1, state.start))
  const end = next === null ? state.start : kind.end + 1 + next.index
  const name = trim(page, { start: span.start, end }, ',')
  return name.end > kind.end ? name : null
}

const containerKinds: ReadonlySet<PartyKind> = new Set(['region', 'district', 'municipality'])

/** The most letters of a region, and of the one that it lies in. */
const longestContainer = 70

/** "Horezu, județul Vâlcea, and …", "Ascoli Piceno, Provincia Ascoli Piceno, Italy": a region with its kind, enclosed by signs, tells where the body lies. */
function regionBehind(page: Page, inner: Span): Span | null {
  const kind = phraseAt(page, page.vocabulary.partyWords, inner.start, inner.end)
  if (kind?.value !== 'region') return null
  const first = wordAt(page, wordIndexAt(page, kind.end))
  if (first === undefined || !isCapital(page, first.start)) return null
  const words = /^[^,;:.()\d\n]*/.exec(page.folded.slice(first.start, inner.end))?.[0] ?? ''
  const region = { start: first.start, end: first.start + words.trimEnd().length }
  const known = page.names.startingAt(region.start, inner.end)
  const end = known !== undefined && known.end <= region.end ? known.end : region.end
  const isEnclosed = page.text.charAt(region.end) === ',' && end === region.end
  return isEnclosed || isFollowedByState(page, end, inner) ? { start: region.start, end } : null
}

interface Slot {
  /** Where the words between the signs stand. */
  readonly inner: Span
  readonly end: number
  readonly isBracket: boolean
}

/** The next ", X", " - X", "in X" or "(X)" after a place of the text. */
function nextSlot(page: Page, from: number, limit: Span): Slot | null {
  const inner = bracketAt(page, from, limit.end)
  if (inner !== null) return { inner, end: inner.end + 1, isBracket: true }
  let start = behindSign(page, from, limit.end)
  if (start === from) return null
  const isSpace = page.folded.slice(from, start).trim() === ''
  const word = wordAt(page, wordIndexAt(page, start))
  if (word === undefined || word.end > limit.end) return null
  const link = has(page, page.vocabulary.joints.from, word)
  if (isSpace && !link && page.countries.startingAt(start, limit.end)?.form !== 'name') return null
  if (link) start = wordAt(page, wordIndexAt(page, word.end))?.start ?? limit.end
  start = skipArticles(page, start, limit)
  return start >= limit.end ? null : { inner: { start, end: limit.end }, end: limit.end, isBracket: false }
}

/** The most spaces before a bracket. */
const widestGap = 4

/** What stands in the brackets that open right behind a place. */
function bracketAt({ folded }: Page, from: number, limit: number): Span | null {
  const start = behindBlanks(folded, { start: from, end: Math.min(limit, from + widestGap) }) + 1
  if (start > limit || folded.charAt(start - 1) !== '(') return null
  for (let end = start; end < limit; end++) {
    const sign = folded.charAt(end)
    if (sign === ')') return { start, end }
    if (sign === '(' || sign === '\n') return null
  }
  return null
}

/** Behind ", ", " / ", " - " or mere spaces; the place itself where it is none of them. */
function behindSign({ folded }: Page, from: number, limit: number): number {
  const sign = behindSpaces(folded, from, limit)
  if (sign >= limit) return sign
  if (',/'.includes(folded.charAt(sign))) return behindSpaces(folded, sign + 1, limit)
  const isDash = sign > from && sign + 1 < limit && folded.startsWith('- ', sign)
  return isDash ? behindSpaces(folded, sign + 1, limit) : sign
}

function behindSpaces(folded: string, from: number, limit: number): number {
  let at = from
  while (at < limit && folded.charAt(at) === ' ') at++
  return at
}

/** "in der Türkei", "dans le Royaume-Uni": articles before a state or a region. */
function skipArticles(page: Page, start: number, limit: Span): number {
  const at = wordIndexAt(page, start)
  for (let skipped = 0; skipped <= 2; skipped++) {
    const word = wordAt(page, at + skipped)
    if (word === undefined || word.start >= limit.end) return start
    const isNamed =
      page.countries.startingAt(word.start, limit.end) !== undefined ||
      page.names.startingAt(word.start, limit.end) !== undefined
    if (isNamed) return word.start
    if (!has(page, page.vocabulary.joints.link, word)) return start
  }
  return start
}

/** A state's name tells where the body is only where it fills the brackets, or comes right after the sign. */
function isWhole(page: Page, state: Span, slot: Slot): boolean {
  const before = page.folded.slice(slot.inner.start, state.start)
  return slot.isBracket ? /^[^\d]*$/.test(before) : /^\W*$/.test(before)
}

/** A namesake of a region of this size is hardly meant. */
const greatRegion = 2_000_000

/** "Riverside, California has …": no list goes on behind it. */
function isGreatRegion(page: Page, region: NameHit, limit: Span): boolean {
  const isListed = /^\s*(?:[,;]|\p{L}{1,4}\s)\s*\p{Lu}/u.test(page.text.slice(region.end, limit.end))
  return region.population >= greatRegion && !isListed
}

function isFollowedByState(page: Page, from: number, limit: Span): boolean {
  const rest = /^ *[,(-] */.exec(page.folded.slice(from, limit.end))
  if (rest === null) return false
  return page.countries.startingAt(from + rest[0].length, limit.end)?.form === 'name'
}
