// "The city has 25 partner cities": how many ties a page says there are, where it does not name as many.
import type { ReadingFinding } from '../model/finding.ts'
import type { NameHit } from '../model/name-finder.ts'
import type { Span } from '../model/span.ts'
import { said } from '../wording/said.ts'
import { findFirst, has, type Page, within } from './page/page.ts'

/** Told to nobody but as a figure, a tie has no source: of 25 of which five are named, twenty can be checked by nobody. */
export function unsourcedFigures(page: Page, named: number): readonly ReadingFinding[] {
  const counted = new Set<number>()
  return figuresOf(page).flatMap(({ count, start, end }) => {
    if (count <= named || counted.has(count)) return []
    counted.add(count)
    const words = page.document.text.slice(start, end).replaceAll(/\s+/g, ' ')
    const told = said('noticed.unsourced', { words, named })
    return [{ kind: 'unsourced' as const, severity: 'note' as const, ...told, start, end }]
  })
}

interface Figure extends Span {
  readonly count: number
}

const number = /(?<![\p{N}\p{L}.,/–-])(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,5})[ \u00a0](?=\p{L})/gu
/** A year before words is a year. */
const firstYear = 1800
const lastYear = 2100
/** "Twinnings exist in 17,000 cases": large figures are rare enough to be looked for in the whole sentence. */
const largeCount = 1000
const longestSentence = 120

function figuresOf(page: Page): readonly Figure[] {
  const figures: Figure[] = []
  for (const match of page.text.matchAll(number)) {
    const digits = match[1] ?? ''
    const count = Number(digits.replaceAll(/\D/g, ''))
    const isYear = digits.length === 4 && count >= firstYear && count <= lastYear
    if (count < 2 || isYear) continue
    const figure = { start: match.index, end: match.index + digits.length }
    const passage = passageOf(page, figure, count)
    if (passage !== null && !isOfDate(page, figure)) figures.push({ count, ...passage })
  }
  return figures
}

/** The figure with what it counts, null where that is no tie. */
function passageOf(page: Page, { start, end }: Span, count: number): Span | null {
  const { ties, qualities } = page.vocabulary
  const behind = end + 1
  const counted = findFirst(page, ties, { start: behind, end: Math.min(behind + 60, page.text.length) })
  if (counted?.start === behind) return { start, end: counted.end }
  if (count < largeCount) return null
  const before = page.text.slice(Math.max(0, start - longestSentence), start)
  const after = page.text.slice(end, end + longestSentence)
  const sentence = {
    start: start - (/[^\n.;]*$/.exec(before)?.[0] ?? '').trimStart().length,
    end: end + (/^[^\n.;]*/.exec(after)?.[0].length ?? 0),
  }
  // Of people, money and one town there are thousands too; of ties only where they end the sentence or are named behind it.
  const isLast = /^\s*[^\s,]*\s*$/.test(page.text.slice(end, sentence.end))
  const counts = isLast ? sentence : { start, end: sentence.end }
  if (within(page.names, sentence).some((name) => name.start > sentence.start && isTown(page, name)))
    return null
  return has(page, ties, counts) || (isLast && has(page, qualities, counts)) ? sentence : null
}

/** Nearly every word is the name of some hamlet, and the first of a sentence has a capital anyway. */
function isTown(page: Page, { start, population }: NameHit): boolean {
  return population >= 5000 && /^\p{Lu}/u.test(page.text.slice(start, start + 2))
}

function isOfDate(page: Page, { start, end }: Span): boolean {
  return within(page.dates, { start: Math.max(0, start - 20), end: end + 20 }).some(
    (date) => date.start < end && date.end > start,
  )
}
