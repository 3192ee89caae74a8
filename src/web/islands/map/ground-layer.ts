// The ground as a picture somewhat larger than the view, which the map moves; it is drawn anew where the view leaves it, and at rest.
// Drawn in every frame, its thousands of points are what a machine without a graphics card would spend the frame on.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MovingMap } from 'maplibre-gl'
import type { LandOutlines } from '../../../publish/explorer/land-outlines.ts'
import type { Theme } from '../theme.ts'
import { GroundPicture } from './ground-picture.ts'
import { makeTexture, PictureSheet } from './picture-sheet.ts'
import { covers, isSame, nowhere, type Region, regionOf, scaleOf, viewOf } from './region.ts'

/** Milliseconds for a picture under which it can be drawn in every frame. */
const quick = 6
/** How often the picture may be doubled or halved while the map moves, before it looks blurred. */
const mostDoubled = { whereQuick: 0, whereSlow: 0.75 }

export class GroundLayer implements CustomLayerInterface {
  readonly id = 'ground'
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #picture: GroundPicture
  #theme: Theme | undefined
  #isNew = true
  #region: Region = nowhere
  #took = Number.POSITIVE_INFINITY
  #map: MovingMap | undefined
  #sheet: PictureSheet | undefined
  #texture: WebGLTexture | undefined

  constructor(outlines: LandOutlines) {
    this.#picture = new GroundPicture(outlines)
  }

  paint(theme: Theme): void {
    this.#theme = theme
    this.#isNew = true
    this.#map?.triggerRepaint()
  }

  onAdd(map: MovingMap, gl: WebGL2RenderingContext): void {
    this.#map = map
    this.#sheet = new PictureSheet(gl, 'colours')
    this.#texture = makeTexture(gl)
    this.#isNew = true
    map.on('moveend', () => map.triggerRepaint())
  }

  onRemove(): void {
    this.#map = undefined
  }

  prerender(gl: WebGL2RenderingContext): void {
    const [map, theme, texture] = [this.#map, this.#theme, this.#texture]
    if (map === undefined || theme === undefined || texture === undefined || !this.#isDue(map)) return
    const start = performance.now()
    this.#region = regionOf(map)
    this.#isNew = false
    const drawn = this.#picture.draw(this.#region, theme)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawn)
    this.#took = performance.now() - start
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#texture === undefined || this.#region === nowhere) return
    gl.disable(gl.BLEND)
    this.#sheet?.show(defaultProjectionData.mainMatrix as Float32List, {
      texture: this.#texture,
      region: this.#region,
    })
  }

  #isDue(map: MovingMap): boolean {
    const view = viewOf(map)
    if (this.#isNew || !covers(this.#region, view)) return true
    if (!map.isMoving()) return !isSame(this.#region, regionOf(map))
    const doubled = Math.abs(Math.log2(scaleOf(view) / scaleOf(this.#region)))
    return doubled > (this.#took < quick ? mostDoubled.whereQuick : mostDoubled.whereSlow)
  }
}
