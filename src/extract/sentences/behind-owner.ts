// "Since 1966 the twin town of Brno is Poznań", told as "…is twin town of-Brno Poznań": the bodies right behind whose tie it is.
import { wordIndexAt, wordsIn } from '../../text/words.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { isTransparent } from '../names/transparent.ts'
import { hasAny, type Page } from '../page/page.ts'
import { chainFrom } from './chain.ts'
import type { Predicate } from './loose-bodies.ts'

/** The most words between an act and its tie, and between a tie and its owner. */
const farthestTie = 3
const farthestOwner = 2

/** In a sentence whose act stands before the tie, the subject comes last, right behind the publisher's name. */
export function bodiesBehindOwner(
  page: Page,
  parties: readonly PartyHit[],
  predicates: readonly Predicate[],
): readonly PartyHit[] {
  for (const [index, owner] of parties.entries()) {
    const body = parties[index + 1]
    if (!owner.isPublisher || body === undefined || body.isPublisher || !isNamed(body)) continue
    const tie = predicates.findLast((hit) => !hit.isAct && hit.end <= owner.name.start)
    if (tie === undefined || wordsBetween(page, tie.end, owner.name.start) > farthestOwner) continue
    const isTold = predicates.some(
      (act) => act.isAct && act.end <= tie.start && wordsBetween(page, act.end, tie.start) <= farthestTie,
    )
    if (!isTold || !isBeside(page, owner, body)) continue
    return chainFrom(page, parties.slice(index + 1), 0).map((link) => link.party)
  }
  return []
}

function wordsBetween(page: Page, from: number, to: number): number {
  return wordIndexAt(page, to) - wordIndexAt(page, from)
}

/** No sign and no joining word stands between the two names, and no more than what the second body is: "Brna polská Poznaň". */
function isBeside(page: Page, owner: PartyHit, body: PartyHit): boolean {
  const gap = { start: owner.name.end, end: body.name.start }
  const { joints, acts } = page.vocabulary
  const words = wordsIn(page, gap)
  if (hasAny(page, [joints.and, joints.with, acts], gap)) return false
  if (/[^\p{L}\p{N}\s'".]/u.test(page.folded.slice(gap.start, gap.end))) return false
  return words.length === 1 || isTransparent(page, gap, 1)
}
