// The city or its region? Two agreements of one day, one of which is told with the town and one with the area of its name.
import type { AgreementParty } from '../../model/agreement.ts'
import type { Finding } from '../../model/finding.ts'
import type { PartyKind } from '../../model/party.ts'
import { fold } from '../../text/fold.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { makeFinding, nameTie, passages } from './make-finding.ts'

const areas: ReadonlySet<PartyKind> = new Set(['region', 'district'])

interface Side {
  readonly built: BuiltAgreement
  readonly party: AgreementParty
}

/** They are two parties and stay apart; who signed is for a person to find out. */
export function findNamesakes(built: readonly BuiltAgreement[]): readonly Finding[] {
  const sides = built.flatMap((one) => {
    const { parties } = one.agreement
    if (parties.length !== 2) return []
    return parties.flatMap((party, at) =>
      signingsOf(one).map((on) => ({
        key: `${parties[1 - at]!.id} ${party.country} ${on}`,
        built: one,
        party,
      })),
    )
  })
  return [...Map.groupBy(sides, ({ key }) => key).values()].flatMap((alike) =>
    alike
      .filter(({ party }) => areas.has(party.kind))
      .flatMap((area) =>
        alike
          .filter(({ party }) => !areas.has(party.kind) && areNamesakes(party, area.party))
          .map((town) => cityOrRegion(town, area)),
      ),
  )
}

/** To the month at least; a year says too little. */
function signingsOf({ agreement }: BuiltAgreement): readonly string[] {
  const days = agreement.events.flatMap(({ kind, on }) => (kind === 'signed' && on !== null ? [on] : []))
  return [...new Set(days.filter((on) => on.length >= 7))]
}

function areNamesakes(town: AgreementParty, area: AgreementParty): boolean {
  return fold(area.name).split(' ')[0]!.slice(0, 4) === fold(town.name).split(' ')[0]!.slice(0, 4)
}

function cityOrRegion(town: Side, area: Side): Finding {
  const [one, other] = [town.built, area.built]
  return makeFinding({
    kind: 'conflict',
    severity: 'warning',
    ...said('found.namesakes', { tie: nameTie(one.agreement), another: nameTie(other.agreement) }),
    subject: ['namesakes', one.agreement.id, other.agreement.id],
    agreements: [one.agreement.id, other.agreement.id],
    sources: passages([...recordsOf(one.gathering), ...recordsOf(other.gathering)]),
  })
}
