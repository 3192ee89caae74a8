// Agreement → the two-sided ledger: what the register holds, and beside it what each source says, with its words.
import type {
  Agreement,
  AgreementField,
  AgreementSource,
  FusedField,
  Relation,
} from '../../model/agreement.ts'
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { compareDates } from '../../text/edtf.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { nameAreas } from '../phrase/name-areas.ts'
import { phraseDay } from '../phrase/phrase-day.ts'
import { phraseRule } from '../phrase/phrase-rule.ts'
import { type AgreementLine, nameInstrument, presentAgreementLine, sortParties } from './agreement-line.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'
import { type LedgerCell, presentCell } from './present-cell.ts'
import { type Passage, quotePassages } from './quote-passages.ts'

export interface AgreementMaterial {
  readonly agreement: Agreement
  readonly sources: readonly HeldSource[]
  readonly documents: ReadonlyMap<SourceId, Document>
}

/** One source's column; the sides of the agreement stand before everybody else. */
export interface LedgerColumn extends SourceLine {
  readonly heading: string
  /** "its own page", or whose page it is. */
  readonly role: string
  readonly isSide: boolean
  /** The passages that tell the agreement as a whole. */
  readonly passages: readonly Passage[]
}

export interface LedgerRow {
  readonly field: AgreementField
  readonly label: string
  /** What the register holds, a value a line; empty where nothing can stand. */
  readonly held: readonly string[]
  /** What the sources call each of them, where the register has words of its own for it; else empty. */
  readonly heldAsWritten: readonly string[]
  readonly isDay: boolean
  /** Why the register holds this, where the sources gave it a choice. */
  readonly reason: string | null
  /** One for each column, in their order. */
  readonly cells: readonly LedgerCell[]
}

export interface AgreementView extends AgreementLine {
  readonly partnership: string
  readonly kind: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: readonly LedgerRow[]
  readonly timeline: readonly TimelineEntry[]
  readonly differences: number
}

export interface TimelineEntry {
  readonly act: string
  readonly edtf: string | null
  readonly words: string
  readonly place: string | null
}

export function presentAgreement(
  material: AgreementMaterial,
  day: string,
  tongue: Tongue = english,
): AgreementView {
  const { agreement } = material
  const line = presentAgreementLine(agreement, day, tongue)
  const columns = presentColumns(material, tongue)
  const rows = agreement.fields
    .filter(({ value, claims }) => value !== null || claims.length > 0)
    .map((field) => presentRow(field, { material, columns, statusText: line.status.words, tongue }))
  return {
    ...line,
    partnership: agreement.partnership,
    kind: tongue.say(`instrument.${agreement.instrument.type}`),
    columns,
    rows,
    timeline: presentTimeline(agreement, tongue),
    differences: rows.flatMap(({ cells }) => cells).filter(({ relation }) => isDifference(relation)).length,
  }
}

export function isDifference(relation: Relation): boolean {
  return relation === 'differs' || relation === 'contradicts'
}

function presentColumns(
  { agreement, sources, documents }: AgreementMaterial,
  tongue: Tongue,
): readonly LedgerColumn[] {
  const held = new Map(sources.map((source) => [source.id, source]))
  const bySource = Map.groupBy(agreement.sources, ({ source }) => source)
  const sides = sortParties(agreement.parties, tongue).map(({ id }) => id)
  const columns = [...bySource].flatMap(([id, told]) => {
    const source = held.get(id)
    return source === undefined ? [] : [{ source, told, rank: rankSide(told, sides) }]
  })
  columns.sort((a, b) => a.rank - b.rank || (a.source.id < b.source.id ? -1 : 1))
  return columns.map(({ source, told }) => {
    const side = agreement.parties.find(({ id }) => told.some((one) => one.side === id))
    const line = presentSourceLine(source, tongue)
    const document = documents.get(source.id)
    const spans = told.map(({ citation }) => citation)
    return {
      ...line,
      heading: side?.name ?? line.publisher,
      role:
        side === undefined
          ? line.authority
          : tongue.say('agreement.ownPageOf', { kind: tongue.say(`kind.${side.kind}`) }),
      isSide: side !== undefined,
      passages:
        document === undefined
          ? []
          : quotePassages(document, spans, { source: source.id, language: source.language }),
    }
  })
}

function rankSide(told: readonly AgreementSource[], sides: readonly string[]): number {
  const ranks = told.map(({ side }) => (side === null ? -1 : sides.indexOf(side))).filter((at) => at >= 0)
  return ranks.length === 0 ? sides.length : Math.min(...ranks)
}

interface RowContext {
  readonly material: AgreementMaterial
  readonly columns: readonly LedgerColumn[]
  readonly statusText: string
  readonly tongue: Tongue
}

function presentRow(fused: FusedField, { material, columns, statusText, tongue }: RowContext): LedgerRow {
  const sources = new Set(fused.claims.map(({ source }) => source))
  return {
    field: fused.field,
    label: tongue.say(`field.${fused.field}`),
    held: heldValues(fused, material.agreement, { statusText, tongue }),
    heldAsWritten:
      fused.field === 'areas' ? nameAreas(material.agreement, tongue).map(({ asWritten }) => asWritten) : [],
    isDay: dayFields.has(fused.field),
    reason: sources.size > 1 ? phraseRule(fused.rule, tongue) : null,
    cells: columns.map((column) =>
      presentCell(
        fused.field,
        fused.claims.filter(({ source }) => source === column.id),
        { document: material.documents.get(column.id), source: column.id, language: column.language },
        tongue,
      ),
    ),
  }
}

const dayFields: ReadonlySet<AgreementField> = new Set(['signed', 'renewed', 'decided', 'ended', 'since'])

function heldValues(
  fused: FusedField,
  agreement: Agreement,
  { statusText, tongue }: Pick<RowContext, 'statusText' | 'tongue'>,
): readonly string[] {
  const { field, value } = fused
  if (field === 'status') return [statusText]
  if (field === 'areas') return nameAreas(agreement, tongue).map(({ label }) => label)
  if (field === 'parties') return sortParties(agreement.parties, tongue).map(({ name }) => name)
  if (field === 'instrument') return [nameInstrument(agreement, tongue)]
  if (value === null) return []
  return dayFields.has(field) ? [phraseDay(value, tongue)] : [value]
}

function presentTimeline({ events }: Agreement, tongue: Tongue): readonly TimelineEntry[] {
  const dated = events.filter(({ on }) => on !== null)
  const undated = events.filter(({ on }) => on === null)
  const inOrder = [...dated].sort((a, b) => compareDates(a.on ?? '', b.on ?? ''))
  return [...inOrder, ...undated].map(({ kind, on, place }) => ({
    act: tongue.say(`event.${kind}`),
    edtf: on,
    words: on === null ? tongue.say('agreement.dayNotTold') : phraseDay(on, tongue),
    place,
  }))
}
