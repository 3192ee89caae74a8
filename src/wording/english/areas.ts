// The areas of cooperation: the scheme, and one area with its agreements.

export const areasTexts = {
  'areas.title': 'Areas',
  'areas.lead': 'What agreements are about. Beside each area stands how many agreements name it.',
  'areas.eyebrow': 'Area of cooperation',
  'areas.count': '{count, plural, one{One agreement names this area.} other{# agreements name this area.}}',
  'areas.none': 'No source read so far tells of an agreement in this area.',
  'areas.partOf': 'A part of: {areas}',
  'areas.parts': 'Its parts: {areas}',
  'areas.goal': 'Sustainable Development Goal {goal}',
  'areas.most': 'Countries with most of them',
  'areas.newest': 'Newest first. <narrow>Narrow them down</narrow>',
  'areas.caption': 'Agreements by area: {area}',
  'areas.otherLanguages': 'In other languages',
} as const
