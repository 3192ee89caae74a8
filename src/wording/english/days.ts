// How days are told that are not simply a day.

export const daysTexts = {
  'day.since': '{precision, select, other{since {day}}}',
  'day.until': '{precision, select, other{until {day}}}',
  'day.range': '{from} to {to}',
  'day.about': 'about {day}',
  'day.perhaps': 'perhaps {day}',
  'day.perhapsAbout': 'perhaps about {day}',
  'day.year': '{year}',
  'day.decade': '{digit, select, other{{decade}s}}',
  'day.century': '{century, select, other{{hundreds}s}}',
} as const
