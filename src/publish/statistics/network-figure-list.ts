// Single figures of the network, each with what it counts.
import type { Tongue } from '../../wording/make-tongue.ts'
import type { KeyBelow } from '../../wording/message-arguments.ts'
import type { NetworkMaterial } from './network-tables.ts'
import type { Figure } from './statistics-table.ts'

export function networkFigures(
  { figures, countryAssortativity }: NetworkMaterial,
  tongue: Tongue,
): readonly Figure[] {
  const count = (key: FigureKey, value: number): Figure => ({
    ...named(key, tongue),
    value,
    words: tongue.number(value),
  })
  const share = (key: FigureKey, value: number | null, digits: number): Figure => ({
    ...named(key, tongue),
    ...phraseShare(value, digits, tongue),
  })
  const { degrees, clustering, distances, components, weakPoints } = figures
  const largest = components[0] ?? 0
  return [
    count('bodies', figures.nodes),
    count('ties', figures.ties),
    share('mean-ties', degrees.mean, 2),
    share('median-ties', degrees.median, 1),
    share('gini', degrees.gini, 3),
    share('power-law', degrees.powerLawExponent, 3),
    count('components', components.length),
    share('largest-part', figures.nodes === 0 ? null : largest / figures.nodes, 3),
    share('transitivity', clustering.transitivity, 4),
    share('mean-local-clustering', clustering.meanLocal, 4),
    share('degree-assortativity', figures.degreeAssortativity, 3),
    share('country-assortativity', countryAssortativity, 3),
    share('mean-path', distances.mean, 3),
    count('diameter', distances.diameter),
    count('largest-core', figures.largestCore),
    count('articulation-points', weakPoints.articulationPoints),
    count('bridges', weakPoints.bridges),
    share('modularity', figures.communities.modularity, 3),
  ]
}

type FigureKey = Exclude<KeyBelow<'figure'>, `${string}Meaning`>

function named(key: FigureKey, { say }: Tongue): Pick<Figure, 'key' | 'name' | 'definition'> {
  return { key, name: say(`figure.${key}`), definition: say(`figure.${key}Meaning`) }
}

/** Figures that nobody can compute (no pair is joined, all have as many ties) say so. */
function phraseShare(
  value: number | null,
  digits: number,
  { say, locale }: Tongue,
): Pick<Figure, 'value' | 'words'> {
  if (value === null || !Number.isFinite(value)) return { value: null, words: say('statistics.notDefined') }
  const words = value.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  })
  return { value, words }
}
