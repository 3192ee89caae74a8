// Which of several papers and ties is meant: the one whose words tell the type best.
import type { InstrumentType } from '../../model/instrument.ts'
import type { Span } from '../../model/span.ts'
import { has, type Page } from '../page/page.ts'
import type { InstrumentHit } from './find-instruments.ts'

/** The hit that names the instrument best: a typed paper, then a typed tie, then whatever there is. */
export function chooseInstrument(hits: readonly InstrumentHit[]): InstrumentHit | undefined {
  let best: InstrumentHit | undefined
  for (const hit of hits) {
    if (
      best === undefined ||
      rankOf(hit) < rankOf(best) ||
      (rankOf(hit) === rankOf(best) && hit.start < best.start)
    )
      best = hit
  }
  return best
}

/** Of papers, "contract" is the word for any in many languages. */
function rankOf({ isTyped, form, type }: InstrumentHit): number {
  if (form === 'tie') return isTyped ? 2 : 4
  return !isTyped ? 3 : type === 'contract' || type === 'other' ? 1 : 0
}

/** "Zmluva", "Urkunde": a word for any paper, which tells no type where something else does. */
export function isAnyPaper(page: Page, paper: Span & { readonly type: InstrumentType }): boolean {
  const isWide = paper.type === 'contract' || paper.type === 'other' || paper.type === 'unknown'
  return isWide && !has(page, page.vocabulary.qualities, paper)
}
