// A value of a record in words.

export const claimTexts = {
  'claim.otherDay': 'Other day',
  'claim.area': 'Area',
  'claim.active': 'In force',
  'claim.dayIn': '{day}, in {place}',
  'claim.noArea': 'no known area',
} as const
