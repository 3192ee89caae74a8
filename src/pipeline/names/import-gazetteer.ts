// A GeoNames dump taken into the folder of a register: row by row, broken ones refused by their line.
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { checkGeonamesRow } from '../../gazetteer/drafts/check-geonames-row.ts'
import { RegisterError } from '../../model/register-error.ts'
import { readLines } from '../sources/read-lines.ts'
import { officeFolders } from './office-names.ts'

export interface ImportOptions {
  /** Folder of the register. */
  readonly directory: string
  /** Whether it stands in the place of the packaged gazetteer, or beside it. */
  readonly instead?: boolean
  /** The share of the file that has been read, between 0 and 1. */
  readonly onProgress?: (share: number) => void
}

export interface ImportedGazetteer {
  /** Where the places are kept now. */
  readonly path: string
  readonly places: number
  /** Rows of rivers, mountains and other things that are no places. */
  readonly others: number
  readonly refused: number
  /** The first of them. */
  readonly refusals: readonly { readonly line: number; readonly reason: string }[]
}

const mostRefusals = 20
/** The longest text that the index is built from. */
const largestDump = 500 * 2 ** 20

/** What was imported before from a file of this name is replaced; where no row is good, nothing is. */
export async function importGazetteer(file: string, options: ImportOptions): Promise<ImportedGazetteer> {
  const { directory, instead = false, onProgress = () => {} } = options
  const { size } = await stat(file).catch((cause) => {
    throw new RegisterError('dump-unreadable', `${file}: there is no such file`, { cause })
  })
  const folder = join(directory, instead ? officeFolders.instead : officeFolders.beside)
  const path = join(folder, `${nameOf(file)}.txt`)
  const beside = `${path}.${process.pid}.part`
  await mkdir(folder, { recursive: true })
  const kept = await open(beside, 'w')
  const rows = new ImportedRows()
  try {
    const stream = createReadStream(file)
    for await (const lines of readLines(stream, file)) {
      onProgress(size === 0 ? 1 : stream.bytesRead / size)
      await kept.write(rows.take(lines))
      if (rows.bytes > largestDump) throw tooLarge(file, rows.bytes)
    }
    await kept.sync()
    await kept.close()
    if (rows.places === 0) throw new RegisterError('no-places', nothingGood(file, rows))
    await rename(beside, path)
  } finally {
    await kept.close().catch(() => {})
    await rm(beside, { force: true })
  }
  if (instead) await removeOthers(folder, path)
  const { places, others, refused, refusals } = rows
  return { path, places, others, refused, refusals }
}

class ImportedRows {
  places = 0
  others = 0
  refused = 0
  bytes = 0
  #line = 0
  readonly refusals: { readonly line: number; readonly reason: string }[] = []
  readonly #lineOfId = new Map<number, number>()

  /** The good ones among the lines, as the file holds them. */
  take(lines: readonly string[]): string {
    let good = ''
    for (const line of lines) {
      this.#line++
      if (line === '') continue
      const row = checkGeonamesRow(line)
      if (row.kind === 'other') this.others++
      else if (row.kind === 'broken') this.#refuse(row.reason)
      else if (this.#lineOfId.has(row.geonameId)) {
        this.#refuse(`its id ${row.geonameId} stands on line ${this.#lineOfId.get(row.geonameId)} already`)
      } else {
        this.#lineOfId.set(row.geonameId, this.#line)
        this.places++
        good += `${line}\n`
      }
    }
    this.bytes += Buffer.byteLength(good)
    return good
  }

  #refuse(reason: string): void {
    this.refused++
    if (this.refusals.length < mostRefusals) this.refusals.push({ line: this.#line, reason })
  }
}

function nameOf(file: string): string {
  return basename(file, extname(file)).replaceAll(/[^\p{Letter}\p{Number}._-]+/gu, '-') || 'places'
}

function nothingGood(file: string, { others, refused, refusals }: ImportedRows): string {
  const [first] = refusals
  const why = first === undefined ? '' : `; line ${first.line}: ${first.reason}`
  return `${file}: no row can be taken over (${refused} refused, ${others} of other things than places)${why}`
}

function tooLarge(file: string, bytes: number): RegisterError {
  const message = `${file}: its places take more than ${bytes} bytes, limit ${largestDump}; import it country by country`
  return new RegisterError('dump-too-large', message)
}

async function removeOthers(folder: string, path: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (join(folder, name) !== path && name.endsWith('.txt')) await rm(join(folder, name))
  }
}
