// States whose ministers sign: "the minister of defence of Slovakia and his Czech counterpart have signed …".
import type { Span } from '../../model/span.ts'
import { wordsIn } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { stateParty } from '../names/state-party.ts'
import { find, has, type Page, within } from '../page/page.ts'
import type { ActHit } from './sentence-record.ts'

/** The most words between a minister and the state: "ministr zahraničních věcí České republiky". */
const mostWords = 5
/** The most letters of them. */
const longestOffice = 70

/** The states that sign by their ministers, the publisher's own among them; none on a town's page, where ministers are guests. */
export function statesOfSigners(page: Page, main: Span, told: readonly ActHit[]): readonly PartyHit[] {
  if (page.publisher !== null && !page.isStatePage) return []
  if (!told.some((act) => act.value === 'signed')) return []
  const ministers = find(page, page.vocabulary.ministers, main)
  if (ministers.length === 0) return []
  const states = within(page.countries, main)
  const found = new Map<string, PartyHit>()
  const taken = new Set<number>()
  const take = (state: (typeof states)[number]) => {
    taken.add(state.start)
    if (!found.has(state.code))
      found.set(state.code, { ...stateParty(page, state, state.code), hasSigner: true })
  }
  for (const minister of ministers) {
    const before = states.findLast((state) => state.end <= minister.start)
    if (before !== undefined && leadsTo(page, before, minister)) take(before)
  }
  for (const [index, minister] of ministers.entries()) {
    const limit = ministers[index + 1]?.start ?? main.end
    const behind = states.filter(
      (state) => state.start >= minister.end && state.end <= limit && !taken.has(state.start),
    )
    let from = minister.end
    for (const state of behind) {
      const gap = { start: from, end: state.start }
      if (!(from === minister.end ? isOffice(page, gap) : isJoint(page, gap))) break
      take(state)
      from = state.end
    }
  }
  const parties = [...found.values()]
  const isWhole = page.publisher === null ? parties.length > 1 : parties.some((party) => !party.isPublisher)
  return isWhole ? parties : []
}

/** "danski ministar", "Lenkijos krašto apsaugos ministras". */
function leadsTo(page: Page, state: Span, minister: Span): boolean {
  const gap = { start: state.end, end: minister.start }
  if (page.folded.slice(gap.start, gap.end) === ' ') return true
  return page.vocabulary.officesFollow && isOffice(page, gap)
}

/** "of defence of the": few words of one breath. */
function isOffice(page: Page, gap: Span): boolean {
  if (gap.end - gap.start > longestOffice || /[^\p{L} '-]/u.test(page.folded.slice(gap.start, gap.end)))
    return false
  const words = wordsIn(page, gap)
  const last = words.at(-1)
  if (words.length > mostWords || has(page, page.vocabulary.acts, gap)) return false
  return last === undefined || !has(page, page.vocabulary.joints.and, last)
}

/** "of Bulgaria and Montenegro": nothing but a word that joins. */
function isJoint(page: Page, gap: Span): boolean {
  const words = wordsIn(page, gap)
  const { and, link, from } = page.vocabulary.joints
  return (
    /^[\p{L} ,]*$/u.test(page.folded.slice(gap.start, gap.end)) &&
    words.every((word) => has(page, and, word) || has(page, link, word) || has(page, from, word))
  )
}
