// The page of a public body.

export const partyTexts = {
  'party.kindIn': '{kind} in {place}',
  'party.people': '{count, plural, one{# person} other{# people}}',
  'party.noAgreement': 'No agreement of it is told by any source read so far.',
  'party.ties':
    '{count, plural, one{One agreement is told} other{# agreements are told}}, with bodies in {countries, plural, one{one country} other{# countries}}.',
  'party.passed': 'Its agreements passed to {successor}.',
  'party.unsaid': 'What others say of it',
  'party.unsaidNote': 'Its own page, as it was read, does not tell these.',
  'party.unsaidCaption': 'Told by others and not by {name}',
  'party.elsewhere': 'Show this on your own page',
  'party.suggestions': 'Whom might it twin with?',
  'party.toldBy': 'Where this is told',
  'party.noPage': 'No page of its own has been read, and no other page tells of it.',
  'party.knownBy': 'Its names and position are those that <geonames>GeoNames</geonames> knows.',
  'party.attestedBy': 'Its names stand in our own file, after <page>this page</page>.',
  'party.unverified': 'Its names stand in our own file and have not yet been held against a page.',
  'party.onlyOthers': 'No page of its own has been read yet; all of this is told by others.',
  'party.moreSources':
    '{count, plural, one{One more page tells of single agreements; each agreement names it.} other{{count, number} more pages tell of single agreements; each agreement names its own.}}',
  'party.groupCaption': 'Ties of {name}: {state}',
  'party.otherNames': 'Other names',
  'party.description': 'Agreements of {name} as its own pages and its partners’ tell them.',
  'party.descriptionUnknown': '{what}. No agreement of it is told by any source read so far.',
  'party.north': 'N',
  'party.south': 'S',
  'party.east': 'E',
  'party.west': 'W',
} as const
