// The CSV file of an office's own parties: made where it is missing, a row appended to what people wrote by hand.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type OwnPartyRow, ownPartyColumns, readOwnParties } from '../../gazetteer/drafts/read-own-parties.ts'
import { RegisterError } from '../../model/register-error.ts'
import { officeFolders } from './office-names.ts'

/** Answers with the path of the file. */
export function appendOwnParty(directory: string, row: OwnPartyRow): string {
  const folder = join(directory, officeFolders.parties)
  const path = join(folder, 'office.csv')
  mkdirSync(folder, { recursive: true })
  const csv = contentsOf(path)
  const header = headerOf(csv, path)
  const line = header.map((column) => cell(row[column as keyof OwnPartyRow] ?? '')).join(',')
  // A row that the index could not be built from would keep everybody from every name.
  readOwnParties(`${header.join(',')}\n${line}\n`, path)
  appendFileSync(path, `${csv === '' || csv.endsWith('\n') ? '' : '\n'}${line}\n`)
  return path
}

/** With a header at least; another process may make the file at the same time. */
function contentsOf(path: string): string {
  try {
    writeFileSync(path, `${ownPartyColumns.join(',')}\n`, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}

/** People may have put the columns in another order, or left out some that a row needs not. */
function headerOf(csv: string, path: string): readonly string[] {
  const [header = []]: string[][] = parse(csv, { bom: true, to: 1, trim: true })
  const missing = ownPartyColumns.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const message = `${path}: it has no column "${missing.join('", "')}" (it has: ${header.join(', ')})`
    throw new RegisterError('parties-unreadable', message)
  }
  return header
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
