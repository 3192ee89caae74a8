// Graphs of every shape with up to a dozen nodes, for properties.
import fc from 'fast-check'
import { type Graph, graphOf } from '../graph.ts'

export const anyGraph: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.nat(size - 1), { maxLength: 40 })))
  .map(([size, pairs]) => graphOf(size, pairs))
