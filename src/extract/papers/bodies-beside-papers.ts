// The bodies of a stretch of text without the words of its papers' titles: in "Schutz von Verschlusssachen" a village of that name is not meant.
import { overlaps, type Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import type { Page } from '../page/page.ts'
import { findInstruments } from './find-instruments.ts'

export function bodiesBesidePapers(page: Page, span: Span): readonly PartyHit[] {
  const bodies = findParties(page, span)
  if (bodies.length === 0) return bodies
  const papers = findInstruments(page, span).filter((hit) => hit.form === 'paper')
  if (papers.length === 0) return bodies
  return bodies.filter((body) => !papers.some((paper) => overlaps(paper, body.name)))
}
