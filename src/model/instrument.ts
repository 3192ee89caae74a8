// What kinds of instrument there are. The title as written always stands beside the type.

export const instrumentTypes = [
  'twinning',
  'cooperation_agreement',
  'partnership_agreement',
  'friendship_agreement',
  'letter_of_intent',
  'memorandum',
  'protocol',
  'declaration',
  'charter',
  'contract',
  'treaty',
  'security_agreement',
  'decision',
  'other',
  'unknown',
] as const

export type InstrumentType = (typeof instrumentTypes)[number]
