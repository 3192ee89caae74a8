// The mark beside a source's value: how it stands to what the register holds. Words beside it say the same.
import type { Relation } from '../../model/agreement.ts'

export const relationGlyphs: Readonly<Record<Relation, string>> = {
  same: '=',
  contains: '⊃',
  within: '⊂',
  differs: '≠',
  contradicts: '✕',
  silent: '–',
}
