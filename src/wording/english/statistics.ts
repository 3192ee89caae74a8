// The register in figures.

export const statisticsTexts = {
  'statistics.title': 'Statistics',
  'statistics.description': 'The register in figures: {counted}.',
  'statistics.lead':
    '{claimed, plural, one{# agreement} other{# agreements}}, of which {formal, plural, one{# is} other{# are}} formal: told by one of their own sides or by a government. Counted on {day}.',
  'statistics.counted': 'Counted',
  'statistics.whatIsCounted': 'What is counted',
  'statistics.claimed': 'All that is claimed',
  'statistics.formal': 'Formal ties',
  'statistics.living': 'Formal and not ended',
  'statistics.countedClaimed': 'every tie that any source claims',
  'statistics.countedFormal': 'ties that one of their own sides or a government tells',
  'statistics.countedLiving':
    'ties that one of their own sides or a government tells, and that are not known to have ended',
  'statistics.note':
    'Counted here: {counted}. The choice decides the figures; whoever quotes one should name it, and the day.',
  'statistics.nothing': 'Nothing to count yet.',
  'statistics.keyFormal': 'told by a side itself or by a government',
  'statistics.keyClaimed': 'claimed by others only',
  'statistics.figures': 'The figures',
  'statistics.asCsv': '{title} as CSV',
  'statistics.shownMost': 'Shown are the countries with most ties, each with each.',
  'statistics.eachWithEach': 'Countries, each with each',
  'statistics.matrixCaption': 'Agreements between bodies of each two countries',
  'statistics.topPairs': 'The pairs with most',
  'statistics.network': 'The network',
  'statistics.networkNote':
    'Bodies are joined where an agreement joins them. Every figure is exact, and says what it counts.',
  'statistics.drawn': '{title}, drawn; the table beneath has the figures',
  'statistics.notDefined': 'not defined',
} as const
