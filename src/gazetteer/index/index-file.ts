// Writes the index as one file: a header that tells what it was built from, its contents, the sections, and checksums.
//
//   header      magic, stamp, lengths, checksum of all that follows, checksum of the header
//   contents    facts and places of the sections, as JSON
//   sections    those that are read at once; behind them those that are read later
import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { makeFolder } from '../../model/make-folder.ts'
import { RegisterError } from '../../model/register-error.ts'
import {
  type AnySection,
  type GazetteerIndex,
  type IndexFacts,
  namesOfSections,
  type SectionName,
} from './index-sections.ts'

const ours = /^gazetteer-[0-9a-f]+\.index/
const longestUnused = 3 * 24 * 60 * 60 * 1000
export const magic = 'POBRGAZ2'
/** Where the header tells what: the stamp has 64 hexadecimal digits, lengths and places are in bytes. */
export const header = {
  stamp: 8,
  contentsLength: 72,
  fileLength: 76,
  laterPlace: 84,
  sum: 92,
  ownSum: 96,
  length: 104,
} as const

interface Place {
  readonly offset: number
  readonly length: number
}

export interface Contents {
  readonly facts: IndexFacts
  readonly sections: Readonly<Record<SectionName, Place>>
}

/** Written beside its place and moved there whole, so that nobody ever reads half a file. */
export function writeIndexFile(path: string, stamp: string, index: GazetteerIndex): void {
  const contents = layOut(index)
  const text = Buffer.from(JSON.stringify(contents))
  const { offset, length } = contents.sections[namesOfSections.typing.at(-1)!]
  const pieces = [...piecesOf(text, index, contents)]
  const head = Buffer.alloc(header.length)
  head.write(magic + stamp, 0, 'latin1')
  head.writeUInt32LE(text.length, header.contentsLength)
  head.writeBigUInt64LE(BigInt(offset + length), header.fileLength)
  head.writeBigUInt64LE(BigInt(contents.sections[namesOfSections.spellings[0]!].offset), header.laterPlace)
  head.writeUInt32LE(
    pieces.reduce((sum, piece) => crc32(piece, sum), 0),
    header.sum,
  )
  head.writeUInt32LE(crc32(head.subarray(0, header.ownSum)), header.ownSum)
  const beside = `${path}.${process.pid}.${Date.now().toString(36)}`
  try {
    makeFolder(dirname(path))
    writeWhole(beside, [head, ...pieces])
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
  const all = allSections(index)
  let offset = aligned(header.length + factsLength + all.length * roomPerSection)
  const places = all.map(([name, { byteLength: length }]) => {
    const place = { offset, length }
    offset = aligned(offset + length)
    return [name, place]
  })
  return { facts: index.facts, sections: Object.fromEntries(places) as Contents['sections'] }
}

function allSections(index: GazetteerIndex): readonly (readonly [SectionName, AnySection])[] {
  const { atOnce, spellings, typing } = namesOfSections
  const [spellingSections, typingSections] = [index.spellings(), index.typing()]
  return [
    ...atOnce.map((name) => [name, index.sections[name]] as const),
    ...spellings.map((name) => [name, spellingSections[name]] as const),
    ...typing.map((name) => [name, typingSections[name]] as const),
  ]
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8

/** What follows the header, as it lies in memory: put together it would need as much room again. */
function* piecesOf(text: Uint8Array, index: GazetteerIndex, { sections }: Contents): Generator<Uint8Array> {
  yield text
  let at = header.length + text.length
  for (const [name, { buffer, byteOffset }] of allSections(index)) {
    const { offset, length } = sections[name]
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
