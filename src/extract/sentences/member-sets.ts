// Who is party to which agreement of a sentence.

import type { PartyDraft, PartyHit } from '../draft.ts'
import type { Page } from '../page/page.ts'
import type { Arguments } from './argue.ts'

interface Joining {
  /** Whether "respectively" joins the first with the first, and the second with the second. */
  readonly isZipped: boolean
  /** Whether no paper is told, but only that a tie holds. */
  readonly isTie: boolean
}

/** Three towns may have one twinning; a ring of more has a twinning of each two. */
const smallestRing = 4

/** The parties of each agreement: all together in a joint one, else each partner with its own side. */
export function memberSets(
  page: Page,
  { subjects, objects, isJoint }: Arguments,
  { isZipped, isTie }: Joining,
): PartyHit[][] {
  // "A, B, C and Niš are twin towns": on the page of Niš, each of them is a twin of Niš.
  if (isJoint && isTie && page.publisher !== null && objects.length === 0 && subjects.length > 2) {
    const own = subjects.filter((party) => party.isPublisher)
    return subjects.filter((party) => !party.isPublisher).map((partner) => [...own, partner])
  }
  // So they are where a ring of four is twinned with each other.
  const ring = [...subjects, ...objects]
  const isRing = isJoint && isTie && ring.length >= smallestRing && ring.some((party) => party.isPublisher)
  if (isRing) {
    const own = ring.filter((party) => party.isPublisher)
    return ring.filter((party) => !party.isPublisher).map((partner) => [...own, partner])
  }
  // "A twinning agreement of the municipalities of Niš, A and B": one paper of all that it names.
  const isOfAll = !isTie && subjects.length === 0 && objects.length > 2
  if (isJoint || (isOfAll && objects.some((party) => party.isPublisher))) return [ring]
  if (page.publisher === null && isZipped && subjects.length === objects.length) {
    return subjects.map((subject, index) => [subject, objects[index]].filter((party) => party !== undefined))
  }
  if (page.publisher === null)
    return subjects.flatMap((subject) => objects.map((object) => [subject, object]))
  const isToldByOthers = subjects.length > 0 && !subjects.some((party) => party.isPublisher)
  const publisher = objects.filter((party) => party.isPublisher)
  // "X became a twin of Niš and Y", on the page of Niš, tells of X.
  if (isToldByOthers && publisher.length > 0 && objects.length > 1)
    return subjects.map((subject) => [subject, ...publisher])
  const partners = objects.filter((party) => !party.isPublisher)
  if (partners.length === 0) return [[...subjects, ...objects]]
  // "The borough of X has a partnership with Y", on the city's page: the borough is a party too.
  const others = subjects.filter((party) => !party.isPublisher).slice(-1)
  const own = subjects.some((party) => party.isPublisher)
    ? subjects.filter((party) => party.isPublisher)
    : others
  return partners.map((partner) => [...own, partner])
}

export function hasTwoSides(page: Page, parties: readonly PartyDraft[]): boolean {
  return page.publisher === null ? parties.length >= 2 : parties.some((party) => !party.isPublisher)
}

/** "The first twinning was that of Uddevalla in Sweden and Thisted in Denmark", on a Norwegian town's page: what others did elsewhere. */
export function isAbroad(page: Page, parties: readonly PartyDraft[]): boolean {
  const { publisher, isStatePage } = page
  if (publisher === null || publisher.country === null || isStatePage || parties.length < 2) return false
  return parties.every(
    (party) => !party.isPublisher && party.countryHint !== null && party.countryHint !== publisher.country,
  )
}
