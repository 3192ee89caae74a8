// A lasting tie: all agreements between the same parties, oldest first, and where they are told.
import type { BriefAgreement, Partnership } from '../../model/agreement.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { partnershipPath } from '../paths.ts'
import {
  type AgreementLine,
  type PartyLink,
  presentAgreementLine,
  presentPartyLink,
  sortParties,
} from './agreement-line.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'

export interface PartnershipView {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly parties: readonly PartyLink[]
  /** "2 agreements. The earliest day told is March 2001. One is told by both sides." */
  readonly sentence: string
  readonly agreements: readonly AgreementLine[]
  readonly sources: readonly SourceLine[]
}

interface PartnershipMaterial {
  readonly partnership: Partnership
  /** Oldest first. */
  readonly agreements: readonly BriefAgreement[]
  readonly sources: readonly HeldSource[]
}

export function presentPartnership(
  { partnership, agreements, sources }: PartnershipMaterial,
  day: string,
  tongue: Tongue = english,
): PartnershipView {
  const parties = sortParties(partnership.parties).map((party) => presentPartyLink(party, tongue))
  const lines = agreements.map((agreement) => presentAgreementLine(agreement, day, tongue))
  return {
    id: partnership.id,
    path: partnershipPath(partnership.id),
    title: parties.map(({ name }) => name).join(' – '),
    parties,
    sentence: tellTie(lines, tongue),
    agreements: lines,
    sources: sources.map((source) => presentSourceLine(source, tongue)),
  }
}

function tellTie(lines: readonly AgreementLine[], { say }: Tongue): string {
  const first = lines.find(({ day }) => day !== null)?.day?.words
  const both = lines.filter(({ evidence }) => !['claimed', 'oneSided'].includes(evidence.grade)).length
  const isClaimed = lines.every(({ evidence }) => evidence.grade === 'claimed')
  return [
    `${say('agreements.count', { count: lines.length })}.`,
    first === undefined ? null : say('tie.first', { day: first }),
    both > 0 ? say('tie.both', { count: both }) : say(isClaimed ? 'tie.nobody' : 'tie.oneSide'),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
