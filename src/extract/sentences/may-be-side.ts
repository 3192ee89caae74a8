// Which of the bodies that a clause names may be sides of what it tells.
import type { Span } from '../../model/span.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { mayBeOrganization } from '../names/organizations.ts'
import { find, type Page } from '../page/page.ts'
import { findInstruments, type InstrumentHit } from '../papers/find-instruments.ts'
import { opensWithSides } from '../rows/opens-paper.ts'
import { isOwnGenitive } from '../rows/read-tied-row.ts'
import type { ActHit } from './sentence-record.ts'
import { doStatesSign } from './signing-states.ts'

/** "Lietuvos Respublikos Vyriausybės ir Gruzijos Vyriausybės susitarimas dėl turizmo": the states before a title that no act tells of. */
export function sidesOfTitle(
  page: Page,
  parties: readonly PartyHit[],
  { main, instrument, told }: { main: Span; instrument: InstrumentHit; told: readonly ActHit[] },
): readonly PartyHit[] {
  const lead = { start: main.start, end: instrument.start }
  if (!page.isStatePage || told.length > 0 || !opensWithSides(page, lead)) return []
  return parties.filter((party) => party.isState && party.whole.end <= lead.end)
}

/** "NATO" and "the city of Bar" are bodies, a bare town is none. */
export function isBody(page: Page, party: PartyHit): boolean {
  return party.kindHint !== null || mayBeOrganization(page, party)
}

/** "Moldes vennskapsby": the publisher in the genitive, though a village may be called so. */
export function isOwnBeforeTie(page: Page, party: PartyHit, main: Span): boolean {
  if (party.isPublisher || page.publisher === null) return false
  const tie = findInstruments(page, main).find((hit) => hit.start === party.whole.end + 1)
  return tie?.form === 'tie' && isOwnGenitive(page, party, tie)
}

/** "A treaty between the Kingdom of the Netherlands and the Kingdom of Sweden", on a third party's page. */
export function isBetweenStates(page: Page, main: Span, everyone: readonly PartyHit[]): boolean {
  if (page.publisher !== null) return false
  if (doStatesSign(page, main, everyone)) return true
  return find(page, page.vocabulary.joints.between, main).some((joint) => {
    const [first, second] = everyone.filter((party) => party.whole.start >= joint.end)
    return (
      first?.isState === true && second !== undefined && (second.isState || mayBeOrganization(page, second))
    )
  })
}

/** A name that the gazetteer does not know is a body where its kind or state is told, or, but on a state's page, where a paper or a typed tie names it. */
export function isCredible(page: Page, party: PartyHit, instrument: InstrumentHit): boolean {
  return isNamed(party) || (instrument.isTyped && !page.isStatePage)
}
