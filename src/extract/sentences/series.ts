// Several bodies in one sentence, each with its own date and its own kind of tie.
import type { DateClaim } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { find, has, type Page, within } from '../page/page.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'

/**
 * Which dates belong to which of the bodies, in their order.
 * A date right behind a body is its own ("Assen (1992), Brno (1966)"); any other goes for the bodies that follow it
 * ("1986 joined A and B, 1990 C"); a date alone, or one behind the last of all, goes for all.
 */
export function sortDates(
  page: Page,
  bodies: readonly Span[],
  dates: readonly DateClaim[],
): readonly (readonly DateClaim[])[] {
  const sorted = bodies.map((): DateClaim[] => [])
  const own = dates.map((date) => ownerOf(page, bodies, date))
  const isForAll =
    dates.length === 1 && (own[0] === null || (own[0]?.isOpen === true && own[0].index === bodies.length - 1))
  if (isForAll) return bodies.map(() => dates)
  dates.forEach((date, index) => {
    const owner = own[index]
    if (owner !== null && owner !== undefined) {
      sorted[owner.index]?.push(date)
      return
    }
    const next = dates[index + 1]?.start ?? Number.MAX_SAFE_INTEGER
    bodies.forEach((body, at) => {
      const hasOwn = own.some((other) => other?.index === at)
      if (body.start > date.start && body.start < next && !hasOwn) sorted[at]?.push(date)
    })
  })
  return sorted
}

interface Owner {
  readonly index: number
  /** Not in brackets, so that it may go for the bodies before as well. */
  readonly isOpen: boolean
}

/** The body right before a date, with nothing between them but brackets, "since" or "in". */
function ownerOf(page: Page, bodies: readonly Span[], date: Span): Owner | null {
  const index = bodies.findLastIndex((body) => body.end <= date.start)
  const body = bodies[index]
  if (body === undefined) return null
  const { since, at, link, from } = page.vocabulary.joints
  const gap = { start: body.end, end: date.start }
  if (has(page, page.vocabulary.joints.and, gap)) return null
  let words = page.folded.slice(gap.start, gap.end)
  // "Lapinlahti (agreement signed in 1990)": what stands in its brackets is its own.
  if (/^\s?\([^()]*$/.test(words)) return { index, isOpen: false }
  for (const book of [since, at, link, from]) {
    for (const hit of find(page, book, gap)) words = words.replace(page.folded.slice(hit.start, hit.end), '')
  }
  // "غرونوبل الفرنسية منذ سنة 1998": what tells the state may stand behind the name.
  for (const state of within(page.countries, gap))
    words = words.replace(page.folded.slice(state.start, state.end), '')
  return /^[\s,(-]*$/.test(words)
    ? { index, isOpen: !words.includes('(') && page.text.charAt(date.end) !== ')' }
    : null
}

/** The tie or paper that goes for a body: the last one named before it within the series, or the sentence's. */
export function instrumentBefore(
  bodies: readonly Span[],
  index: number,
  hits: readonly InstrumentHit[],
  usual: InstrumentHit,
): InstrumentHit {
  const body = bodies[index]
  const first = bodies[0]
  if (body === undefined || first === undefined) return usual
  const named = hits.filter((hit) => hit.isTyped && hit.end <= body.start)
  const last = named.at(-1)
  // "a twinning with Łódź as well as an agreement with Sofia": what comes behind a body is another's.
  const isOwn =
    last !== undefined && (last.start > first.start || usual.start < last.start || usual.start >= body.end)
  return isOwn ? last : usual
}
