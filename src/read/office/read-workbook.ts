// Workbooks (XLSX, XLS, ODS) → Document: each sheet a heading and its rows, each cell with its address.
import { type ParsingOptions, read, type WorkBook } from '@e965/xlsx'
import type { ReadingFinding } from '../../model/finding.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Snapshot } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import { cleanLine } from '../document/clean-words.ts'
import { documentBroken } from '../document/document-broken.ts'
import { DocumentWriter } from '../document/document-writer.ts'
import { mostCells } from '../document/grid.ts'
import { unreadNote } from '../document/unread-note.ts'
import { writeGrid } from '../document/write-grid.ts'
import { writtenDocument } from '../document/written-document.ts'
import type { ReadResult } from '../reading.ts'
import { sheetGrid } from './sheet-grid.ts'
import { excelWorkbook, openWorkbook, type WorkbookParts } from './workbook-parts.ts'

/** An old workbook is not packed; larger ones hold pictures or measurements. */
const mostOldBytes = 10_000_000
const mostOldRows = 20_000

/** What programs call a sheet that nobody named. */
const unnamed =
  /^(?:sheet|tabelle|feuil|hoja|foglio|planilha|folha|blad|ark|taul|arkusz|list|hárok|munka|munkalap|foaie|лист|аркуш|работен лист|φύλλο|sayfa|シート|工作表)\s*\d*$/iu

export async function readWorkbook(snapshot: Snapshot): Promise<ReadResult> {
  const parts = partsOf(snapshot)
  const isOld = snapshot.mediaType === 'application/vnd.ms-excel'
  const workbook = parse(
    parts.bytes,
    snapshot.location,
    isOld ? { sheetRows: mostOldRows, cellStyles: true } : {},
  )
  if (parts.hasHiddenColumns) takeColumns(workbook, parts.bytes, snapshot.location)
  const writer = new DocumentWriter()
  const findings = writeSheets(writer, workbook)
  if (writer.length === 0 && Object.keys(workbook.Sheets).length === 0) {
    throw documentBroken(snapshot.location, 'a workbook', 'it has no sheet that can be read')
  }
  const document = writtenDocument(snapshot, writer, { parts: writer.parts, cells: writer.cells })
  return { document, findings: [...findings, ...notesOn(parts, writer.length)] }
}

function partsOf({ bytes, mediaType, location }: Snapshot): WorkbookParts {
  if (mediaType.includes('opendocument')) return openWorkbook(bytes, location)
  if (mediaType.includes('openxml')) return excelWorkbook(bytes, location)
  if (bytes.length > mostOldBytes) {
    throw new RegisterError(
      'document-too-large',
      `${location}: an Excel file (XLS) of ${bytes.length} bytes, limit ${mostOldBytes}; save it as XLSX`,
    )
  }
  return { bytes, cut: 0, hidden: 0, hasHiddenColumns: false, hasMacros: false }
}

/** Which columns are hidden is told with the styles, which cost more than all else: they are read for one row. */
function takeColumns(workbook: WorkBook, bytes: Uint8Array, location: string): void {
  const styled = parse(bytes, location, { sheetRows: 1, cellStyles: true })
  for (const [name, sheet] of Object.entries(workbook.Sheets)) {
    const columns = styled.Sheets[name]?.['!cols']
    if (columns !== undefined) sheet['!cols'] = columns
  }
}

function parse(bytes: Uint8Array, location: string, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      ...options,
    })
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    if (/password|encrypt/i.test(words)) {
      throw new RegisterError('document-encrypted', `${location}: is encrypted; take its password off`, {
        cause: error,
      })
    }
    throw documentBroken(location, 'a workbook', error)
  }
}

function writeSheets(writer: DocumentWriter, workbook: WorkBook): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  const { Workbook: settings, SheetNames: names, Sheets: sheets } = workbook
  const is1904 = settings?.WBProps?.date1904 === true
  for (const [index, told] of names.entries()) {
    // A broken workbook may not name its sheets.
    const name = String(told ?? '')
    const sheet = sheets[name]
    if (sheet === undefined) {
      findings.push(unreadNote(said('noticed.sheetBroken', { name }), writer.length))
      continue
    }
    const { rows, hidden, errors } = sheetGrid(sheet, { is1904 })
    if (rows.length === 0 && hidden === 0) continue
    if ((settings?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      findings.push(unreadNote(said('noticed.sheetHidden', { name }), writer.length))
      continue
    }
    const title = cleanLine(name)
    writer.beginSheet(title)
    if (!unnamed.test(title)) writer.heading(1, { words: title })
    writeGrid(writer, rows, { titleLevel: 2 })
    if (hidden > 0) {
      findings.push(unreadNote(said('noticed.cellsHidden', { name, count: hidden }), writer.length))
    }
    if (errors > 0) {
      findings.push(unreadNote(said('noticed.cellErrors', { name, count: errors }), writer.length, 'note'))
    }
    if (sheet['!fullref'] !== undefined) findings.push(cutNote(writer.length))
  }
  return findings
}

function notesOn({ cut, hidden, hasMacros }: WorkbookParts, end: number): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  if (cut > 0) findings.push(cutNote(end))
  if (hidden > 0) findings.push(unreadNote(said('noticed.rowsHidden', { count: hidden })))
  if (hasMacros) findings.push(unreadNote(said('noticed.workbookMacros')))
  return findings
}

function cutNote(at: number): ReadingFinding {
  return unreadNote(said('noticed.workbookCut', { cells: mostCells }), at)
}
