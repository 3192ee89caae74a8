// The outlines of land and the borders on the square map of the web, from every point down to the few that are seen from afar.
import { mercatorY } from '../../../publish/explorer/great-circle.ts'
import { type LandOutlines, type Steps, unitsPerDegree } from '../../../publish/explorer/land-outlines.ts'
import { thinLine } from '../../../publish/explorer/thin-line.ts'

export interface GroundLine {
  /** Land lies on one side and water on the other; of borders land on both. */
  readonly isShore: boolean
  /** x and y in turn; a shore ends where it begins. */
  readonly points: Float64Array
  readonly bounds: readonly [west: number, north: number, east: number, south: number]
}

export function groundLines({ land, lakes, borders }: LandOutlines): readonly GroundLine[] {
  return [
    ...[...land, ...lakes].map((steps) => groundLine(pointsOf(steps, true), true)),
    ...borders.map((steps) => groundLine(pointsOf(steps, false), false)),
  ]
}

export function thinned({ points, isShore }: GroundLine, nearest: number): GroundLine {
  const stay = thinLine(points, nearest)
  return groundLine(Float64Array.from(stay.flatMap((at) => [points[2 * at]!, points[2 * at + 1]!])), isShore)
}

/** The way to this point runs along the edge of the map, where land is cut and no coast. */
export function isAtEdge(points: Float64Array, at: number): boolean {
  const [x, y, beforeX, beforeY] = [points[at]!, points[at + 1]!, points[at - 2]!, points[at - 1]!]
  return (x === beforeX && (x === 0 || x === 1)) || (y === beforeY && (y <= 0 || y >= lastY))
}

const lastY = mercatorY(-90)

function groundLine(points: Float64Array, isShore: boolean): GroundLine {
  let [west, north, east, south] = [1, 1, 0, 0]
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!]
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  return { isShore, points, bounds: [west, north, east, south] }
}

function pointsOf(steps: Steps, isClosed: boolean): Float64Array {
  const points: number[] = []
  let [lng, lat] = [0, 0]
  for (let at = 0; at + 1 < steps.length; at += 2) {
    lng += steps[at]!
    lat += steps[at + 1]!
    points.push((lng / unitsPerDegree + 180) / 360, mercatorY(lat / unitsPerDegree))
  }
  if (isClosed) points.push(points[0]!, points[1]!)
  return Float64Array.from(points)
}
