// Bodies in a sentence of a script without capitals, with the state and region that stand before them.
import type { Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import { type Page, quoteOf, within } from '../page/page.ts'
import { isRightToLeft } from './names-behind-kinds.ts'
import { readParty } from './read-party.ts'
import { uncasedNames } from './uncased-names.ts'

/** The most letters between a state and the brackets that list its bodies. */
const longestListHead = 12

/** The most letters of a state's name with the words that go with it. */
const longestState = 80

/** What may stand between a state and the body in it: "ブルガリアのソフィア市", "中国的天津市". */
const stateLink = /^[\s・の的]{0,2}$/u

export function findUncasedParties(page: Page, span: Span): PartyHit[] {
  const parties: PartyHit[] = []
  for (const name of uncasedNames(page, span)) {
    const last = parties.at(-1)
    if (last !== undefined && name.start < last.whole.end) continue
    if (isOfOffice(page, name)) continue
    if (last !== undefined && isGloss(page, last, name)) {
      parties[parties.length - 1] = { ...last, whole: { start: last.whole.start, end: name.end + 1 } }
      continue
    }
    const isWithin =
      last !== undefined && /^(?:\([^()]*\))? ?$/.test(page.text.slice(last.name.end, name.start))
    const party = {
      ...readParty(page, name, limitOf(page, name, span)),
      isKnown: true,
      hasSigner: false,
      isState: false,
    }
    const told = isWithin
      ? {
          ...party,
          containerHint: quoteOf(page, last.name),
          countryHint: party.countryHint ?? last.countryHint,
          whole: { start: last.whole.start, end: party.whole.end },
        }
      : inState(page, party)
    if (isWithin) parties.pop()
    const country = told.countryHint ?? stateBehind(page, name) ?? stateOfList(page, told, span)
    parties.push(told.countryHint === null ? { ...told, countryHint: country } : told)
  }
  return parties
}

/** "충청남도 부여군청에서": the region of a town hall, which is where something was done. */
function isOfOffice({ text }: Page, name: Span): boolean {
  return townHall.test(text.slice(name.end, name.end + longestHall))
}

const townHall = /^ \p{Script=Hangul}{2,6}[시군구도]청(?:에서|\p{L}{0,2}(?!\p{L}))/u
const longestHall = 12

/** "호북성(湖北省)": the name again, in the signs of the other script. */
function isGloss({ text }: Page, last: PartyHit, name: Span): boolean {
  const isEnclosed = text.slice(last.name.end, name.start).trim() === '(' && text.charAt(name.end) === ')'
  return (
    isEnclosed &&
    /\p{Script=Hangul}/u.test(text.charAt(last.name.start)) &&
    /\p{Script=Han}/u.test(text.charAt(name.start))
  )
}

/** "לובלין בפולין", "غرونوبل الفرنسية": a state or its adjective right behind a name. */
function stateBehind(page: Page, name: Span): PartyHit['countryHint'] {
  if (!isRightToLeft.test(page.text.charAt(name.start))) return null
  const behind = { start: name.end, end: Math.min(page.text.length, name.end + longestState) }
  const state = within(page.countries, behind)[0]
  return state !== undefined && /^["”»]? \S?$/.test(page.text.slice(name.end, state.start))
    ? state.code
    : null
}

/** "중화인민공화국(저장성 자싱시, …)": the state before the brackets goes for all within them. */
function stateOfList(page: Page, party: PartyHit, span: Span): PartyHit['countryHint'] {
  const before = page.folded.slice(span.start, party.whole.start)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  if (open === -1 || /[)\]]/.test(before.slice(open))) return null
  const bracket = span.start + open
  const state = within(page.countries, { start: span.start, end: bracket }).findLast(
    (hit) => bracket - hit.end <= longestListHead,
  )
  return state === undefined || /[외外,()]/u.test(page.folded.slice(state.end, bracket)) ? null : state.code
}

/** What tells of a name stands before it, or in brackets right behind it; what follows a comma is the next one's. */
function limitOf(page: Page, name: Span, span: Span): Span {
  const bracket = /^\s?\([^()]*\)/.exec(page.folded.slice(name.end, span.end))
  return { start: span.start, end: name.end + (bracket?.[0].length ?? 0) }
}

/** "중국 자싱시": the state right before a name. */
function inState(page: Page, party: PartyHit): PartyHit {
  const before = { start: party.name.start - longestState, end: party.name.start }
  const state = within(page.countries, before).find(
    (hit) => party.name.start - hit.end <= 2 && stateLink.test(page.text.slice(hit.end, party.name.start)),
  )
  if (state === undefined) return party
  return {
    ...party,
    countryHint: party.countryHint ?? state.code,
    whole: { start: state.start, end: party.whole.end },
  }
}
