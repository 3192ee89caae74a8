// Whom a body might twin with, and why, in words.

import { areaLabel } from '../../model/areas.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { Suggestion, SuggestionReason } from '../../network/suggest-partners.ts'
import { type PartyLine, presentPartyLine } from '../party-line.ts'

export interface SuggestionLine {
  readonly party: PartyLine
  readonly score: number
  readonly reasons: readonly { readonly kind: SuggestionReason['kind']; readonly words: string }[]
}

const partnersNamed = 3

export function presentSuggestions(
  suggestions: readonly Suggestion[],
  parties: ReadonlyMap<PartyId, Party>,
): readonly SuggestionLine[] {
  return suggestions.flatMap(({ party, score, reasons }) => {
    const known = parties.get(party)
    if (known === undefined) return []
    const told = reasons.map((reason) => ({ kind: reason.kind, words: phraseReason(reason, parties) }))
    return [{ party: presentPartyLine(known), score: Number(score.toFixed(3)), reasons: told }]
  })
}

function phraseReason(reason: SuggestionReason, parties: ReadonlyMap<PartyId, Party>): string {
  switch (reason.kind) {
    case 'sharedPartners': {
      const names = reason.partners.slice(0, partnersNamed).map((id) => parties.get(id)?.name ?? id)
      const others = reason.partners.length - names.length
      return `both are tied with ${names.join(', ')}${others === 0 ? '' : ` and ${others} more`}`
    }
    case 'size':
      return reason.ratio >= 0.5
        ? 'of like size'
        : `${(1 / Math.max(reason.ratio, 0.001)).toFixed(reason.ratio > 0.1 ? 1 : 0)} times apart in size`
    case 'areas':
      return `both work on ${reason.areas.map((area) => areaLabel(area, 'en')?.toLowerCase() ?? area).join(', ')}`
    case 'countries':
      return reason.ties === 1
        ? 'one tie between the two countries'
        : `${reason.ties} ties between the two countries`
    case 'distance':
      return `${reason.km.toLocaleString('en')} km apart`
  }
}
