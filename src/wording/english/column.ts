// Columns of the tables of statistics.

export const columnTexts = {
  'column.claimed': 'Claimed',
  'column.formal': 'Formal',
  'column.year': 'Year',
  'column.total': 'In all until then',
  'column.instrument': 'Instrument',
  'column.status': 'State',
  'column.area': 'Area',
  'column.country': 'Country',
  'column.other': 'Other country',
  'column.agreements': 'Agreements',
  'column.body': 'Body',
  'column.ties': 'Ties',
  'column.betweenness': 'Chains',
  'column.share': 'Share of pairs',
  'column.bodies': 'Bodies',
  'column.steps': 'Steps',
  'column.pairs': 'Pairs',
  'column.members': 'Most tied members',
  'column.size': 'Bodies',
  'column.countries': 'Mostly of',
} as const
