// The front page.

export const homeTexts = {
  'home.title': 'Pobratim, a two-sided register of international cooperation',
  'home.description':
    'What public bodies say of their agreements with one another, from both sides, with the words that prove it.',
  'home.line':
    'What public bodies say of their agreements with one another: each side’s words, side by side, with the proof.',
  'home.conflicts': 'Where sources differ',
  'home.toLookAt': 'What to look at',
  'home.allFindings': '{count, plural, one{All findings} other{All # findings}}',
  'home.agreements': 'agreements, each with the words that tell it',
  'home.bodies': 'public bodies in {count, plural, one{# country} other{# countries}}',
  'home.twoSided': 'told by both sides, so far',
  'home.newest': 'Read last',
  'home.nothingRead': 'Nothing has been read yet.',
  'home.allSources': 'All sources',
  'home.anniversaries': 'Anniversaries in {month}',
  'home.years': '{count, plural, one{One year} other{# years}}',
  'home.signed': 'signed {day}',
  'home.mapCaption': 'Every line is a tie between two bodies. <list>The same as a list</list>',
} as const
