import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { degreeAssortativity, labelAssortativity } from './assortativity.ts'
import { componentsOf } from './components.ts'
import { coresOf, weakPoints } from './cores.ts'
import { degreeFigures } from './degrees.ts'
import { distanceFigures, distancesFrom, joinDistances, prepareDistances } from './distances.ts'
import { degreesOf, type Graph, graphOf, neighboursOf } from './graph.ts'
import { FiguresOfGraph, joinFigures, partCount } from './network-figures.ts'
import { shortestPath } from './shortest-paths.ts'
import { spectralNorm } from './spectral-norm.ts'
import { anyGraph } from './test-support/any-graph.ts'
import {
  allDistances,
  allPaths,
  componentCount,
  plainBetweenness,
  plainSquares,
} from './test-support/plain-figures.ts'
import { clusteringFigures, trianglesAround } from './triangles.ts'

/** A ring of five with a chord (0–2), and a branch of two on node 3. */
const house = graphOf(7, [0, 1, 1, 2, 2, 3, 3, 4, 4, 0, 0, 2, 3, 5, 5, 6])

function figuresOf(graph: Graph) {
  const figures = new FiguresOfGraph(graph)
  return joinFigures(Array.from({ length: partCount }, (_, part) => figures.part(part)))
}

function holds(property: (graph: Graph) => void): void {
  const always = fc.property(anyGraph, (graph) => {
    property(graph)
  })
  fc.assert(always, { numRuns: 300 })
}

test('a tie told twice, the other way round or of a body with itself counts once or not at all', () => {
  const graph = graphOf(3, [0, 1, 1, 0, 0, 1, 2, 2])
  expect(graph.ties).toBe(1)
  expect([...neighboursOf(graph, 1)]).toEqual([0])
  expect([...degreesOf(graph)]).toEqual([1, 1, 0])
})

describe('of any graph, as by definition', () => {
  test('components', () => {
    holds((graph) => {
      const { of, sizes } = componentsOf(graph)
      expect(sizes.length).toBe(componentCount(graph))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.size)
      const steps = allDistances(graph)
      for (const [one, row] of steps.entries()) {
        for (const [other, apart] of row.entries()) expect(of[one] === of[other]).toBe(apart < Infinity)
      }
    })
  })

  test('distances, from all nodes and from stretches joined', () => {
    holds((graph) => {
      const expected: number[] = [0]
      for (const apart of allDistances(graph).flat()) {
        if (apart > 0 && apart < Infinity) expected[apart] = (expected[apart] ?? 0) + 1
      }
      const prepared = prepareDistances(graph)
      const whole = distancesFrom(prepared)
      expect(whole).toEqual(expected)
      const parts = [0, 1, 2].map((from) =>
        distancesFrom(prepared, { from, to: from === 2 ? prepared.words.length : from + 1 }),
      )
      expect(joinDistances(parts)).toEqual(expected)
    })
  })

  test('betweenness, joined from its parts', () => {
    holds((graph) => {
      const { betweenness } = figuresOf(graph)
      for (const [node, paths] of plainBetweenness(graph).entries())
        expect(betweenness[node]).toBeCloseTo(paths, 9)
    })
  })

  test('squares', () => {
    holds((graph) => expect(clusteringFigures(graph).squares).toBe(plainSquares(graph)))
  })

  test('bodies and ties without which a part falls off', () => {
    holds((graph) => {
      const whole = componentCount(graph)
      const nodes = [...Array(graph.size).keys()]
      const cuts = nodes.filter(
        (node) => componentCount(graph, (one, other) => one === node && other === node) > whole,
      )
      const bridges = nodes
        .flatMap((one) =>
          [...neighboursOf(graph, one)].filter((other) => other > one).map((other) => [one, other]),
        )
        .filter(
          ([a, b]) => componentCount(graph, (x, y) => (x === a && y === b) || (x === b && y === a)) > whole,
        )
      expect(weakPoints(graph)).toEqual({ articulationPoints: cuts.length, bridges: bridges.length })
    })
  })

  test('cores: everybody of core k keeps k partners of core k or more', () => {
    holds((graph) => {
      const core = coresOf(graph)
      for (let k = 1; k <= graph.size; k++) {
        let left = new Set([...Array(graph.size).keys()])
        for (let before = -1; before !== left.size; ) {
          before = left.size
          left = new Set(
            [...left].filter(
              (node) => neighboursOf(graph, node).filter((other) => left.has(other)).length >= k,
            ),
          )
        }
        expect([...core.keys()].filter((node) => core[node]! >= k)).toEqual([...left])
      }
    })
  })

  test('a shortest path is a path, as long as the distance, and counted with its equals', () => {
    holds((graph) => {
      const steps = allDistances(graph)
      const paths = allPaths(graph, steps)
      const found = shortestPath(graph, 0, graph.size - 1)
      const apart = steps[0]![graph.size - 1]!
      if (apart === Infinity) return expect(found).toBeUndefined()
      expect(found?.nodes.length).toBe(apart + 1)
      expect(found?.paths).toBe(paths[0]![graph.size - 1])
      for (const [at, node] of found!.nodes.entries()) {
        if (at > 0) expect([...neighboursOf(graph, node)]).toContain(found!.nodes[at - 1])
      }
    })
  })
})

