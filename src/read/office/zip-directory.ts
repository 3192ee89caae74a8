// The entries of a zip archive as its directory lists them; refuses directories that no office program writes.
import { RegisterError } from '../../model/register-error.ts'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly size: number
  /** Its packed bytes in the archive. */
  readonly start: number
  readonly end: number
}

/** A paper with a picture on each of a thousand pages has about as many. */
export const mostEntries = 2000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
/** The directory's end stands behind nothing but a comment, whose length is told in two bytes. */
const longestTail = 65_557

export function zipDirectory(bytes: Uint8Array, location: string): readonly ZipEntry[] {
  const refuse = (reason: string) => new RegisterError('archive-refused', `${location}: ${reason}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  if (end === null) throw refuse('the archive has no directory; it may be cut off')
  const count = view.getUint16(end + 10, true)
  const at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff)
    throw refuse('the archive is in the form for giant files (zip64)')
  if (count > mostEntries) throw refuse(`the archive holds ${count} files, limit ${mostEntries}`)
  const entries = readEntries({ bytes, view, refuse }, { at, count, end })
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.size < entries.length) throw refuse('the archive holds two files of one name')
  const ordered = [...entries].sort((a, b) => a.start - b.start)
  for (const [index, entry] of ordered.entries()) {
    if (index > 0 && entry.start < ordered[index - 1]!.end) throw refuse('files in the archive overlap')
  }
  return entries
}

interface Archive {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly refuse: (reason: string) => RegisterError
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - longestTail; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function readEntries(
  archive: Archive,
  directory: { readonly at: number; readonly count: number; readonly end: number },
): readonly ZipEntry[] {
  const { bytes, view, refuse } = archive
  const entries: ZipEntry[] = []
  let { at } = directory
  for (let left = directory.count; left > 0; left--) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== entrySignature) {
      throw refuse('the directory of the archive is broken')
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw new RegisterError('document-encrypted', refuse(`${name} in it is encrypted`).message)
    }
    const method = view.getUint16(at + 10, true)
    if (method !== 0 && method !== 8)
      throw refuse(`${name} in the archive is packed in an unknown way (${method})`)
    if (!isPlainName(name)) throw refuse(`the archive holds a file with the name ${JSON.stringify(name)}`)
    if (((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000) {
      throw refuse(`${name} in the archive is a link to another file`)
    }
    const packed = view.getUint32(at + 20, true)
    const start = bodyStart(
      archive,
      view.getUint32(at + 42, true),
      bytes.subarray(at + 46, at + 46 + nameLength),
    )
    if (start + packed > directory.at) throw refuse(`${name} in the archive reaches beyond its end`)
    entries.push({ name, method, size: view.getUint32(at + 24, true), start, end: start + packed })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Behind the entry's own header, which must bear the same name. */
function bodyStart({ bytes, view, refuse }: Archive, at: number, name: Uint8Array): number {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) {
    throw refuse('the directory of the archive leads to nothing')
  }
  const nameLength = view.getUint16(at + 26, true)
  const isSame = nameLength === name.length && name.every((byte, index) => bytes[at + 30 + index] === byte)
  if (!isSame) throw refuse('a file in the archive has two names')
  return at + 30 + nameLength + view.getUint16(at + 28, true)
}

function isPlainName(name: string): boolean {
  return (
    name !== '' &&
    !/[\\\0]|^\/|^[a-z]:/i.test(name) &&
    !name.split('/').some((part) => part === '..' || part === '.')
  )
}
