// The land and the borders of countries for the map that moves: cut at the antimeridian, in whole hundredths of a degree.
import { type GeoPath, geoEquirectangular, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'

/** A ring or line: its first point, then each further one as the step from the one before: x, y, dx, dy, dx, dy … */
export type Steps = readonly number[]

export interface LandOutlines {
  readonly land: readonly Steps[]
  /** Inland seas, to be drawn over the land. */
  readonly lakes: readonly Steps[]
  readonly borders: readonly Steps[]
}

/** Steps of one unit are too small to be seen at any scale that the map offers. */
export const unitsPerDegree = 100

type Topology = Parameters<typeof mesh>[0]

/** `world` is a TopoJSON topology with the objects `land` and `countries`. */
export function landOutlines(world: unknown): LandOutlines {
  const topology = world as Topology
  const { land, countries } = topology.objects
  const rings = land === undefined ? [] : drawn(feature(topology, land))
  return {
    land: rings.filter((ring) => !isHole(ring)),
    lakes: rings.filter(isHole),
    borders:
      countries === undefined
        ? []
        : drawn(mesh(topology, countries as Parameters<typeof mesh>[1], (one, other) => one !== other)),
  }
}

/** As d3 draws them, land lies to the right of its outline and to the left of a hole's. */
function isHole(ring: Steps): boolean {
  let [x, y, area] = [0, 0, 0]
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [nextX, nextY] = [x + ring[at]!, y + ring[at + 1]!]
    if (at > 0) area += x * nextY - nextX * y
    ;[x, y] = [nextX, nextY]
  }
  const [firstX = 0, firstY = 0] = ring
  return area + x * firstY - firstX * y > 0
}

/** d3 cuts at the antimeridian what the topology stitches across it; else a map draws it through Europe. */
function drawn(shape: Parameters<GeoPath>[0]): readonly Steps[] {
  const lines: number[][] = []
  let line: number[] = []
  let [x, y] = [0, 0]
  const to = (toX: number, toY: number) => {
    const [unitX, unitY] = [Math.round(toX * unitsPerDegree), Math.round(-toY * unitsPerDegree)]
    if (line.length > 0 && unitX === x && unitY === y) return
    line.push(unitX - x, unitY - y)
    ;[x, y] = [unitX, unitY]
  }
  const context = {
    beginPath() {},
    moveTo(toX: number, toY: number) {
      line = []
      ;[x, y] = [0, 0]
      lines.push(line)
      to(toX, toY)
    },
    lineTo: to,
    closePath() {},
    arc() {},
  }
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
  geoPath(projection, context)(shape)
  return lines.filter(({ length }) => length > 2)
}
