// An agreement on one line: who with whom, by what instrument, since when, how well proved.

import { type Status, statusOn } from '../lifecycle/status-on.ts'
import type { Agreement, AgreementParty, Evidence } from '../model/agreement.ts'
import type { AgreementId, PartyId } from '../model/ids.ts'
import { compareDates } from '../text/edtf.ts'
import { nameAreas } from './name-areas.ts'
import { nameCountry } from './name-country.ts'
import { agreementPath, countryPath, partyPath } from './paths.ts'
import { phraseDay } from './phrase-day.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { statusWords } from './phrase-status.ts'
import { eventWords, instrumentWords, partyKindWords } from './wording.ts'

export interface PartyLink {
  readonly id: PartyId
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly countryName: string | null
  readonly countryPath: string | null
  readonly path: string
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
  readonly day: { readonly act: string; readonly edtf: string; readonly words: string } | null
  readonly areas: readonly string[]
  /** What the sources call each of them. */
  readonly areasAsWritten: readonly string[]
  readonly evidence: { readonly grade: Evidence; readonly words: string }
  readonly status: { readonly kind: Status; readonly words: string }
}

const actsByWeight = ['signed', 'inForce', 'decided', 'mentioned', 'renewed', 'amended'] as const

export function presentAgreementLine(agreement: Agreement, day: string): AgreementLine {
  const status = statusOn(agreement, day)
  const parties = sortParties(agreement.parties).map(presentPartyLink)
  const areas = nameAreas(agreement)
  return {
    id: agreement.id,
    path: agreementPath(agreement.id),
    title: parties.map(({ name }) => name).join(' – '),
    parties,
    instrument: nameInstrument(agreement),
    day: firstDay(agreement),
    areas: areas.map(({ label }) => label),
    areasAsWritten: areas.map(({ asWritten }) => asWritten),
    evidence: { grade: agreement.evidence, words: phraseEvidence(agreement) },
    status: { kind: status, words: statusWords[status] },
  }
}

export function presentPartyLink(party: AgreementParty): PartyLink {
  const { id, name, kind, country } = party
  return {
    id,
    name,
    kind: partyKindWords[kind],
    country,
    countryName: country === null ? null : nameCountry(country),
    countryPath: country === null ? null : countryPath(country),
    path: partyPath(id),
  }
}

/** The title of the paper where the words are one ("Agreement on Cooperation"); "twinned with" is no title. */
export function nameInstrument({ instrument: { title, type } }: Agreement): string {
  const isTitle = title !== null && /^[^\p{Ll}]*\p{Lu}/u.test(title)
  return isTitle ? title : instrumentWords[type]
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })

/** By name, so that the same two bodies always stand in the same order. */
export function sortParties<Party extends AgreementParty>(parties: readonly Party[]): readonly Party[] {
  return [...parties].sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

function firstDay(agreement: Agreement): AgreementLine['day'] {
  for (const kind of actsByWeight) {
    const days = agreement.events.flatMap(({ kind: told, on }) => (told === kind && on !== null ? [on] : []))
    const [edtf] = days.sort(compareDates)
    if (edtf !== undefined) {
      const act = kind === 'mentioned' ? 'Since' : eventWords[kind]
      return { act, edtf, words: phraseDay(edtf) }
    }
  }
  return null
}
