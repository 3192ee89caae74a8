// The list of all agreements.

export const agreementsTexts = {
  'agreements.title': 'Agreements',
  'agreements.lead': 'Every agreement that a source tells, whichever side told it.',
  'agreements.byArea': 'By area of cooperation',
  'agreements.count': '{count, plural, one{One agreement} other{# agreements}}',
  'agreements.none': 'No agreement is here yet.',
  'agreements.noneLikeThis': 'No agreement is like this.',
} as const
