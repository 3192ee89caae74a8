// What stands behind a name and tells where the body is: ", Wisconsin", "from Bulgaria", "(Russian Federation)".
import type { CountryCode, PartyKind } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { CountryHit } from '../../text/countries.ts'
import { countryOfSign } from '../../text/country-signs.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { isRegionSign } from '../../text/region-signs.ts'
import { wordIndexAt } from '../../text/words.ts'
import { find, hasAny, type Page, quoteOf, within } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'
import { bracketAt, nextSlot, type Slot } from './name-slots.ts'
import {
  containerOfKind,
  isFollowedByState,
  isGreatRegion,
  longestContainer,
  regionBehind,
  regionInGenitive,
  shareState,
} from './region-of-name.ts'

/** "Georgia, USA": a state's name that is a region's of the state behind it; null where it is none. */
function regionOfState(page: Page, state: CountryHit, limit: Span): CountryHit | null {
  const named = page.names.at(state)
  if (named === undefined || page.text.charAt(state.end) !== ',') return null
  const next = nextSlot(page, state.end, limit)
  const owner = next === null || next.isBracket ? undefined : stateIn(page, next)
  return owner !== undefined && owner.code !== state.code && named.countries.includes(owner.code)
    ? owner
    : null
}

interface After {
  readonly end: number
  readonly country: CountryCode | null
  readonly container: string | null
  readonly kind: PartyKind | null
}

/** ", Wisconsin", "in California, United States", "from Bulgaria", "(Russian Federation)" after a name. */
export function readAfter(page: Page, bare: Span, limit: Span): After {
  let { end } = bare
  let container: string | null = null
  let country: CountryCode | null = null
  let kind: PartyKind | null = null
  for (let round = 0; round < 4 && country === null; round++) {
    const owner = container === null ? regionInGenitive(page, end, limit) : null
    if (owner !== null) {
      container = quoteOf(page, owner)
      end = owner.end
    }
    const next = nextSlot(page, end, limit)
    if (next === null) break
    const state = stateIn(page, next)
    if (state !== undefined && !next.isBracket && isOfName(page, state)) break
    const nation = state === undefined ? null : regionOfState(page, state, limit)
    if (state !== undefined && nation !== null) {
      container = quoteOf(page, state)
      country = nation.code
      end = nation.end
      break
    }
    if (state !== undefined) {
      country = state.code
      // "(Japan, 1967)": what stands behind the state in the brackets tells of the agreement.
      const isFilled = next.isBracket && !page.dates.hasWithin(next.inner)
      end = isFilled ? next.end : state.end
      continue
    }
    if (next.isBracket) {
      const date = page.dates.firstWithin(next.inner)
      if (date !== undefined) {
        // "(ITA, since 1971)": the sign before the comma tells the state, the rest tells of the agreement.
        const sign = /^\s*\p{Lu}{1,3}(?=\s*[,;])/u.exec(page.text.slice(next.inner.start, date.start))
        if (sign === null) break
        const end0 = next.inner.start + sign[0].length
        country = codeIn(page, bare, { start: next.inner.start, end: end0 })
        if (country === null) break
        end = end0
        break
      }
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

/** "Odesa, Belarus'un Gomel": where a state in the genitive stands before its town, one right before a name goes for that one. */
function isOfName(page: Page, state: Span): boolean {
  if (!page.vocabulary.officesFollow) return false
  const behind = /^(?:['’]\p{Ll}+)? (?=\p{Lu})/u.exec(page.text.slice(state.end, state.end + 12))
  if (behind === null) return false
  const start = state.end + behind[0].length
  return phraseAt(page, page.vocabulary.partyWords, start, start + 24) === undefined
}

function stateIn(page: Page, slot: Slot): CountryHit | undefined {
  for (const state of within(page.countries, slot.inner)) {
    if (state.form === 'name' && isWhole(page, state, slot)) return state
  }
  return undefined
}

/** A state's name tells where the body is only where it fills the brackets, or comes right after the sign. */
function isWhole(page: Page, state: Span, slot: Slot): boolean {
  const before = page.folded.slice(slot.inner.start, state.start)
  if (slot.isBracket) return /^[^\d]*$/.test(before)
  return /^[^\p{L}\p{N}]*$/u.test(before) || isApposition(page, { start: slot.inner.start, end: state.start })
}

/** The most words of "a town in the south of" before a state. */
const longestApposition = 5

/** "Minsk, the capital of Belarus": what the body is, and nothing else, stands before its state. */
function isApposition(page: Page, lead: Span): boolean {
  const [first] = find(page, page.vocabulary.appositions, lead)
  if (first === undefined || first.start !== lead.start) return false
  const { and, with: withWords } = page.vocabulary.joints
  return (
    wordIndexAt(page, lead.end) - wordIndexAt(page, lead.start) <= longestApposition &&
    /^[\p{L}\s'-]*$/u.test(page.folded.slice(lead.start, lead.end)) &&
    !page.names.hasWithin(lead) &&
    !hasAny(page, [and, withWords, page.vocabulary.acts, page.vocabulary.ties], lead)
  )
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

/** "(D)", "(CH)": the sign that a state's cars or papers bear, beside a name that the state has; behind a name that nobody knows, one letter may stand for a party or a note. */
function codeIn(page: Page, bare: Span, inner: Span): CountryCode | null {
  const sign = quoteOf(page, inner).trim()
  // "(Fin)" is written for FIN.
  const code = countryOfSign(/^\p{Lu}\p{Ll}{2}$/u.test(sign) ? sign.toUpperCase() : sign)
  const known = page.names.at(bare)
  const own = page.publisher?.country ?? null
  const isOwnRegion =
    own !== null &&
    isRegionSign(sign, own) &&
    (known === undefined || (known.countries.includes(own) && !known.countries.includes(code ?? own)))
  if (isOwnRegion) return own
  if (code === null) return null
  const isTold =
    known === undefined ? sign.length > 1 || usesSigns(page).isOne : known.countries.includes(code)
  return isTold ? code : null
}

/** Whether the page puts one letter for the state behind some name that lies there: "Mühlacker (D)". */
const usesSigns = rememberByPage((page: Page) => ({
  isOne: [...page.text.matchAll(/ \((\p{Lu})\)/gu)].some((hit) => {
    const code = countryOfSign(hit[1]!)
    const name = page.names.indexAt(hit.index) - 1
    return (
      code !== null &&
      name >= 0 &&
      page.names.endAt(name) === hit.index &&
      page.names.factAt(name).countries.includes(code)
    )
  }),
}))
