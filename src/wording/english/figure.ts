// Single figures of the network, with what they count.

export const figureTexts = {
  'figure.bodies': 'Bodies',
  'figure.bodiesMeaning': 'Public bodies that are party to an agreement.',
  'figure.ties': 'Ties',
  'figure.tiesMeaning':
    'Pairs of bodies that at least one agreement joins; an agreement of several joins each two of them.',
  'figure.mean-ties': 'Ties of a body, mean',
  'figure.mean-tiesMeaning': 'Twice the ties over the bodies.',
  'figure.median-ties': 'Ties of a body, median',
  'figure.median-tiesMeaning': 'Half of the bodies have no more.',
  'figure.gini': 'Inequality of ties (Gini)',
  'figure.giniMeaning': '0: all have as many; towards 1: few have all.',
  'figure.power-law': 'Exponent of the tail',
  'figure.power-lawMeaning': '1 + n / Σ ln ties, over bodies with a tie.',
  'figure.components': 'Separate parts',
  'figure.componentsMeaning': 'Groups of bodies that no chain of ties joins to the others.',
  'figure.largest-part': 'Share of the largest part',
  'figure.largest-partMeaning': 'Bodies in it over all bodies.',
  'figure.transitivity': 'Transitivity',
  'figure.transitivityMeaning':
    'Three times the triangles over the pairs of ties that meet: the chance that two partners of one body are partners.',
  'figure.mean-local-clustering': 'Local clustering, mean',
  'figure.mean-local-clusteringMeaning':
    'The mean of the bodies’ own shares of tied partners, bodies with fewer than two ties counting 0. Not the same as transitivity.',
  'figure.degree-assortativity': 'Assortativity by ties',
  'figure.degree-assortativityMeaning':
    'Correlation of the numbers of ties at both ends of a tie: above 0, bodies with many ties are tied to each other.',
  'figure.country-assortativity': 'Assortativity by country',
  'figure.country-assortativityMeaning':
    'How much more often than by chance both ends of a tie lie in one country, up to 1.',
  'figure.mean-path': 'Steps between two bodies, mean',
  'figure.mean-pathMeaning':
    'Length of the shortest chain of ties, over all pairs that a chain joins; exact.',
  'figure.diameter': 'Steps between two bodies, most',
  'figure.diameterMeaning': 'The longest of the shortest chains.',
  'figure.largest-core': 'Deepest core',
  'figure.largest-coreMeaning': 'The largest k for which some group holds in which everybody has k partners.',
  'figure.articulation-points': 'Bodies that hold parts together',
  'figure.bridges': 'Ties that hold parts together',
  'figure.articulation-pointsMeaning': 'Without any one of them a part would fall apart.',
  'figure.bridgesMeaning': 'Without any one of them a part would fall apart.',
  'figure.modularity': 'Modularity',
  'figure.modularityMeaning':
    'How much denser ties are within the communities found (Louvain) than by chance.',
} as const
