// Unpacks the parts of an office file that are read, counting while it inflates; whoever parses them gets no other bytes.
import { Inflate } from 'fflate'
import { RegisterError } from '../../model/register-error.ts'
import { requireSafeXml, type XmlLimits } from './require-safe-xml.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

export interface ArchiveLimits extends XmlLimits {
  /** Of all parts that are read, once inflated. */
  readonly maxInflated: number
}

export interface Archive {
  /** Parts that were asked for, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Every name in it, whether its bytes were asked for or not. */
  readonly names: readonly string[]
}

/** What deflates better than this is made to, beyond what blank sheets need. */
const mostRatio = 200
const smallPart = 5_000_000
/** Small enough that what it inflates to can be thrown away. */
const step = 16_384

export function openArchive(
  bytes: Uint8Array,
  location: string,
  limits: ArchiveLimits,
  isWanted: (name: string) => boolean,
): Archive {
  const entries = zipDirectory(bytes, location)
  const parts = new Map<string, Uint8Array>()
  let left = limits.maxInflated
  let elements = limits.maxElements
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const part = asUtf8(unpack(bytes, entry, location, Math.min(left, roomFor(entry))))
    left -= part.length
    elements -= requireSafeXml(part, `${location}: ${entry.name}`, { ...limits, maxElements: elements })
    parts.set(entry.name, part)
  }
  return { parts, names: entries.map(({ name }) => name) }
}

function roomFor({ start, end }: ZipEntry): number {
  return Math.max(smallPart, (end - start) * mostRatio)
}

function unpack(bytes: Uint8Array, entry: ZipEntry, location: string, room: number): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.end)
  const inflated = entry.method === 0 ? packed : inflate(packed, entry, location, room)
  if (inflated.length > room) throw tooLarge(entry, location, room)
  if (inflated.length !== entry.size) throw sizeLie(entry, location, String(inflated.length))
  return inflated
}

function inflate(packed: Uint8Array, entry: ZipEntry, location: string, room: number): Uint8Array {
  if (entry.size > room) throw tooLarge(entry, location, room)
  const pieces: Uint8Array[] = []
  let length = 0
  const inflating = new Inflate((piece) => {
    length += piece.length
    if (length > room) throw tooLarge(entry, location, room)
    if (length > entry.size) throw sizeLie(entry, location, `more than ${entry.size}`)
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflating.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw new RegisterError('archive-refused', `${location}: ${entry.name} in the archive is broken`, {
      cause: error,
    })
  }
  return joined(pieces, length)
}

function tooLarge({ name }: ZipEntry, location: string, limit: number): RegisterError {
  return new RegisterError(
    'archive-too-large',
    `${location}: ${name} in the archive inflates to more than ${limit} bytes`,
  )
}

function sizeLie({ name, size }: ZipEntry, location: string, found: string): RegisterError {
  const message = `${location}: ${name} in the archive says it has ${size} bytes, and has ${found}`
  return new RegisterError('archive-refused', message)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** XML may be in UTF-16; what comes after expects UTF-8. */
function asUtf8(part: Uint8Array): Uint8Array {
  const isLittle = part[0] === 0xff && part[1] === 0xfe
  const isBig = part[0] === 0xfe && part[1] === 0xff
  if (!isLittle && !isBig) return part
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(part)
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/, '$1'))
}
