// How two bodies are tied, step by step, with the agreements that make each step.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { type AgreementLine, presentAgreementLine } from '../present/agreement-line.ts'
import { type PartyLine, presentPartyLine } from '../present/party-line.ts'

export interface PathView {
  readonly from: PartyLine
  readonly to: PartyLine
  readonly steps: readonly PathStep[]
  /** How many chains are as short. */
  readonly chains: number
  readonly sentence: string
}

export interface PathStep {
  readonly party: PartyLine
  /** Agreements with the body of the step before. */
  readonly by: readonly AgreementLine[]
}

/** `between[i]` holds the agreements that tie `parties[i]` with `parties[i + 1]`. */
export function presentPath(
  parties: readonly [Party, ...Party[]],
  between: readonly (readonly BriefAgreement[])[],
  {
    chains,
    day,
    tongue = english,
  }: { readonly chains: number; readonly day: string; readonly tongue?: Tongue },
): PathView {
  const lines = parties.map((party) => presentPartyLine(party, tongue))
  const [from] = lines
  const to = lines.at(-1)
  if (from === undefined || to === undefined) throw new TypeError('a path has two ends')
  return {
    from,
    to,
    steps: lines.slice(1).map((party, index) => ({
      party,
      by: (between[index] ?? []).map((agreement) => presentAgreementLine(agreement, day, tongue)),
    })),
    chains,
    sentence: tellPath([from.name, to.name], lines.length - 1, tongue),
  }
}

function tellPath([from, to]: readonly [string, string], steps: number, { say }: Tongue): string {
  if (steps === 0) return say('network.itself', { from, to })
  if (steps === 1) return say('network.directly', { from, to })
  return say('network.steps', { from, to, count: steps })
}
