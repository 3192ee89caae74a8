// CSV and its kin → Document: rows with cells, whatever sign parts them.
import { CsvError, parse } from 'csv-parse/sync'
import type { SourceStep } from '../../model/document.ts'
import type { ReadingFinding } from '../../model/finding.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Snapshot } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import { cleanWords } from '../document/clean-words.ts'
import { composeSteps } from '../document/compose-steps.ts'
import { DocumentWriter } from '../document/document-writer.ts'
import { type GridRow, mostCells } from '../document/grid.ts'
import { normaliseLineEnds } from '../document/line-ends.ts'
import { unreadNote } from '../document/unread-note.ts'
import { writeGrid } from '../document/write-grid.ts'
import { writtenDocument } from '../document/written-document.ts'
import type { ReadResult } from '../reading.ts'
import { answerOfTable } from './query-answer.ts'
import { readQueryAnswer } from './read-query-answer.ts'
import { toldDelimiter } from './sniff-delimiter.ts'
import { traceCells } from './trace-cells.ts'

/** As wide as a sheet can be. */
const mostColumns = 16_384
/** Longer records than this come of a quote that nobody closed. */
const longestRecord = 100_000

const needsCleaning = /[\p{Cc}\p{Cf}\u3000]| {2}|^\s|\s$/u

interface ParsedRecord {
  readonly record: readonly string[]
  readonly raw: string
}

export interface DelimitedTable {
  readonly rows: readonly GridRow[]
  readonly isCut: boolean
}

export function readDelimited(snapshot: Snapshot, source: string, delimiter: string): ReadResult {
  const { text, sourceSteps } = normaliseLineEnds(source)
  const { rows, isCut } = parseDelimited(text, delimiter, snapshot.location)
  const mediaType = delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv'
  const answer = answerOfTable(valuesOf(rows))
  if (answer !== null) return readQueryAnswer({ ...snapshot, mediaType }, answer)
  const writer = new DocumentWriter()
  writeGrid(writer, rows, { titleLevel: 1 })
  const document = writtenDocument(snapshot, writer, {
    mediaType,
    sourceSteps: composeSteps(writer.steps, sourceSteps),
  })
  return { document, findings: isCut ? [cutFinding(writer.length)] : [] }
}

/** The words by column; blank cells as empty words. */
function valuesOf(rows: readonly GridRow[]): readonly (readonly string[])[] {
  return rows.map((row) => {
    const values: string[] = []
    for (const { column, words } of row) {
      while (values.length < column) values.push('')
      values.push(words)
    }
    return values
  })
}

/** Every cell knows where the text has it. */
export function parseDelimited(text: string, delimiter: string, location: string): DelimitedTable {
  const rows: GridRow[] = []
  let at = toldDelimiter.exec(text)?.[0].length ?? 0
  let cells = 0
  for (const { record, raw } of parseRecords(text.slice(at), delimiter, location)) {
    if (record.length > mostColumns) {
      throw new RegisterError('table-broken', `${location}: ${record.length} columns, limit ${mostColumns}`)
    }
    if (cells + record.length > mostCells) return { rows, isCut: true }
    cells += record.length
    rows.push(
      traceCells(record, raw, delimiter).flatMap(({ words, steps }, column) => {
        const trimmed = cleanTraced(words, steps)
        if (trimmed.words === '') return []
        const placed = trimmed.steps.map((step) => ({ ...step, sourceStart: at + step.sourceStart }))
        return [{ column, words: trimmed.words, steps: placed }]
      }),
    )
    at += raw.length
  }
  return { rows, isCut: false }
}

function parseRecords(text: string, delimiter: string, location: string): readonly ParsedRecord[] {
  try {
    return parse(text, {
      delimiter,
      raw: true,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: longestRecord,
      to: mostCells,
    }) as unknown as readonly ParsedRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a row is longer than ${longestRecord} letters; a quotation mark before line ${error.lines} is not closed`
        : error.message
    throw new RegisterError('table-broken', `${location}: ${reason}`, { cause: error })
  }
}

/** Tabs and unseen signs inside a cell would part it; where there are any, its words lead back to its beginning. */
function cleanTraced(
  words: string,
  steps: readonly SourceStep[],
): { words: string; steps: readonly SourceStep[] } {
  if (!needsCleaning.test(words)) return { words, steps }
  const cleaned = cleanWords(words)
  const lead = words.indexOf(cleaned)
  if (lead === -1) return { words: cleaned, steps: steps.slice(0, 1) }
  return { words: cleaned, steps: composeSteps([{ textStart: 0, sourceStart: lead }], steps) }
}

function cutFinding(end: number): ReadingFinding {
  return unreadNote(said('noticed.tableCut', { cells: mostCells }), end)
}
