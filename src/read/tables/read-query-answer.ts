// The answer to a query → Document: a table of twins that speaks for itself, or the table as it is.
import type { ReadingFinding } from '../../model/finding.ts'
import type { Snapshot } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import { cleanWords } from '../document/clean-words.ts'
import { DocumentWriter } from '../document/document-writer.ts'
import { type GridRow, mostCells } from '../document/grid.ts'
import { unreadNote } from '../document/unread-note.ts'
import { writeGrid } from '../document/write-grid.ts'
import { writtenDocument } from '../document/written-document.ts'
import type { ReadResult } from '../reading.ts'
import type { QueryAnswer } from './query-answer.ts'
import { type TwinAnswer, twinAnswerOf } from './twin-answer.ts'

/** Wikidata's property for it, in its own words. */
const title = 'Twinned administrative bodies (Wikidata, P190)'

export function readQueryAnswer(snapshot: Snapshot, answer: QueryAnswer): ReadResult {
  const twins = twinAnswerOf(answer)
  const writer = new DocumentWriter()
  const findings = twins === null ? writeRows(writer, answer) : writeTwins(writer, twins)
  const document = writtenDocument(snapshot, writer, {
    title: twins === null ? null : title,
    // The table's own words are English; names may be in any language.
    declaredLanguage: twins === null ? answer.language : 'en',
    ...(twins === null ? {} : { authority: 'reference' }),
  })
  return { document, findings }
}

function writeTwins(writer: DocumentWriter, { pairs, nameless }: TwinAnswer): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  const kept = pairs.slice(0, mostCells / 4)
  writer.heading(1, { words: title })
  writer.beginTable()
  writer.row(rowOf('Body', 'Twinned with', 'Since', 'Until'), true)
  for (const { body, partner, since, until } of kept) {
    writer.row(rowOf(body, partner, since, until === '' ? '' : `ended ${until}`))
  }
  if (kept.length < pairs.length) findings.push(cutNote(pairs.length - kept.length))
  if (nameless > 0) {
    findings.push(unreadNote(said('noticed.namesMissing', { count: nameless })))
  }
  return findings
}

function writeRows(writer: DocumentWriter, { columns, rows }: QueryAnswer): readonly ReadingFinding[] {
  const most = Math.max(1, Math.floor(mostCells / columns.length))
  const grid = [columns, ...rows.slice(0, most)].map((row) => rowOf(...row))
  writeGrid(writer, grid, { titleLevel: 1, hasHeader: true })
  return rows.length > most ? [cutNote(rows.length - most)] : []
}

function rowOf(...values: readonly string[]): GridRow {
  return values.flatMap((value, column) => {
    const words = cleanWords(value)
    return words === '' ? [] : [{ column, words }]
  })
}

function cutNote(rows: number): ReadingFinding {
  return unreadNote(said('noticed.rowsCut', { cells: mostCells, rows }))
}
