// Every value of a record with the words that gave it and the rule that read them.
import { type ExplainedField, explainOrigin } from '../../extract/explain-origin.ts'
import type { AgreementRecord, ClaimBase } from '../../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import type { Span } from '../../model/span.ts'
import { statusOrigin } from '../../model/status-origin.ts'

export interface ExplainedValue {
  /** `partner`, `publisher`, `instrument`, the role of a date, `area`, `status`. */
  readonly field: string
  readonly value: string
  /** null where no words tell it. */
  readonly words: (Span & { readonly quote: string }) | null
  readonly origin: string
  /** In plain words. */
  readonly rule: string
}

export function explainRecord({ record, mentions }: ResolvedRecord): readonly ExplainedValue[] {
  const explain = explainClaim(record)
  return [
    ...mentions.map((one) => explain(one.mention.role, 'party', nameOf(one), one.mention)),
    ...(record.instrument === null
      ? []
      : [explain('instrument', 'instrument', record.instrument.type, record.instrument)]),
    ...record.dates.map((date) =>
      explain(date.role === 'other' ? 'date' : date.role, 'date', dayOf(date), date),
    ),
    ...record.areas.map((area) => explain('area', 'area', area.concept ?? 'no concept', area)),
    explainStatus(record),
  ]
}

function explainClaim({ citation }: AgreementRecord) {
  return (field: string, kind: ExplainedField, value: string, claim: ClaimBase): ExplainedValue => {
    const { start, end, asWritten, origin } = claim
    const isAbove = end <= citation.start && asWritten !== ''
    const rule = explainOrigin(origin, kind) ?? `read by ${origin}`
    return {
      field,
      value,
      words: asWritten === '' ? null : { start, end, quote: asWritten },
      origin,
      rule: isAbove ? `${rule}; told above, for what follows` : rule,
    }
  }
}

function explainStatus(record: AgreementRecord): ExplainedValue {
  const origin = statusOrigin(record)
  return {
    field: 'status',
    value: record.status,
    words: record.statusCitation,
    origin,
    rule: explainOrigin(origin, 'status') ?? `read by ${origin}`,
  }
}

/** Whom the name was taken to mean, and how sure that is: "Niš (RS), 0.99". */
function nameOf({ mention, match, party }: ResolvedMention): string {
  const country = party.country ?? mention.countryHint
  const name = country === null ? party.name : `${party.name} (${country})`
  return match.chosen === null ? `${name}, not in the gazetteer` : `${name}, ${match.chosen.score.toFixed(2)}`
}

function dayOf({ edtf, place }: AgreementRecord['dates'][number]): string {
  return place === null ? edtf : `${edtf} in ${place}`
}
