// Snapshot → Document, whatever its format; each format has a file of its own.
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot } from '../model/source.ts'
import { isLetters, readLetters } from './read-letters.ts'
import type { ReadOptions, ReadResult } from './reading.ts'

export type { ReadOptions, ReadResult } from './reading.ts'

type Reader = (snapshot: Snapshot, options: ReadOptions) => Promise<ReadResult>

/** Their parsers are large, and loaded only where there is something for them. */
const docx = async () => (await import('./office/read-docx.ts')).readDocx
const workbook = async () => (await import('./office/read-workbook.ts')).readWorkbook
const pdf = async () => (await import('./pdf/read-pdf.ts')).readPdf
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', workbook],
  ['application/vnd.oasis.opendocument.spreadsheet', workbook],
  ['application/vnd.ms-excel', workbook],
  ['application/pdf', pdf],
])

/** Rejects with a `RegisterError` where the bytes cannot or must not be read. */
export async function readDocument(snapshot: Snapshot, options: ReadOptions = {}): Promise<ReadResult> {
  if (isLetters(snapshot.mediaType)) return readLetters(snapshot, options)
  const reader = readers.get(snapshot.mediaType)
  if (reader === undefined) {
    throw new RegisterError('unsupported-type', `${snapshot.location}: ${snapshot.mediaType} cannot be read`)
  }
  return (await reader())(snapshot, options)
}
