// How ties are spread over the nodes: means, inequality, entropy and the exponent of the tail.
import { degreesOf, type Graph } from './graph.ts'

export interface DegreeFigures {
  readonly mean: number
  readonly median: number
  readonly largest: number
  /** Share of the possible ties that exist, 0 to 1. */
  readonly fill: number
  /** 0: all have as many ties; towards 1: few have all. */
  readonly gini: number
  /** Entropy of the share that each node has in all ends of ties, over its greatest possible value; 0 to 1. */
  readonly relativeEntropy: number
  /** γ of P(degree) ~ degree^-γ by 1 + n / Σ ln(degree / smallest degree), over nodes with a tie. */
  readonly powerLawExponent: number
  /** Number of nodes by their number of ties, ascending. */
  readonly distribution: readonly { readonly degree: number; readonly nodes: number }[]
}

export function degreeFigures(graph: Graph): DegreeFigures {
  const sorted = degreesOf(graph).sort()
  const { size, ties } = graph
  return {
    mean: size === 0 ? 0 : (2 * ties) / size,
    median: medianOf(sorted),
    largest: sorted.at(-1) ?? 0,
    fill: size < 2 ? 0 : (2 * ties) / (size * (size - 1)),
    gini: giniOf(sorted),
    relativeEntropy: relativeEntropyOf(sorted),
    powerLawExponent: powerLawExponentOf(sorted),
    distribution: distributionOf(sorted),
  }
}

function medianOf(sorted: Int32Array): number {
  if (sorted.length === 0) return 0
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function giniOf(sorted: Int32Array): number {
  const size = sorted.length
  let sum = 0
  let ranked = 0
  for (const [index, degree] of sorted.entries()) {
    sum += degree
    ranked += (index + 1) * degree
  }
  return sum === 0 ? 0 : (2 * ranked) / (size * sum) - (size + 1) / size
}

function relativeEntropyOf(sorted: Int32Array): number {
  const ends = sorted.reduce((sum, degree) => sum + degree, 0)
  if (ends === 0 || sorted.length < 2) return 0
  let entropy = 0
  for (const degree of sorted) if (degree > 0) entropy -= (degree / ends) * Math.log(degree / ends)
  return entropy / Math.log(sorted.length)
}

function powerLawExponentOf(sorted: Int32Array): number {
  const tied = sorted.filter((degree) => degree > 0)
  const smallest = tied[0] ?? 1
  const logs = tied.reduce((sum, degree) => sum + Math.log(degree / smallest), 0)
  return logs === 0 ? Number.NaN : 1 + tied.length / logs
}

function distributionOf(sorted: Int32Array): DegreeFigures['distribution'] {
  const nodes = new Map<number, number>()
  for (const degree of sorted) nodes.set(degree, (nodes.get(degree) ?? 0) + 1)
  return [...nodes].map(([degree, count]) => ({ degree, nodes: count }))
}
