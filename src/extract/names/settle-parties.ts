// What names in a row tell of each other: an aside in brackets, a kind told once for all, a state told behind the last.
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { has, hasAny, type Page, quoteOf, within, wordsBut } from '../page/page.ts'

export function settleParties(page: Page, parties: readonly PartyHit[], span: Span): readonly PartyHit[] {
  const named = withoutSameStates(
    page,
    parties.filter((party) => !isFirstWord(page, party, span)),
  )
  if (named.length < 2) return named
  const told = spreadSigners(page, spreadKinds(page, withoutAsides(page, named, span)))
  const owned = page.vocabulary.officesFollow ? withoutRegions(page, withoutOwners(page, told)) : told
  return page.vocabulary.partnersBy === 'endings' ? owned : spreadStates(page, owned)
}

/** "Preliminary agreement …", "Recently, the council …": the capital of a sentence's first word makes no name of it. */
function isFirstWord(page: Page, party: PartyHit, span: Span): boolean {
  if (party.isKnown || party.kindHint !== null || party.countryHint !== null) return false
  if (party.name.start > span.start + 2 || /\s/.test(quoteOf(page, party.name))) return false
  const next = wordAt(page, wordIndexAt(page, party.name.end))
  if (next === undefined || next.end > span.end) return false
  const { papers, ties, qualities } = page.vocabulary
  return page.text.charAt(party.name.end) === ',' || hasAny(page, [papers, ties, qualities], next)
}

/** "the United Kingdom of Great Britain and Northern Ireland": a state's name in parts is one state's. */
function withoutSameStates(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  return parties.filter((party, index) => {
    const before = parties[index - 1]
    if (before === undefined || !party.isState || !before.isState) return true
    if (before.countryHint !== party.countryHint) return true
    return /[,;:.()\d]/.test(page.folded.slice(before.whole.end, party.whole.start))
  })
}

/** "Locorotondo (the former municipality of Syvota)": who stands in brackets right behind a body tells of it. */
function withoutAsides(page: Page, parties: readonly PartyHit[], span: Span): PartyHit[] {
  const kept: PartyHit[] = []
  for (const party of parties) {
    const last = kept.at(-1)
    const bracket =
      last === undefined || last.isState
        ? null
        : /^\s?\(([^()]*)\)/.exec(page.folded.slice(last.whole.end, span.end))
    if (last === undefined || bracket === null || party.whole.end > last.whole.end + bracket[0].length)
      kept.push(party)
    else if (bracket[0].includes(',')) kept.push(party)
    else {
      const whole = { start: last.whole.start, end: last.whole.end + bracket[0].length }
      kept[kept.length - 1] = { ...last, whole }
    }
  }
  return kept
}

/** "The municipalities of Pinios and Ermionida": a name that nothing knows is of the kind that was told before it. */
function spreadKinds(page: Page, parties: readonly PartyHit[]): PartyHit[] {
  const settled: PartyHit[] = []
  for (const party of parties) {
    const last = settled.at(-1)
    const isBare = !party.isKnown && party.kindHint === null && party.countryHint === null
    const isFurther =
      last !== undefined &&
      !last.isState &&
      isListGap(page, { start: last.whole.end, end: party.whole.start })
    settled.push(isBare && isFurther ? { ...party, kindHint: last.kindHint } : party)
  }
  return settled
}

/** "Kauno, Zarasų ir Alytaus merai": an office behind the last of several is that of each. */
function spreadSigners(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  if (!page.vocabulary.officesFollow) return parties
  const settled = [...parties]
  let isOfSeveral = false
  for (let index = settled.length - 1; index > 0; index--) {
    const party = settled[index - 1]!
    const gap = { start: party.whole.end, end: settled[index]!.whole.start }
    // "Jonas Jonaitis, Kauno meras": a name behind which only a comma stands is the holder's.
    isOfSeveral =
      settled[index]!.hasSigner &&
      isListGap(page, gap) &&
      (isOfSeveral || has(page, page.vocabulary.joints.and, gap))
    if (isOfSeveral) settled[index - 1] = { ...party, hasSigner: true }
  }
  return settled
}

