// Writes zip archives byte by byte, so that tests can make those that no program would write.
import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

export interface RawEntry {
  readonly name: string
  readonly body?: string | Uint8Array
  /** What the directory says instead of the truth. */
  readonly size?: number
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
  /** Unix mode, such as 0xa1ff for a link. */
  readonly mode?: number
  /** Where the directory says that the entry begins. */
  readonly at?: number
}

export interface RawOptions {
  readonly count?: number
}

export function rawZip(
  entries: readonly RawEntry[],
  { count = entries.length }: RawOptions = {},
): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { name, body = '', flags = 0, method = 8, mode = 0x81a4 } = entry
    const plain = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
    const packed = method === 8 ? Buffer.from(deflateSync(plain)) : plain
    const size = entry.size ?? plain.length
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(crc32(plain), 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    const localName = Buffer.from(entry.localName ?? name)
    local.writeUInt16LE(localName.length, 26)
    const listed = Buffer.alloc(46)
    listed.writeUInt32LE(0x02014b50, 0)
    listed.writeUInt16LE(0x0314, 4)
    listed.writeUInt16LE(20, 6)
    listed.writeUInt16LE(flags, 8)
    listed.writeUInt16LE(method, 10)
    listed.writeUInt32LE(crc32(plain), 16)
    listed.writeUInt32LE(packed.length, 20)
    listed.writeUInt32LE(size, 24)
    listed.writeUInt16LE(Buffer.byteLength(name), 28)
    listed.writeUInt32LE((mode << 16) >>> 0, 38)
    listed.writeUInt32LE(entry.at ?? offset, 42)
    directory.push(listed, Buffer.from(name))
    bodies.push(local, localName, packed)
    offset += local.length + localName.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]))
}
