// A party with its ties: grouped by their state, and what others say of it that it does not say itself.
import type { BriefAgreement, EventKind } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { compareDates } from '../../text/edtf.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { countryPath, partyPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { otherNames } from '../phrase/other-names.ts'
import { nameInOwnLanguage, type OwnName } from '../phrase/own-name.ts'
import { phraseCoordinates } from '../phrase/phrase-coordinates.ts'
import { type TieState, tieState, tieStates } from '../phrase/phrase-status.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { drawLifelines, type LifelinesDrawing } from './draw-lifelines.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'
import { type PartyLine, presentPartyLine } from './party-line.ts'
import type { Tie } from './tie.ts'

export interface PartyView {
  readonly id: string
  readonly path: string
  readonly name: string
  /** The name as its own people write it, where that differs. */
  readonly ownName: OwnName | null
  readonly otherNames: readonly OwnName[]
  readonly kind: string
  readonly container: string | null
  readonly country: { readonly code: string; readonly name: string; readonly path: string } | null
  readonly population: number | null
  readonly geonameId: number | null
  /** Where it lies on the globe, in words. */
  readonly coordinates: string | null
  readonly successor: PartyLine | null
  /** Address of a page that names it, `unverified`, or null where a gazetteer or a source does. */
  readonly attestedBy: string | null
  readonly groups: readonly TieGroup[]
  readonly lifelines: LifelinesDrawing | null
  /** Told by others, while the party has a page of its own that is silent. */
  readonly unsaid: readonly AgreementLine[]
  readonly ownSources: readonly SourceLine[]
  readonly otherSources: readonly SourceLine[]
  readonly countries: number
  /** How many there are, those of other parts of the page included. */
  readonly tieCount: number
}

/** What a body's agreements come to where only some of them are shown. */
export interface PartyWhole {
  readonly ties: number
  readonly countries: number
  readonly inState: ReadonlyMap<TieState, number>
}

export interface TieGroup {
  readonly state: TieState
  readonly heading: string
  /** How many there are, shown or not. */
  readonly count: number
  readonly ties: readonly Tie[]
}

export interface PartyMaterial {
  readonly party: Party
  /** The party that took over its agreements, where it is known. */
  readonly successor?: Party | null
  readonly agreements: readonly BriefAgreement[]
  readonly sources: readonly HeldSource[]
  /** null where all agreements are told. */
  readonly whole?: PartyWhole | null
}

export function presentParty(material: PartyMaterial, day: string, tongue: Tongue = english): PartyView {
  const { party, agreements, sources, successor = null, whole = null } = material
  const ties = agreements
    .map((agreement) => presentTie(agreement, party, { day, tongue }))
    .sort((a, b) => byPartner(a, b, tongue))
  const own = sources.filter((source) => source.party === party.id)
  const telling = new Set(agreements.flatMap((agreement) => agreement.sources.map(({ source }) => source)))
  const unsaid = own.length === 0 ? [] : agreements.filter((agreement) => !saysItself(agreement, party))
  const country = party.country
  return {
    id: party.id,
    path: partyPath(party.id),
    name: party.name,
    ownName: nameInOwnLanguage(party),
    otherNames: otherNames(party),
    kind: tongue.say(`kind.${party.kind}`),
    container: party.container,
    country:
      country === null
        ? null
        : { code: country, name: nameCountry(country, tongue), path: countryPath(country) },
    population: party.population,
    geonameId: party.geonameId,
    attestedBy: party.attestedBy ?? null,
    coordinates:
      party.lat === null || party.lng === null ? null : phraseCoordinates(party.lat, party.lng, tongue),
    successor: successor === null ? null : presentPartyLine(successor, tongue),
    groups: tieStates.flatMap((state) => {
      const inState = ties.filter(({ status }) => tieState(status.kind) === state)
      const count = whole?.inState.get(state) ?? inState.length
      return inState.length === 0
        ? []
        : [{ state, heading: tongue.say(`tie.${state}`), count, ties: inState }]
    }),
    lifelines: drawLifelines(ties, day),
    unsaid: unsaid.map((agreement) => presentAgreementLine(agreement, day, tongue)),
    ownSources: own.map((source) => presentSourceLine(source, tongue)),
    otherSources: sources
      .filter((source) => source.party !== party.id && telling.has(source.id))
      .map((source) => presentSourceLine(source, tongue)),
    countries:
      whole?.countries ?? new Set(ties.flatMap(({ partners }) => partners.map((one) => one.country))).size,
    tieCount: whole?.ties ?? ties.length,
  }
}

function presentTie(
  agreement: BriefAgreement,
  party: Party,
  { day, tongue }: { readonly day: string; readonly tongue: Tongue },
): Tie {
  const line = presentAgreementLine(agreement, day, tongue)
  const ends = agreement.events.flatMap(({ kind, on }) => (endKinds.has(kind) && on !== null ? [on] : []))
  return {
    ...line,
    partners: line.parties.filter(({ id }) => id !== party.id),
    endedOn: line.status.kind === 'ended' ? (ends.sort(compareDates).at(-1) ?? null) : null,
  }
}

const endKinds: ReadonlySet<EventKind> = new Set(['expired', 'denounced', 'terminated'])

function saysItself(agreement: BriefAgreement, party: Party): boolean {
  return agreement.sources.some(({ side }) => side === party.id)
}

/** By the partner's name, and with one partner the oldest first. */
function byPartner(a: Tie, b: Tie, { compare }: Tongue): number {
  const byName = compare(a.partners[0]?.name ?? '', b.partners[0]?.name ?? '')
  return byName || (a.day?.edtf ?? '9999').localeCompare(b.day?.edtf ?? '9999') || (a.id < b.id ? -1 : 1)
}