function isListGap(page: Page, gap: Span): boolean {
  return /^[\s,;]*$/.test(wordsBut(page, page.vocabulary.joints.and, gap))
}

/** "Łańcut, Gniezno and Kórnik (Poland)", where others of the list bear states of their own in brackets. */
function spreadStates(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  const settled = [...parties]
  const isBracketed = (party: PartyHit) =>
    party.countryHint !== null && page.text.charAt(party.whole.end - 1) === ')'
  for (let index = settled.length - 2; index >= 0; index--) {
    const party = settled[index]!
    const next = settled[index + 1]!
    if (
      party.countryHint !== null ||
      party.isPublisher ||
      (!isBracketed(parties[index + 1]!) && next === parties[index + 1])
    )
      continue
    const isFurther = isListGap(page, { start: party.whole.end, end: next.whole.start })
    if (!isFurther || next.countryHint === null || !liesIn(page, party, next.countryHint)) continue
    settled[index] = { ...party, countryHint: next.countryHint }
  }
  return settled
}

/** Whether a body of the name may lie in the state: the gazetteer knows one there, or none anywhere. */
function liesIn(page: Page, party: PartyHit, country: string): boolean {
  const known = within(page.names, party.name).find((name) => name.end === party.name.end)
  return known === undefined || known.countries.includes(country)
}

/** "Bursa'nın Nilüfer Belediyesi": a name in the genitive right before another tells where that one lies. */
function withoutOwners(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  return parties.flatMap((party, index) => {
    const owned = parties[index + 1]
    if (owned !== undefined && owns(page, party, owned)) return []
    const owner = parties[index - 1]
    if (owner === undefined || !owns(page, owner, party)) return [party]
    const whole = { start: owner.whole.start, end: party.whole.end }
    return owner.isState
      ? [{ ...party, countryHint: owner.countryHint, whole }]
      : [{ ...party, containerHint: quoteOf(page, owner.name), whole }]
  })
}

/** The Turkish genitive, folded, and nothing where a name stands right before another with a kind behind both. */
const genitive = /^'?n?[iu]n(?: \p{L}+){0,5}? $/u

function owns(page: Page, owner: PartyHit, owned: PartyHit): boolean {
  if (owner.isPublisher || owned.isState) return false
  const gap = page.folded.slice(owner.name.end, owned.name.start)
  // "Ukrayna'nın Odesa", "Igaunijas pilsētu Tartu"
  if (owner.isState) return gap === ' ' || genitive.test(gap) || isKind(page, gap, owner.name.end)
  if (page.vocabulary.partnersBy !== 'endings' || owned.kindHint === null || owner.kindHint !== null)
    return false
  return gap === ' ' || genitive.test(gap)
}

/** "Varmijos Mozūrų vaivadijos Elko apskritis": a region told with its kind right before another body is where that one lies. */
function withoutRegions(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  return parties.flatMap((party, index) => {
    const [before, next] = [parties[index - 1], parties[index + 1]]
    if (next !== undefined && isRegionOf(party, next)) return []
    if (before === undefined || !isRegionOf(before, party)) return [party]
    const whole = { start: before.whole.start, end: party.whole.end }
    return [{ ...party, whole, containerHint: party.containerHint ?? quoteOf(page, before.name) }]
  })
}

function isRegionOf(region: PartyHit, body: PartyHit): boolean {
  const isRegion = region.kindHint === 'region' && !region.isPublisher
  return isRegion && !body.isState && body.kindHint !== 'region' && body.whole.start <= region.whole.end + 1
}

/** Whether a gap holds nothing but words for a kind of body. */
function isKind(page: Page, gap: string, start: number): boolean {
  const span = { start, end: start + gap.length }
  return /^ \p{L}/u.test(gap) && wordsBut(page, page.vocabulary.partyWords, span).trim() === ''
}
