// Opens the index file without parsing it: all of it is checked, what is needed at once is kept, the rest is read when asked for.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Contents, cacheError, header, magic } from './index-file.ts'
import {
  type GazetteerIndex,
  namesOfSections,
  type SectionName,
  type Sections,
  type SpellingSections,
  sectionView,
  type TypingSections,
} from './index-sections.ts'

/** As much is checked at a time of what is not kept: little enough to stay near the processor. */
const checkedAtOnce = 1 << 18

/** null where there is no such file, or it was built from something else, or it is damaged. */
export function readIndexFile(path: string, stamp: string): GazetteerIndex | null {
  const file = openIfThere(path)
  if (file === null) return null
  let index: GazetteerIndex | null = null
  try {
    index = readFrom(file, stamp)
  } finally {
    // Else it stays open for what is read later: by then the file may have been replaced or removed.
    if (index === null) closeSync(file)
  }
  return index
}

function readFrom(file: number, stamp: string): GazetteerIndex | null {
  const { size } = fstatSync(file)
  if (size < header.length) return null
  const head = readPart(file, 0, header.length)
  const isOurs =
    head.toString('latin1', 0, header.stamp) === magic &&
    head.toString('latin1', header.stamp, header.contentsLength) === stamp &&
    Number(head.readBigUInt64LE(header.fileLength)) === size &&
    head.readUInt32LE(header.ownSum) === crc32(head.subarray(0, header.ownSum))
  if (!isOurs) return null
  const laterPlace = Number(head.readBigUInt64LE(header.laterPlace))
  const kept = readPart(file, 0, laterPlace)
  const sum = sumOf(file, laterPlace, size, crc32(kept.subarray(header.length)))
  if (head.readUInt32LE(header.sum) !== sum) return null
  const end = header.length + head.readUInt32LE(header.contentsLength)
  const { facts, sections }: Contents = JSON.parse(kept.toString('utf8', header.length, end))
  const viewsOf = (names: readonly SectionName[], bytes: Uint8Array, from: number) =>
    Object.fromEntries(
      names.map((name) => {
        const { offset, length } = sections[name]
        return [name, sectionView(name, bytes, offset - from, length)]
      }),
    )
  const readLater = (names: readonly SectionName[]) => {
    const [first, last] = [sections[names[0]!], sections[names.at(-1)!]]
    return viewsOf(names, readPart(file, first.offset, last.offset + last.length), first.offset)
  }
  return {
    facts,
    sections: viewsOf(namesOfSections.atOnce, kept, 0) as Sections,
    spellings: once(() => readLater(namesOfSections.spellings) as SpellingSections),
    typing: once(() => readLater(namesOfSections.typing) as TypingSections),
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

function readPart(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(end - start)
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(file, bytes, at, bytes.length - at, start + at)
    if (count === 0) throw new Error(`the name index ends at ${start + at} of ${end} bytes`)
    at += count
  }
  return bytes
}

/** Checksum of what stands before, continued over a part of the file. */
function sumOf(file: number, start: number, end: number, sumBefore: number): number {
  const bytes = Buffer.allocUnsafeSlow(Math.min(checkedAtOnce, end - start))
  let sum = sumBefore
  for (let at = start; at < end; ) {
    const count = readSync(file, bytes, 0, Math.min(bytes.length, end - at), at)
    if (count === 0) break
    sum = crc32(bytes.subarray(0, count), sum)
    at += count
  }
  return sum
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw cacheError(path, error)
  }
}
