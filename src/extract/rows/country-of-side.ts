// On a third party's page of pairs, nearly all on one side are of one state: "Orkdal – Mostar" among forty pairs of Norwegian
// towns is Norwegian too, though nobody knows the name.
import type { CountryCode } from '../../model/party.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import type { Page } from '../page/page.ts'

/** Fewer pairs show no rule. */
const fewestPairs = 4
/** Of the names of a side that are known, so many at least may be of the state. */
const leastShare = 0.75

/** The drafts, with a state for each name that nobody knows, where its side tells it. */
export function withCountryOfSide(page: Page, drafts: readonly RecordDraft[]): readonly RecordDraft[] {
  if (page.publisher !== null || page.isStatePage) return drafts
  const pairs = drafts.filter(({ parties }) => parties.length === 2).map((draft) => sidesOf(draft))
  if (pairs.length < fewestPairs) return drafts
  const states = [0, 1].map((side) =>
    stateOf(
      page,
      pairs.map((pair) => pair[side]!),
    ),
  )
  if (states.every((state) => state === null)) return drafts
  return drafts.map((draft) =>
    draft.parties.length === 2
      ? { ...draft, parties: sidesOf(draft).map((party, side) => inState(page, party, states[side] ?? null)) }
      : draft,
  )
}

function sidesOf({ parties }: RecordDraft): readonly PartyDraft[] {
  return [...parties].sort((a, b) => a.name.start - b.name.start)
}

function stateOf(page: Page, parties: readonly PartyDraft[]): CountryCode | null {
  const counts = new Map<CountryCode, number>()
  const known = parties.map((party) => statesOf(page, party)).filter((states) => states.length > 0)
  for (const states of known) for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < fewestPairs || best[1] < leastShare * known.length) return null
  return next !== undefined && next[1] === best[1] ? null : best[0]
}

/** A name that is known may lie elsewhere all the same. */
function inState(page: Page, party: PartyDraft, state: CountryCode | null): PartyDraft {
  const isOpen = statesOf(page, party).length === 0 && party.kindHint !== 'state'
  return isOpen && state !== null ? { ...party, countryHint: state } : party
}

/** Where the name is told to lie, else wherever it is known. */
function statesOf(page: Page, { name, countryHint }: PartyDraft): readonly CountryCode[] {
  return countryHint === null ? (page.names.at(name)?.countries ?? []) : [countryHint]
}
