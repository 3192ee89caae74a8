// Shows a picture where it lies on the map, however the map has moved since it was drawn.
import { makeProgram } from './make-program.ts'
import type { Region } from './region.ts'

const vertex = `#version 300 es
uniform mat4 matrix;
uniform vec4 region;
out vec2 at;
void main() {
  at = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = matrix * vec4(mix(region.xy, region.zw, at), 0.0, 1.0);
}`

const fragment = (drawn: string) => `#version 300 es
precision mediump float;
uniform sampler2D picture;
uniform vec4 colour;
in vec2 at;
out vec4 drawn;
void main() { drawn = ${drawn}; }`

/** Of a picture of shades each is so much of one colour. */
const sheetKinds = { colours: 'texture(picture, at)', shades: 'colour * texture(picture, at).r' }

export interface Shown {
  readonly texture: WebGLTexture
  readonly region: Region
  /** Of a picture of shades: red, green, blue and opacity, the former three times the latter. */
  readonly colour?: readonly [number, number, number, number]
}

export class PictureSheet {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #empty: WebGLVertexArrayObject

  constructor(gl: WebGL2RenderingContext, kind: keyof typeof sheetKinds) {
    this.#gl = gl
    this.#program = makeProgram(gl, vertex, fragment(sheetKinds[kind]))
    this.#empty = gl.createVertexArray()
  }

  show(matrix: Float32List, { texture, region, colour = [1, 1, 1, 1] }: Shown): void {
    const gl = this.#gl
    const place = (name: string) => gl.getUniformLocation(this.#program, name)
    gl.useProgram(this.#program)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.uniform1i(place('picture'), 0)
    gl.uniformMatrix4fv(place('matrix'), false, matrix)
    gl.uniform4f(place('region'), region.west, region.north, region.east, region.south)
    gl.uniform4f(place('colour'), ...colour)
    gl.bindVertexArray(this.#empty)
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    gl.bindVertexArray(null)
  }
}

/** Moved by parts of a pixel a picture stays smooth, and beyond its edge it goes on as at the edge. */
export function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  for (const [key, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const)
    gl.texParameteri(gl.TEXTURE_2D, key, value)
  return texture
}
