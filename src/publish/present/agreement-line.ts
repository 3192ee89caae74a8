// An agreement on one line: who with whom, by what instrument, since when, how well proved.

import { type Status, statusOn } from '../../lifecycle/status-on.ts'
import type { AgreementParty, BriefAgreement, EventKind, Evidence } from '../../model/agreement.ts'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import { compareDates } from '../../text/edtf.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { agreementPath, countryPath, partyPath } from '../paths.ts'
import { nameAreas } from '../phrase/name-areas.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { phraseDay } from '../phrase/phrase-day.ts'
import { phraseEvidence } from '../phrase/phrase-evidence.ts'

export interface PartyLink {
  readonly id: PartyId
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly countryName: string | null
  readonly countryPath: string | null
  readonly path: string
}

/** What was done on the day, and the day itself, in words. */
export interface AgreementDay {
  readonly kind: EventKind
  readonly act: string
  readonly edtf: string
  readonly words: string
}

export interface AgreementLine {
  readonly id: AgreementId
  readonly path: string
  /** "Košice – Niš". */
  readonly title: string
  readonly parties: readonly PartyLink[]
  /** Its title as written, or what kind of paper it is. */
  readonly instrument: string
  /** The earliest day that matters: the signing where it is told. */
  readonly day: AgreementDay | null
  readonly areas: readonly string[]
  /** What the sources call each of them. */
  readonly areasAsWritten: readonly string[]
  readonly evidence: { readonly grade: Evidence; readonly words: string }
  readonly status: { readonly kind: Status; readonly words: string }
}

const actsByWeight = ['signed', 'inForce', 'decided', 'mentioned', 'renewed', 'amended'] as const

export function presentAgreementLine(
  agreement: BriefAgreement,
  day: string,
  tongue: Tongue = english,
): AgreementLine {
  const status = statusOn(agreement, day)
  const parties = sortParties(agreement.parties, tongue).map((party) => presentPartyLink(party, tongue))
  const areas = nameAreas(agreement, tongue)
  return {
    id: agreement.id,
    path: agreementPath(agreement.id),
    title: parties.map(({ name }) => name).join(' – '),
    parties,
    instrument: nameInstrument(agreement, tongue),
    day: firstDay(agreement, tongue),
    areas: areas.map(({ label }) => label),
    areasAsWritten: areas.map(({ asWritten }) => asWritten),
    evidence: { grade: agreement.evidence, words: phraseEvidence(agreement, tongue) },
    status: { kind: status, words: tongue.say(`status.${status}`) },
  }
}

export function presentPartyLink(party: AgreementParty, tongue: Tongue = english): PartyLink {
  const { id, name, kind, country } = party
  return {
    id,
    name,
    kind: tongue.say(`kind.${kind}`),
    country,
    countryName: country === null ? null : nameCountry(country, tongue),
    countryPath: country === null ? null : countryPath(country),
    path: partyPath(id),
  }
}

/** The title of the paper where the words are one ("Agreement on Cooperation"); "twinned with" is no title. */
export function nameInstrument(
  { instrument: { title, type } }: BriefAgreement,
  tongue: Tongue = english,
): string {
  const isTitle = title !== null && /^[^\p{Ll}]*\p{Lu}/u.test(title)
  return isTitle ? title : tongue.say(`instrument.${type}`)
}

/** By name, so that the same two bodies always stand in the same order. */
export function sortParties<Party extends AgreementParty>(
  parties: readonly Party[],
  tongue: Tongue = english,
): readonly Party[] {
  return [...parties].sort((a, b) => tongue.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

function firstDay(agreement: BriefAgreement, tongue: Tongue): AgreementLine['day'] {
  for (const kind of actsByWeight) {
    const days = agreement.events.flatMap(({ kind: told, on }) => (told === kind && on !== null ? [on] : []))
    const [edtf] = days.sort(compareDates)
    if (edtf !== undefined) {
      const act = kind === 'mentioned' ? tongue.say('field.since') : tongue.say(`event.${kind}`)
      return { kind, act, edtf, words: phraseDay(edtf, tongue) }
    }
  }
  return null
}
