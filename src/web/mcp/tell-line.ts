// Bodies and agreements on a line each, as assistants get them: with the address at which people can look.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { type AgreementLine, presentAgreementLine } from '../../publish/present/agreement-line.ts'
import { presentPartyLine } from '../../publish/present/party-line.ts'

interface Where {
  readonly origin: string
  readonly day: string
}

export function tellAgreementLine(agreement: BriefAgreement, { origin, day }: Where) {
  return tellLine(presentAgreementLine(agreement, day), origin)
}

export function tellLine(line: AgreementLine, origin: string) {
  return {
    id: line.id,
    address: `${origin}${line.path}`,
    parties: line.parties.map(({ id, name, countryName }) => ({ id, name, country: countryName })),
    instrument: line.instrument,
    day: line.day === null ? null : { act: line.day.act, on: line.day.edtf },
    status: line.status.kind,
    evidence: line.evidence.grade,
    whoSaysSo: line.evidence.words,
    areas: line.areas,
  }
}

export function tellPartyLine(party: Party, { origin }: Pick<Where, 'origin'>) {
  const { id, path, name, kind, container, countryName } = presentPartyLine(party)
  return { id, address: `${origin}${path}`, name, kind, container, country: countryName }
}
