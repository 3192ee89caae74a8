// One cell of the ledger: what one source says of one field, how it stands to the register's value, and its words.
import type { AgreementField, FieldClaim, Relation } from '../../model/agreement.ts'
import type { Document } from '../../model/document.ts'
import type { SourceId } from '../../model/ids.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { relationGlyphs } from '../phrase/relation-glyphs.ts'
import { type Passage, quotePassages } from './quote-passages.ts'

export interface LedgerCell {
  readonly relation: Relation
  readonly glyph: string
  /** What the glyph says, for those who cannot see it. */
  readonly words: string
  /** The words of the source, each once; empty where it is silent. */
  readonly asWritten: readonly string[]
  readonly language: string
  /** The sentences that the words stand in. */
  readonly passages: readonly Passage[]
}

interface CellSource {
  readonly document: Document | undefined
  readonly source: SourceId
  readonly language: string
}

export function presentCell(
  field: AgreementField,
  claims: readonly FieldClaim[],
  from: CellSource,
  tongue: Tongue = english,
): LedgerCell {
  const relation = gravest(claims.map((claim) => claim.relation))
  const spoken = claims.filter(({ asWritten }) => asWritten.trim() !== '')
  const spans = spoken.map(({ citation }) => citation)
  return {
    relation,
    glyph: relationGlyphs[relation],
    words: tongue.say(`relation.${relation}`),
    asWritten: summarise(field, [...new Set(spoken.map(({ asWritten }) => asWritten.trim()))], tongue),
    language: from.language,
    passages: from.document === undefined ? [] : quotePassages(from.document, spans, from),
  }
}

/** Where a source says several things, the one that a reader must know of. */
const gravity: readonly Relation[] = ['contradicts', 'differs', 'contains', 'within', 'same', 'silent']

function gravest(told: readonly Relation[]): Relation {
  return gravity.find((relation) => told.includes(relation)) ?? 'silent'
}

/** A long list of areas is told by its number; the words are one click away. */
function summarise(field: AgreementField, words: readonly string[], { say }: Tongue): readonly string[] {
  const isLong = field === 'areas' && words.length > 3
  return isLong ? [say('agreement.areas', { count: words.length })] : words
}
