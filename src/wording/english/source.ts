// Sources and what they say.

export const sourceTexts = {
  'source.title': 'Sources',
  'source.lead': 'The pages and papers that the register has read. Each is kept as it was on that day.',
  'source.description': 'The pages and papers that the register has read.',
  'source.caption': 'Sources, whose they are, and how much they tell',
  'source.source': 'Source',
  'source.whose': 'Whose',
  'source.asOf': 'As of',
  'source.read': 'Read',
  'source.agreements': 'Agreements',
  'source.count': '{count, plural, one{agreement} other{agreements}}',
  'source.text': 'The text, as it was read',
  'source.nothingFound': 'No agreement was found in it.',
  'source.marked':
    'The marked words are those that the register quotes; the agreement they tell stands beside them.',
  'source.publisher': 'Publisher',
  'source.from': 'From',
  'source.copy': 'Copy kept <hash>SHA-256</hash>',
  'source.hash': 'SHA-256, the fingerprint of the bytes as they were read',
  'source.table': 'Table of the source, part {number}',
  'source.notes': 'What rests on this passage',
  'source.about': '{title}, as it was read on {day}, with the quoted words marked.',
} as const
