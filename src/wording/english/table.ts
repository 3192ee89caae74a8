// Tables of statistics, with what they count.

export const tableTexts = {
  'table.totals': 'In all',
  'table.totalsMeaning':
    'What is claimed by anybody, and of it what is formal: told by one of the sides themselves, by a government or in a gazette.',
  'table.total.agreements': 'Agreements',
  'table.total.ties': 'Ties: bodies with one agreement or more between them',
  'table.total.bodies': 'Bodies',
  'table.total.countries': 'Countries',
  'table.growth': 'Growth by year',
  'table.growthMeaning':
    'Agreements by the year of their signature or, where no source tells it, the first year that is told. {count, plural, one{# has} other{# have}} no year and {count, plural, one{is} other{are}} left out.',
  'table.instruments': 'Kinds of paper',
  'table.instrumentsMeaning': 'Agreements by the kind of instrument that the sources name.',
  'table.status': 'Their status',
  'table.statusMeaning':
    'Agreements by their status today, computed from what happened to them; a list is no proof that a tie still lives.',
  'table.areas': 'Areas of cooperation',
  'table.areasMeaning':
    'Agreements whose sources name the area; one agreement may name several, most name none.',
  'table.countries': 'Countries',
  'table.countriesMeaning':
    'Agreements by the countries of their bodies; an agreement of several countries counts once for each two of them.',
  'table.central': 'In the middle',
  'table.centralMeaning':
    'The {count} bodies through which most shortest chains between others lead (betweenness, exact), with the share of all pairs of others.',
  'table.ties-of-a-body': 'Ties of a body',
  'table.ties-of-a-bodyMeaning':
    'Number of bodies by their number of ties. Both scales are logarithmic: a straight line would be a power law.',
  'table.steps': 'Steps between two bodies',
  'table.stepsMeaning':
    'Pairs of bodies by the length of the shortest chain of ties between them; exact, over all pairs.',
  'table.communities': 'Communities',
  'table.communitiesMeaning':
    'The {count} largest groups of bodies more tied among themselves than chance would have it (method of Louvain), each by its members with most ties.',
} as const
