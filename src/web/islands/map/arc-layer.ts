// All ties as thin great-circle lines in one layer. They are drawn into a picture somewhat larger than the view, a part of them
// in each frame, and the map moves the picture until a newer one is complete: so the hand is followed at once, however many ties there are
// and however slow the graphics card is. A fast one draws them all in one frame, and the picture is always new.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MovingMap } from 'maplibre-gl'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import { channelsOf, type Theme } from '../theme.ts'
import { ArcPictures } from './arc-pictures.ts'
import { regionOf } from './region.ts'
import { segmentsOf, type TieSegments } from './tie-segments.ts'

/** Ends of lines drawn in the first frame; more or fewer later, as fast as frames come. */
const firstShare = 40_000
const smallestShare = 8_000
/** Milliseconds from frame to frame under which a hand feels no delay, and above which it does. */
const [fast, slow] = [20, 28]
/** Frames farther apart than this were not asked for one after the other. */
const rest = 200

export class ArcLayer implements CustomLayerInterface {
  readonly id = 'ties'
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #segments: TieSegments
  #rows: Uint32Array = new Uint32Array(0)
  /** What is shown has changed since the last picture was begun. */
  #isNew = true
  #colour: readonly [number, number, number] = [0, 0, 0]
  #isDim = false
  #share = firstShare
  #lastFrame = 0
  #map: MovingMap | undefined
  #pictures: ArcPictures | undefined

  constructor(columns: TieColumns) {
    this.#segments = segmentsOf(columns)
  }

  show(rows: Uint32Array): void {
    this.#rows = rows
    this.#isNew = true
    this.#map?.triggerRepaint()
  }

  paint({ ink }: Theme): void {
    this.#colour = channelsOf(ink)
    this.#map?.triggerRepaint()
  }

  /** While one body is chosen, the ties of all others step back. */
  dim(isDim: boolean): void {
    this.#isDim = isDim
    this.#map?.triggerRepaint()
  }

  onAdd(map: MovingMap, gl: WebGL2RenderingContext): void {
    this.#map = map
    this.#pictures = new ArcPictures(gl, this.#segments.points)
    this.#isNew = true
  }

  onRemove(): void {
    this.#pictures = undefined
  }

  prerender(): void {
    const [map, pictures] = [this.#map, this.#pictures]
    if (map === undefined || pictures === undefined) return
    this.#keepPace()
    const region = regionOf(map)
    if (!pictures.isBusy) {
      if (!this.#isNew && pictures.isOf(region)) return
      if (this.#isNew) pictures.setOrder(this.#segments.orderOf(this.#rows))
      this.#isNew = false
      pictures.begin(region, opacityOf(this.#rows.length, map.getZoom()))
    }
    pictures.drawOn(this.#share)
    if (pictures.isBusy || !pictures.isOf(region)) map.triggerRepaint()
  }

  render(_: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    this.#pictures?.show(defaultProjectionData.mainMatrix as Float32List, this.#colour, this.#isDim ? 0.3 : 1)
  }

  #keepPace(): void {
    const now = performance.now()
    const took = now - this.#lastFrame
    this.#lastFrame = now
    if (took > rest) return
    if (took > slow) this.#share = Math.max(smallestShare, Math.round(this.#share / 1.5))
    else if (took < fast) this.#share = Math.min(this.#segments.points.length, Math.round(this.#share * 1.5))
  }
}

/** Few lines are ink, many are a tint: where thousands cross they must not become one blot. */
function opacityOf(ties: number, zoom: number): number {
  return Math.min(0.55, Math.max(0.02, 6 / Math.sqrt(ties)) * 1.25 ** (zoom - 2))
}
