// The index as one file: a header that tells what it was built from, the sections, and checksums of both.
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { makeFolder } from '../model/make-folder.ts'
import { RegisterError } from '../model/register-error.ts'
import {
  type GazetteerIndex,
  type IndexFacts,
  type SectionName,
  type Sections,
  sectionNames,
  sectionView,
} from './index-sections.ts'

const ours = /^gazetteer-[0-9a-f]+\.index/
const longestUnused = 3 * 24 * 60 * 60 * 1000
const magic = 'POBRGAZ1'
/** magic, stamp (64 hexadecimal digits), length of the contents, length of the file, checksum of the sections, checksum of the header. */
const headerLength = 96
const stampAt = 8
const contentsLengthAt = 72
const fileLengthAt = 76
const sectionsSumAt = 84
const headerSumAt = 88

interface Contents {
  readonly facts: IndexFacts
  readonly sections: Readonly<Record<SectionName, { readonly offset: number; readonly length: number }>>
}

/** null where there is no such file, or it was built from something else, or it is damaged. */
export function readIndexFile(path: string, stamp: string): GazetteerIndex | null {
  const bytes = readIfThere(path)
  if (bytes === null || bytes.length < headerLength) return null
  const header = bytes.subarray(0, headerLength)
  const contentsLength = header.readUInt32LE(contentsLengthAt)
  const isOurs =
    header.toString('latin1', 0, stampAt) === magic &&
    header.toString('latin1', stampAt, contentsLengthAt) === stamp &&
    Number(header.readBigUInt64LE(fileLengthAt)) === bytes.length &&
    header.readUInt32LE(headerSumAt) === crc32(header.subarray(0, headerSumAt)) &&
    header.readUInt32LE(sectionsSumAt) === crc32(bytes.subarray(headerLength))
  if (!isOurs) return null
  const contents: Contents = JSON.parse(bytes.toString('utf8', headerLength, headerLength + contentsLength))
  const views = sectionNames.map((name) => {
    const { offset, length } = contents.sections[name]
    return [name, sectionView(name, bytes, offset, length)]
  })
  return { facts: contents.facts, sections: Object.fromEntries(views) as Sections }
}

/** Written beside its place and moved there whole, so that nobody ever reads half a file. */
export function writeIndexFile(path: string, stamp: string, index: GazetteerIndex): void {
  const contents = layOut(index)
  const text = Buffer.from(JSON.stringify(contents))
  const fileLength = Math.max(
    ...Object.values(contents.sections).map(({ offset, length }) => offset + length),
  )
  const pieces = [...piecesOf(text, index, contents)]
  const header = Buffer.alloc(headerLength)
  header.write(magic + stamp, 0, 'latin1')
  header.writeUInt32LE(text.length, contentsLengthAt)
  header.writeBigUInt64LE(BigInt(fileLength), fileLengthAt)
  const sectionsSum = pieces.reduce((sum, piece) => crc32(piece, sum), 0)
  header.writeUInt32LE(sectionsSum, sectionsSumAt)
  header.writeUInt32LE(crc32(header.subarray(0, headerSumAt)), headerSumAt)
  const beside = `${path}.${process.pid}.${Date.now().toString(36)}`
  try {
    makeFolder(dirname(path))
    writeWhole(beside, [header, ...pieces])
    renameSync(beside, path)
  } catch (error) {
    throw cacheError(path, error)
  } finally {
    rmSync(beside, { force: true })
  }
}

export function cacheError(path: string, cause: unknown): RegisterError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = `${path}: the name index cannot be kept there (${reason}); name another folder in POBRATIM_CACHE`
  return new RegisterError('gazetteer-cache', message, { cause })
}

/** Indexes of other sources, and leavings of builds that were cut off, once nobody has written them for days. */
export function removeStaleIndexes(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) {
    const other = join(folder, name)
    if (!ours.test(name) || other === path) continue
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > longestUnused) rmSync(other, { force: true })
  }
}

/** Offsets depend on the length of the text that tells them, so that they are counted from a roomy start. */
function layOut(index: GazetteerIndex): Contents {
  const roomPerSection = 96
  const factsLength = Buffer.byteLength(JSON.stringify(index.facts))
  let offset = aligned(headerLength + factsLength + sectionNames.length * roomPerSection)
  const places = sectionNames.map((name) => {
    const place = { offset, length: index.sections[name].byteLength }
    offset = aligned(offset + place.length)
    return [name, place]
  })
  return { facts: index.facts, sections: Object.fromEntries(places) as Contents['sections'] }
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8

/** What follows the header, as it lies in memory: put together it would need as much room again. */
function* piecesOf(text: Uint8Array, index: GazetteerIndex, { sections }: Contents): Generator<Uint8Array> {
  yield text
  let at = headerLength + text.length
  for (const name of sectionNames) {
    const { offset, length } = sections[name]
    const { buffer, byteOffset } = index.sections[name]
    yield new Uint8Array(offset - at)
    yield new Uint8Array(buffer, byteOffset, length)
    at = offset + length
  }
}

function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'w')
  try {
    for (const bytes of pieces)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
  } finally {
    closeSync(file)
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw cacheError(path, error)
  }
}
