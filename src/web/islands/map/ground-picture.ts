// Land, coasts and borders drawn for one stretch of the map.
import type { LandOutlines } from '../../../publish/explorer/land-outlines.ts'
import type { Theme } from '../theme.ts'
import { type GroundLine, groundLines, isAtEdge, thinned } from './ground-lines.ts'
import { type Region, scaleOf, worldsOf } from './region.ts'

/** Points nearer to a line than half a pixel are left out of it. */
const nearest = 0.5
/** From here on every point can be seen. */
const lastLevel = 8
const lineWidth = 0.8

export class GroundPicture {
  readonly #lines: readonly GroundLine[]
  readonly #levels = new Map<number, readonly GroundLine[]>()
  readonly #canvas = document.createElement('canvas')
  readonly #pen: CanvasRenderingContext2D

  constructor(outlines: LandOutlines) {
    this.#lines = groundLines(outlines)
    const pen = this.#canvas.getContext('2d', { alpha: false })
    if (pen === null) throw new Error('the browser gives no room for a picture')
    this.#pen = pen
  }

  draw(region: Region, { paper, leaf, line }: Theme): HTMLCanvasElement {
    const [canvas, pen] = [this.#canvas, this.#pen]
    if (canvas.width !== region.width) canvas.width = region.width
    if (canvas.height !== region.height) canvas.height = region.height
    pen.fillStyle = paper
    pen.fillRect(0, 0, region.width, region.height)
    pen.fillStyle = leaf
    pen.strokeStyle = line
    pen.lineJoin = 'round'
    pen.lineWidth = lineWidth * devicePixelRatio
    const lines = this.#linesFor(scaleOf(region))
    for (const world of worldsOf(region)) {
      const seen = lines.filter((one) => isSeen(one, world, region))
      pen.beginPath()
      for (const one of seen) if (one.isShore) this.#follow(one, world, region)
      pen.fill('evenodd')
      pen.beginPath()
      for (const one of seen) this.#follow(one, world, region, isAtEdge)
      pen.stroke()
    }
    return canvas
  }

  #linesFor(scale: number): readonly GroundLine[] {
    const level = Math.ceil(Math.log2(scale / 512))
    if (level >= lastLevel) return this.#lines
    const known = this.#levels.get(level)
    if (known !== undefined) return known
    const lines = this.#lines.map((line) => thinned(line, nearest / (512 * 2 ** level)))
    this.#levels.set(level, lines)
    return lines
  }

  #follow(
    { points }: GroundLine,
    world: number,
    region: Region,
    isLeftOut?: (points: Float64Array, at: number) => boolean,
  ): void {
    const pen = this.#pen
    const scale = scaleOf(region)
    const [west, north] = [region.west - world, region.north]
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [(points[at]! - west) * scale, (points[at + 1]! - north) * scale]
      if (at === 0 || isLeftOut?.(points, at) === true) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    }
  }
}

function isSeen({ bounds: [west, north, east, south] }: GroundLine, world: number, region: Region): boolean {
  return (
    west + world <= region.east &&
    east + world >= region.west &&
    north <= region.south &&
    south >= region.north
  )
}
