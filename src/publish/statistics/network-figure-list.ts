// Single figures of the network, each with what it counts.
import type { NetworkMaterial } from './network-tables.ts'
import type { Figure } from './statistics-table.ts'

export function networkFigures({ figures, countryAssortativity }: NetworkMaterial): readonly Figure[] {
  const { degrees, clustering, distances, components, weakPoints } = figures
  const largest = components[0] ?? 0
  return [
    count('bodies', 'Bodies', figures.nodes, 'Public bodies that are party to an agreement.'),
    count(
      'ties',
      'Ties',
      figures.ties,
      'Pairs of bodies that at least one agreement joins; an agreement of several joins each two of them.',
    ),
    share('mean-ties', 'Ties of a body, mean', degrees.mean, 2, 'Twice the ties over the bodies.'),
    share('median-ties', 'Ties of a body, median', degrees.median, 1, 'Half of the bodies have no more.'),
    share(
      'gini',
      'Inequality of ties (Gini)',
      degrees.gini,
      3,
      '0: all have as many; towards 1: few have all.',
    ),
    share(
      'power-law',
      'Exponent of the tail',
      degrees.powerLawExponent,
      3,
      '1 + n / Σ ln ties, over bodies with a tie.',
    ),
    count(
      'components',
      'Separate parts',
      components.length,
      'Groups of bodies that no chain of ties joins to the others.',
    ),
    share(
      'largest-part',
      'Share of the largest part',
      figures.nodes === 0 ? null : largest / figures.nodes,
      3,
      'Bodies in it over all bodies.',
    ),
    share(
      'transitivity',
      'Transitivity',
      clustering.transitivity,
      4,
      'Three times the triangles over the pairs of ties that meet: the chance that two partners of one body are partners.',
    ),
    share(
      'mean-local-clustering',
      'Local clustering, mean',
      clustering.meanLocal,
      4,
      'The mean of the bodies’ own shares of tied partners, bodies with fewer than two ties counting 0. Not the same as transitivity.',
    ),
    share(
      'degree-assortativity',
      'Assortativity by ties',
      figures.degreeAssortativity,
      3,
      'Correlation of the numbers of ties at both ends of a tie: above 0, bodies with many ties are tied to each other.',
    ),
    share(
      'country-assortativity',
      'Assortativity by country',
      countryAssortativity,
      3,
      'How much more often than by chance both ends of a tie lie in one country, up to 1.',
    ),
    share(
      'mean-path',
      'Steps between two bodies, mean',
      distances.mean,
      3,
      'Length of the shortest chain of ties, over all pairs that a chain joins; exact.',
    ),
    count(
      'diameter',
      'Steps between two bodies, most',
      distances.diameter,
      'The longest of the shortest chains.',
    ),
    count(
      'largest-core',
      'Deepest core',
      figures.largestCore,
      'The largest k for which some group holds in which everybody has k partners.',
    ),
    count(
      'articulation-points',
      'Bodies that hold parts together',
      weakPoints.articulationPoints,
      'Without any one of them a part would fall apart.',
    ),
    count(
      'bridges',
      'Ties that hold parts together',
      weakPoints.bridges,
      'Without any one of them a part would fall apart.',
    ),
    share(
      'modularity',
      'Modularity',
      figures.communities.modularity,
      3,
      'How much denser ties are within the communities found (Louvain) than by chance.',
    ),
  ]
}

function count(key: string, name: string, value: number, definition: string): Figure {
  return { key, name, value, words: value.toLocaleString('en'), definition }
}

/** Figures that nobody can compute (no pair is joined, all have as many ties) say so. */
function share(key: string, name: string, value: number | null, digits: number, definition: string): Figure {
  const isKnown = value !== null && Number.isFinite(value)
  return {
    key,
    name,
    value: isKnown ? value : null,
    words: isKnown ? value.toFixed(digits) : 'not defined',
    definition,
  }
}
