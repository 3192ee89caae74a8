// Whom a body might twin with, and why, in words.

import { areaLabel } from '../../model/areas.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { Suggestion, SuggestionReason } from '../../network/suggest-partners.ts'
import { english } from '../../wording/english-tongue.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { type PartyLine, presentPartyLine } from '../present/party-line.ts'

export interface SuggestionLine {
  readonly party: PartyLine
  readonly score: number
  readonly reasons: readonly { readonly kind: SuggestionReason['kind']; readonly words: string }[]
}

const partnersNamed = 3

export function presentSuggestions(
  suggestions: readonly Suggestion[],
  parties: ReadonlyMap<PartyId, Party>,
  tongue: Tongue = english,
): readonly SuggestionLine[] {
  return suggestions.flatMap(({ party, score, reasons }) => {
    const known = parties.get(party)
    if (known === undefined) return []
    const told = reasons.map((reason) => ({
      kind: reason.kind,
      words: phraseReason(reason, parties, tongue),
    }))
    return [{ party: presentPartyLine(known, tongue), score: Number(score.toFixed(3)), reasons: told }]
  })
}

function phraseReason(
  reason: SuggestionReason,
  parties: ReadonlyMap<PartyId, Party>,
  tongue: Tongue,
): string {
  const { say } = tongue
  switch (reason.kind) {
    case 'sharedPartners': {
      const names = reason.partners.slice(0, partnersNamed).map((id) => parties.get(id)?.name ?? id)
      const others = reason.partners.length - names.length
      const words = names.join(', ')
      return say('network.sharedPartners', {
        names: others === 0 ? words : say('list.andMore', { words, count: others }),
      })
    }
    case 'size':
      return reason.ratio >= 0.5
        ? say('network.likeSize')
        : say('network.sizeApart', { times: phraseTimes(1 / Math.max(reason.ratio, 0.001), tongue) })
    case 'areas':
      return say('network.areas', {
        areas: reason.areas
          .map((area) => inSentence(areaLabel(area, tongue.language) ?? area, tongue))
          .join(', '),
      })
    case 'countries':
      return say('network.countryTies', { count: reason.ties })
    case 'distance':
      return say('network.distance', { km: reason.km })
  }
}

/** Of small differences a digit behind the point is told. */
function phraseTimes(times: number, { locale }: Tongue): string {
  const digits = times < 10 ? 1 : 0
  return times.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
