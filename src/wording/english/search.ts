// The search box and what it finds.

export const searchTexts = {
  'search.label': 'Search for a city, a municipality, a country or a pair of them',
  'search.placeholder': 'City or country',
  'search.search': 'Search',
  'search.suggestions': 'Bodies of that name',
  'search.suggested': '{count, plural, =0{No suggestions} one{# suggestion} other{# suggestions}}',
  'search.country': 'Country',
  'search.title': 'Search',
  'search.titleFor': 'Search: {words}',
  'search.nothing': 'Nothing found',
  'search.found': 'Found',
  'search.countries': 'Countries',
  'search.bodies': 'Bodies',
  'search.agreements': 'Agreements',
  'search.nobody':
    'No body of the register bears the name “{words}”. It may stand under another name, or no page that tells of it has been read yet.',
  'search.known': 'Known, but not told of yet',
  'search.twoNames': 'Two names find what ties them: <example>Niš Košice</example>',
  'search.everyCountry': 'Every <countries>country</countries> of the register, with its bodies',
  'search.everySource': 'Every <sources>source</sources> that has been read',
} as const
