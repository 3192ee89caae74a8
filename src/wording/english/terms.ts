// The terms of the linked data.

export const termsTexts = {
  'terms.title': 'Terms',
  'terms.description':
    'Areas of cooperation, kinds of instrument, statuses and grades of evidence, with their addresses.',
  'terms.lead':
    'The words of the <data>linked data</data>. Each has an address: this page’s, with {hash} and the term behind it.',
  'terms.areas': 'Areas of cooperation',
  'terms.instruments': 'Kinds of instrument',
  'terms.statuses': 'Status of an agreement',
  'terms.grades': 'How well an agreement is proved',
  'terms.properties': 'Properties',
} as const