describe('of a small graph, by hand', () => {
  test('triangles and both figures called clustering', () => {
    expect([...trianglesAround(house)]).toEqual([1, 1, 1, 0, 0, 0, 0])
    const figures = clusteringFigures(house)
    expect(figures).toMatchObject({
      triangles: 1,
      squares: 1,
      wedges: 12,
      claws: 3,
      crosses: 0,
      fourTours: 72,
    })
    expect(figures.transitivity).toBeCloseTo(3 / 12)
    expect(figures.meanLocal).toBeCloseTo((1 / 3 + 1 + 1 / 3) / 7)
    expect(figures.meanLocalOfTwoOrMore).toBeCloseTo((1 / 3 + 1 + 1 / 3) / 6)
  })

  test('degrees', () => {
    const star = graphOf(5, [0, 1, 0, 2, 0, 3, 0, 4])
    expect(degreeFigures(star)).toMatchObject({ mean: 1.6, median: 1, largest: 4, fill: 0.4 })
    expect(degreeFigures(star).gini).toBeCloseTo(0.3)
    expect(degreeFigures(star).powerLawExponent).toBeCloseTo(1 + 5 / Math.log(4))
    expect(degreeFigures(star).distribution).toEqual([
      { degree: 1, nodes: 4 },
      { degree: 4, nodes: 1 },
    ])
  })

  test('a star is as disassortative as can be, and its spectral norm the root of its rays', () => {
    const star = graphOf(5, [0, 1, 0, 2, 0, 3, 0, 4])
    expect(degreeAssortativity(star)).toBeCloseTo(-1)
    expect(spectralNorm(star)).toBeCloseTo(2)
  })

  test('ties within a country only are perfectly assortative by country', () => {
    expect(labelAssortativity(graphOf(4, [0, 1, 2, 3]), ['RS', 'RS', 'SK', 'SK'])).toBeCloseTo(1)
    expect(labelAssortativity(graphOf(4, [0, 2, 1, 3]), ['RS', 'RS', 'SK', 'SK'])).toBeCloseTo(-1)
  })

  test('mean, median and longest distance', () => {
    expect(distanceFigures([0, 6, 4, 2])).toEqual({ mean: 20 / 12, median: 1, diameter: 3 })
  })

  test('communities: two rings that one tie joins', () => {
    const rings = graphOf(8, [0, 1, 1, 2, 2, 3, 3, 0, 0, 2, 4, 5, 5, 6, 6, 7, 7, 4, 4, 6, 3, 4])
    const { of, sizes, modularity } = figuresOf(rings).communities
    expect([...of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(sizes).toEqual([4, 4])
    expect(modularity).toBeCloseTo(10 / 11 - 0.5)
    expect(figuresOf(graphOf(2, [])).communities).toMatchObject({ sizes: [1, 1], modularity: 0 })
  })

  test('figures of a network that is empty, or has no tie', () => {
    expect(figuresOf(graphOf(0, []))).toMatchObject({
      nodes: 0,
      ties: 0,
      components: [],
      pairsByDistance: [0],
    })
    expect(figuresOf(graphOf(3, []))).toMatchObject({
      nodes: 3,
      ties: 0,
      components: [1, 1, 1],
      spectralNorm: 0,
    })
  })
})
