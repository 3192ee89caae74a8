// Names in Hangul that nothing knows: in a row of bodies, each behind its state, the word behind a state is one, too.
import type { Span } from '../../model/span.ts'
import type { Page } from '../page/page.ts'

/** A name right behind its state, with what may be written onto it at the end of a row. */
const behindState = /^ ([\p{Script=Hangul}]{2,8}?)(?:(?:와|과|및|랑)?(?= )|(?=[,·、)]))/u
/** What stands between two bodies of a row, up to the state of the second. */
const rowSign = /^(?:와|과)?[,·、]? ?$/u

/** "터키 콘야, 우루과이 몬테비데오": of two that stand side by side one is known, and the other is of the same kind. */
export function namesBehindStates(page: Page, states: readonly Span[], known: readonly Span[]): Span[] {
  const isKnown = (name: Span) => known.some((other) => other.start === name.start)
  const bodies = states.flatMap((state) => {
    const words = behindState.exec(page.text.slice(state.end, state.end + longestBehind))?.[1]
    if (words === undefined) return []
    const start = state.end + 1
    return [{ state, name: { start, end: start + words.length } }]
  })
  return bodies.flatMap(({ state, name }, index) => {
    if (isKnown(name)) return []
    const [before, next] = [bodies[index - 1], bodies[index + 1]]
    const followsKnown =
      before !== undefined && isKnown(before.name) && isRow(page, before.name.end, state.start)
    const leadsToKnown = next !== undefined && isKnown(next.name) && isRow(page, name.end, next.state.start)
    return followsKnown || leadsToKnown ? [name] : []
  })
}

const longestBehind = 16

function isRow(page: Page, from: number, to: number): boolean {
  return rowSign.test(page.text.slice(from, to))
}
