// Two pictures of the ties: one that is shown, and one that is being drawn, part by part, for the view as it was when it was begun.
import { makeProgram } from './make-program.ts'
import { makeTexture, PictureSheet } from './picture-sheet.ts'
import { isSame, nowhere, type Region, worldsOf } from './region.ts'

interface Picture {
  readonly texture: WebGLTexture
  readonly frame: WebGLFramebuffer
  region: Region
}

const lineVertex = `#version 300 es
uniform vec4 region;
uniform float world;
layout(location = 0) in vec2 point;
void main() {
  gl_Position = vec4((vec2(point.x + world, point.y) - region.xy) / (region.zw - region.xy) * 2.0 - 1.0, 0.0, 1.0);
}`

const lineFragment = `#version 300 es
precision mediump float;
uniform float opacity;
out vec4 drawn;
void main() { drawn = vec4(opacity); }`

export class ArcPictures {
  readonly #gl: WebGL2RenderingContext
  readonly #lines: WebGLProgram
  readonly #sheet: PictureSheet
  readonly #points: WebGLVertexArrayObject
  #shown: Picture
  #begun: Picture
  #count = 0
  #next = Number.POSITIVE_INFINITY
  #opacity = 1

  constructor(gl: WebGL2RenderingContext, points: Float32Array) {
    this.#gl = gl
    this.#lines = makeProgram(gl, lineVertex, lineFragment)
    this.#sheet = new PictureSheet(gl, 'shades')
    this.#shown = makePicture(gl)
    this.#begun = makePicture(gl)
    this.#points = gl.createVertexArray()
    gl.bindVertexArray(this.#points)
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
    gl.bufferData(gl.ARRAY_BUFFER, points, gl.STATIC_DRAW)
    gl.enableVertexAttribArray(0)
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer())
    gl.bindVertexArray(null)
  }

  /** Something of the picture that was begun is still to be drawn. */
  get isBusy(): boolean {
    return this.#next < this.#count
  }

  /** The picture that is shown is of this very region. */
  isOf(region: Region): boolean {
    return isSame(this.#shown.region, region)
  }

  setOrder(order: Uint32Array): void {
    const gl = this.#gl
    gl.bindVertexArray(this.#points)
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, order, gl.DYNAMIC_DRAW)
    gl.bindVertexArray(null)
    this.#count = order.length
  }

  begin(region: Region, opacity: number): void {
    const gl = this.#gl
    const before = this.#begun.region
    this.#begun.region = region
    this.#opacity = opacity
    this.#next = 0
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#begun.frame)
    if (before.width !== region.width || before.height !== region.height) {
      gl.bindTexture(gl.TEXTURE_2D, this.#begun.texture)
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, region.width, region.height, 0, gl.RED, gl.UNSIGNED_BYTE, null)
    }
    gl.disable(gl.SCISSOR_TEST)
    gl.colorMask(true, true, true, true)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    if (this.#count === 0) this.#swap()
  }

  /** Draws as many ends of lines as told; when all are drawn, the picture is shown. */
  drawOn(share: number): void {
    if (!this.isBusy) return
    const gl = this.#gl
    const { region, frame } = this.#begun
    const count = Math.min(share - (share % 2), this.#count - this.#next)
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame)
    gl.viewport(0, 0, region.width, region.height)
    gl.disable(gl.SCISSOR_TEST)
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.STENCIL_TEST)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    gl.colorMask(true, true, true, true)
    gl.useProgram(this.#lines)
    gl.uniform4f(this.#place(this.#lines, 'region'), region.west, region.north, region.east, region.south)
    gl.uniform1f(this.#place(this.#lines, 'opacity'), this.#opacity)
    gl.bindVertexArray(this.#points)
    for (const world of worldsOf(region)) {
      gl.uniform1f(this.#place(this.#lines, 'world'), world)
      gl.drawElements(gl.LINES, count, gl.UNSIGNED_INT, 4 * this.#next)
    }
    gl.bindVertexArray(null)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    this.#next += count
    if (!this.isBusy) this.#swap()
  }

  show(matrix: Float32List, [red, green, blue]: readonly [number, number, number], opacity: number): void {
    const { region, texture } = this.#shown
    if (region === nowhere) return
    this.#sheet.show(matrix, {
      texture,
      region,
      colour: [red * opacity, green * opacity, blue * opacity, opacity],
    })
  }

  #swap(): void {
    const done = this.#begun
    this.#begun = this.#shown
    this.#shown = done
    this.#next = Number.POSITIVE_INFINITY
  }

  #place(program: WebGLProgram, name: string): WebGLUniformLocation | null {
    return this.#gl.getUniformLocation(program, name)
  }
}

function makePicture(gl: WebGL2RenderingContext): Picture {
  const [texture, frame] = [makeTexture(gl), gl.createFramebuffer()]
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 1, 1, 0, gl.RED, gl.UNSIGNED_BYTE, null)
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame)
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
  gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  return { texture, frame, region: nowhere }
}
