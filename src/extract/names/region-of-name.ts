// The region that is told behind a name: "județul Vâlcea", "Provincia Lori din Republica Armenia".
import type { NameHit } from '../../model/name-finder.ts'
import type { PartyKind } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { hasAny, type Page, trim, within } from '../page/page.ts'
import { isCapital } from './name-shape.ts'

/** "Provincia Lori" in "Orașul Tașir, Provincia Lori din Republica Armenia": the region that its kind is told of, where the state stands behind it. */
export function containerOfKind(page: Page, bare: Span, span: Span): Span | null {
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
export const longestContainer = 70

/** "Horezu, județul Vâlcea, and …", "Ascoli Piceno, Provincia Ascoli Piceno, Italy": a region with its kind, enclosed by signs, tells where the body lies. */
export function regionBehind(page: Page, inner: Span): Span | null {
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

/** "Вязьма Смоленской области", "Luhačovice Zlínského kraje": a region right behind the name, with its kind behind it; null where none stands there. */
export function regionInGenitive(page: Page, from: number, limit: Span): Span | null {
  const at = wordIndexAt(page, from)
  const [region, kind] = [wordAt(page, at), wordAt(page, at + 1)]
  if (region === undefined || kind === undefined || kind.end > limit.end) return null
  const isRight =
    page.text.slice(from, region.start) === ' ' && page.text.slice(region.end, kind.start) === ' '
  if (!isRight || !isCapital(page, region.start) || isCapital(page, kind.start)) return null
  const hit = phraseAt(page, page.vocabulary.partyWords, kind.start, kind.end)
  return hit?.value === 'region' || hit?.value === 'district' ? { start: region.start, end: kind.end } : null
}

/** "Bursa – Darmstadt": a region of another state is no place where the body lies. */
export function shareState(page: Page, bare: Span, region: NameHit): boolean {
  const known = page.names.at(bare)
  return known === undefined || known.countries.some((code) => region.countries.includes(code))
}

/** A namesake of a region of this size is hardly meant. */
const greatRegion = 2_000_000
const federalRegion = 500_000

/** "Riverside, California has …": no list goes on behind it. */
export function isGreatRegion(page: Page, region: NameHit, limit: Span): boolean {
  const isListed = /^\s*(?:[,;]|\p{L}{1,4}\s)\s*\p{Lu}/u.test(page.text.slice(region.end, limit.end))
  // States of federations are told right behind their towns: "Omaha, Nebraska".
  const isFederal = region.countries.every((code) => code === 'US')
  return region.population >= (isFederal ? federalRegion : greatRegion) && !isListed
}

export function isFollowedByState(page: Page, from: number, limit: Span): boolean {
  const rest = /^ *[,(-] */.exec(page.folded.slice(from, limit.end))
  if (rest === null) return false
  return page.countries.startingAt(from + rest[0].length, limit.end)?.form === 'name'
}
