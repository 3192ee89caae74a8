// Public identifiers: a three-letter prefix that tells the noun, then letters and digits that are safe in a URL.

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type PartyId = Branded<'PartyId'>
export type RecordId = Branded<'RecordId'>
export type AgreementId = Branded<'AgreementId'>
export type PartnershipId = Branded<'PartnershipId'>
export type SourceId = Branded<'SourceId'>
export type FindingId = Branded<'FindingId'>
export type QuestionId = Branded<'QuestionId'>
export type SuggestionId = Branded<'SuggestionId'>
/** The SHA-256 of the snapshot's bytes, as 64 hexadecimal digits. */
export type SnapshotId = Branded<'SnapshotId'>

const prefixes = {
  party: 'pty',
  record: 'rec',
  agreement: 'agr',
  partnership: 'pts',
  source: 'src',
  finding: 'fnd',
  question: 'qst',
  suggestion: 'sug',
} as const

interface Ids {
  readonly party: PartyId
  readonly record: RecordId
  readonly agreement: AgreementId
  readonly partnership: PartnershipId
  readonly source: SourceId
  readonly finding: FindingId
  readonly question: QuestionId
  readonly suggestion: SuggestionId
}

/** `mintId('agreement', 'k3x9')` is `agr_k3x9`. */
export function mintId<Noun extends keyof Ids>(noun: Noun, key: string): Ids[Noun] {
  return `${prefixes[noun]}_${key}` as Ids[Noun]
}
