// Unpacks a PDF's packed streams once, counting, before its parser does so without counting.
import { Unzlib } from 'fflate'
import { RegisterError } from '../../model/register-error.ts'

/** The drawing of a large map has some ten million bytes. */
const mostInStream = 60_000_000
const mostInAll = 250_000_000
const mostLayers = 3
const step = 16_384
/** A stream's own settings stand right before it. */
const settingsReach = 2000

export function requireSafeStreams(bytes: Uint8Array, location: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let total = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const settings = settingsBefore(file, at)
    // The parser never unpacks pictures.
    if (!/\/(?:FlateDecode|Fl)\b/.test(settings) || /\/Subtype\s*\/Image/.test(settings)) continue
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7
    const end = file.indexOf('endstream', start)
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end)
    const layers = settings.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 1
    if (layers > mostLayers) {
      throw new RegisterError(
        'archive-refused',
        `${location}: a part of the PDF is packed ${layers} times over`,
      )
    }
    total += inflatedLength(packed, layers, location)
    if (total > mostInAll) throw tooLarge(location, mostInAll)
    if (end !== -1) at = end
  }
}

function settingsBefore(file: Buffer, at: number): string {
  const reach = file.subarray(Math.max(0, at - settingsReach), at).toString('latin1')
  const begin = reach.lastIndexOf(' obj')
  return begin === -1 ? reach : reach.slice(begin)
}

/** Streams may be packed several times over; each time is unpacked in turn. */
function inflatedLength(packed: Uint8Array, layers: number, location: string): number {
  let body = packed
  let total = 0
  for (let layer = 0; layer < layers; layer++) {
    const pieces: Uint8Array[] = []
    let length = 0
    const inflating = new Unzlib((piece) => {
      length += piece.length
      if (length > mostInStream) throw tooLarge(location, mostInStream)
      if (layer + 1 < layers) pieces.push(piece)
    })
    try {
      for (let at = 0; at < body.length; at += step) {
        inflating.push(body.subarray(at, at + step), at + step >= body.length)
      }
    } catch (error) {
      if (error instanceof RegisterError) throw error
      // Broken or encrypted: how far the parser gets is limited by the same bytes.
    }
    total += length
    body = Buffer.concat(pieces)
  }
  return total
}

function tooLarge(location: string, limit: number): RegisterError {
  return new RegisterError(
    'archive-too-large',
    `${location}: a part of the PDF unpacks to more than ${limit} bytes`,
  )
}
