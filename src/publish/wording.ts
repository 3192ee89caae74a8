// The plain English words for everything the register tells apart. The one place to translate.
import type { EventKind, Evidence } from '../model/agreement.ts'
import type { FindingKind, Severity } from '../model/finding.ts'
import type { InstrumentType } from '../model/instrument.ts'
import type { PartyKind } from '../model/party.ts'
import type { Authority } from '../model/source.ts'

export const instrumentWords: Readonly<Record<InstrumentType, string>> = {
  twinning: 'Twinning',
  cooperation_agreement: 'Cooperation agreement',
  partnership_agreement: 'Partnership agreement',
  friendship_agreement: 'Friendship agreement',
  letter_of_intent: 'Letter of intent',
  memorandum: 'Memorandum',
  protocol: 'Protocol',
  declaration: 'Declaration',
  charter: 'Charter',
  contract: 'Contract',
  treaty: 'Treaty',
  security_agreement: 'Security agreement',
  decision: 'Decision',
  other: 'Other agreement',
  unknown: 'Tie, kind not told',
}

export const partyKindWords: Readonly<Record<PartyKind, string>> = {
  city: 'City',
  municipality: 'Municipality',
  district: 'District',
  region: 'Region',
  state: 'State',
  organization: 'Organisation',
  other: 'Public body',
}

export const eventWords: Readonly<Record<EventKind, string>> = {
  proposed: 'Proposed',
  negotiated: 'Negotiations opened',
  decided: 'Decided',
  consented: 'Consent given',
  signed: 'Signed',
  ratified: 'Ratified',
  inForce: 'Came into force',
  published: 'Published',
  renewed: 'Renewed',
  amended: 'Amended',
  suspended: 'Suspended',
  expired: 'Ran out',
  denounced: 'Denounced',
  terminated: 'Ended',
  mentioned: 'Said to hold since then',
}

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  claimed: 'Told by others only',
  oneSided: 'One side says so',
  twoSided: 'Both sides say so',
  documented: 'The paper itself is held',
  gazetted: 'Printed in an official gazette',
}

export const findingWords: Readonly<Record<FindingKind, string>> = {
  conflict: 'Sources disagree',
  duplicate: 'Told twice',
  'one-sided': 'One side is silent',
  superseded: 'Overtaken by later news',
  'listed-but-ended': 'Listed, yet ended',
  impossible: 'Cannot be so',
  stale: 'Perhaps out of date',
  unresolved: 'Not known who is meant',
  ambiguous: 'More than one could be meant',
  unsourced: 'A figure without a source',
  unread: 'Could not be read',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Serious',
  warning: 'Worth a look',
  note: 'For the record',
}

export const authorityWords: Readonly<Record<Authority, string>> = {
  party: 'Page of a public body',
  gazette: 'Official gazette',
  government: 'Government page',
  press: 'Newspaper or magazine',
  reference: 'Work of reference',
  contributor: 'Sent in by a reader',
}
