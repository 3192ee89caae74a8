// A lasting tie with all of its agreements, and how a page is cited.

export const tieTexts = {
  'tie.eyebrow': 'A lasting tie',
  'tie.first': 'The earliest day told is {day}.',
  'tie.both': '{count, plural, one{One is told by both sides.} other{# are told by both sides.}}',
  'tie.oneSide': 'On its own page only one side tells of it.',
  'tie.nobody': 'Neither side tells of it on a page of its own.',
  'tie.agreements': 'Its agreements',
  'tie.caption': 'Agreements, oldest first: {parties}',
  'tie.toldBy': 'Where this is told',
  'cite.title': 'Cite this page',
} as const
