// The page of a public body.

export const partyTexts = {
  'party.kindIn': '{kind} in {place}',
  'party.people': '{count, plural, one{# person} other{# people}}',
} as const
