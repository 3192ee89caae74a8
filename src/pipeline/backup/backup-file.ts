// A backup as a file: written whole or not at all, plain or packed, read line by line.
import { createReadStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { RegisterError } from '../../model/register-error.ts'

/** Accounts may be in it. */
const onlyOwner = 0o600

/** `write` fills a file beside it, which takes the name only when all of it is on the disk. */
export async function writeWhole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  await requireFree(file)
  const partial = `${file}.${process.pid}.partial`
  try {
    await (await open(partial, 'wx', onlyOwner)).close()
    await write(partial)
    await toDisk(partial)
    await rename(partial, file)
    await toDisk(dirname(file))
  } catch (error) {
    await rm(partial, { force: true })
    throw told(error, file)
  }
}

/** Packed where the name ends in `.gz`. */
export async function writeLinesTo(
  file: string,
  lines: AsyncIterable<string>,
  isPacked: boolean,
): Promise<void> {
  const target = await open(file, 'w')
  const text = Readable.from(withFeeds(lines))
  const sink = target.createWriteStream()
  await (isPacked ? pipeline(text, createGzip(), sink) : pipeline(text, sink))
}

/** Split at line feeds alone: other ends of lines may stand inside what a page says. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const isPacked = (await firstBytes(file, 2)).equals(Buffer.from([0x1f, 0x8b]))
  let parts: Buffer[] = []
  try {
    for await (const chunk of isPacked ? bytes.pipe(createGunzip()) : bytes) {
      let from = 0
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8')
        parts = []
        from = at + 1
      }
      parts.push(chunk.subarray(from))
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_')) throw error
    throw new RegisterError('backup-damaged', `${file} is damaged: it cannot be unpacked (${error.message})`)
  }
  const rest = Buffer.concat(parts).toString('utf8')
  if (rest !== '') yield rest
}

export async function isSqlite(file: string): Promise<boolean> {
  return (await firstBytes(file, 16)).equals(Buffer.from('SQLite format 3\0'))
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  try {
    const opened = await open(file)
    try {
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(count), 0, count, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await opened.close()
    }
  } catch (error) {
    throw told(error, file)
  }
}

async function* withFeeds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

async function requireFree(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new RegisterError('backup-there', `${file} is there already; a backup replaces nothing`)
}

async function toDisk(path: string): Promise<void> {
  const opened = await open(path)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

function told(error: unknown, file: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error
  return new RegisterError('backup-failed', `${file}: ${error.message}`, { cause: error })
}
