// A record while it is being read: its parts with their places, before identities and the last checks.
import type { InstrumentType } from '../model/instrument.ts'
import type { CountryCode, PartyKind } from '../model/party.ts'
import type { AreaClaim, DateClaim, RecordStatus } from '../model/record.ts'
import type { Span } from '../model/span.ts'

export interface PartyDraft {
  /** The name as written, without "City of" before it. */
  readonly name: Span
  /** The name with all that belongs to it: kind, state, brackets. */
  readonly whole: Span
  readonly kindHint: PartyKind | null
  readonly countryHint: CountryCode | null
  readonly containerHint: string | null
  readonly isPublisher: boolean
}

/** A party found in a sentence. */
export interface PartyHit extends PartyDraft {
  /** Whether the gazetteer knows the name; an unknown one is a party only where the sentence makes it one. */
  readonly isKnown: boolean
  /** Whether a mayor or another who signs for it is named before it. */
  readonly hasSigner: boolean
  /** A state, which is a party on a state's page and else only tells where others are. */
  readonly isState: boolean
}

/** Whether something besides its look makes it a body. */
export function isNamed(party: PartyHit): boolean {
  return party.isKnown || party.kindHint !== null || party.countryHint !== null || party.hasSigner
}

export interface InstrumentDraft {
  readonly type: InstrumentType
  /** null where it was told by a heading's mere place. */
  readonly span: Span | null
  readonly isPaper: boolean
}

export interface RecordDraft {
  readonly parties: readonly PartyDraft[]
  readonly instrument: InstrumentDraft | null
  readonly dates: readonly DateClaim[]
  readonly areas: readonly AreaClaim[]
  readonly status: RecordStatus
  readonly statusSpan: Span | null
  /** The passage that tells it. */
  readonly passage: Span
  /** Extractor and version: `row@1`, `prose@1`. */
  readonly origin: string
}
