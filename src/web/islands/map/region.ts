// A stretch of the square map of the web, and as how many pixels it is drawn.
import type { Map as MovingMap } from 'maplibre-gl'
import { mercatorY } from '../../../publish/explorer/great-circle.ts'

export interface Region {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
  readonly width: number
  readonly height: number
}

export const nowhere: Region = { west: 0, east: 0, north: 0, south: 0, width: 0, height: 0 }

/** What is in view. */
export function viewOf(map: MovingMap): Region {
  return around(map, 0)
}

/** What is in view and a margin around it, so that a picture of it can be moved for a while. */
export function regionOf(map: MovingMap): Region {
  return around(map, 1 / 4)
}

export function isSame(one: Region, other: Region): boolean {
  return (Object.keys(one) as (keyof Region)[]).every((key) => one[key] === other[key])
}

export function covers(outer: Region, inner: Region): boolean {
  return (
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.north <= inner.north &&
    outer.south >= inner.south
  )
}

/** Pixels from one end of the world to the other. */
export function scaleOf({ west, east, width }: Region): number {
  return width / (east - west)
}

/** What crosses the antimeridian begins on the copy of the world beside it, never farther than half a world away. */
export function worldsOf({ west, east }: Region): readonly number[] {
  const [first, last] = [Math.floor(west - 0.5), Math.floor(east + 0.5)]
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

/** The margin in whole pixels, so that nothing is blurred at rest. */
function around(map: MovingMap, margin: number): Region {
  const { width, height, clientWidth } = map.getCanvas()
  const [marginX, marginY] = [Math.round(width * margin), Math.round(height * margin)]
  const scale = 512 * 2 ** map.getZoom() * (width / clientWidth)
  const centre = map.getCenter()
  const [x, y] = [(centre.lng + 180) / 360, mercatorY(centre.lat)]
  const [halfX, halfY] = [(width / 2 + marginX) / scale, (height / 2 + marginY) / scale]
  return {
    west: x - halfX,
    east: x + halfX,
    north: y - halfY,
    south: y + halfY,
    width: width + 2 * marginX,
    height: height + 2 * marginY,
  }
}
