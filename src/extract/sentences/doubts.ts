// Wishes and refusals in a sentence, and what was done before them.
import type { Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { find, type Page, trim } from '../page/page.ts'
import type { ActHit } from './sentence-record.ts'

/** What is refused, or only hoped for. */
export function findDoubt(acts: readonly ActHit[]): ActHit | undefined {
  return acts.find((act, index) => act.value === 'denied' || isHoped(acts, index))
}

/** A wish, unless a decision stands behind it: "the proposal of a twinning with X was adopted". */
function isHoped(acts: readonly ActHit[], index: number): boolean {
  return acts[index]!.value === 'hoped' && acts.slice(index + 1).every((act) => act.value !== 'decided')
}

/** The most words between "and" and what is hoped or refused. */
const longestTurn = 2
const doneActs: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'established'])

/** "The city signed a charter with A and hopes for more", "… and declined one with B": what was done before "and"; null where nothing was. */
export function beforeDoubt(page: Page, sentence: Span, doubt: ActHit, acts: readonly ActHit[]): Span | null {
  const first = acts.find((act) => doneActs.has(act.value))
  if (first === undefined || first.start > doubt.start) return null
  const turn = find(page, page.vocabulary.joints.and, { start: first.end, end: doubt.start }).at(-1)
  if (turn === undefined || wordIndexAt(page, doubt.start) - wordIndexAt(page, turn.end) > longestTurn)
    return null
  return trim(page, { start: sentence.start, end: turn.start }, ',;')
}
