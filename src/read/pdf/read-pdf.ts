// PDF → Document: letters on pages put back into lines, columns, tables and passages; every quote knows its page.
import { getResolvedPDFJS } from 'unpdf'
import type { Snapshot } from '../../model/source.ts'
import { cleanLine } from '../document/clean-words.ts'
import { DocumentWriter } from '../document/document-writer.ts'
import { writtenDocument } from '../document/written-document.ts'
import type { ReadResult } from '../reading.ts'
import { openPdf, type PdfFile } from './open-pdf.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { pageContent } from './pdf-layout.ts'
import { pdfNotes } from './pdf-notes.ts'
import { pageShapes } from './pdf-page.ts'
import type { PageShapes } from './pdf-shapes.ts'
import { textStyles } from './pdf-styles.ts'
import { writePages } from './pdf-writer.ts'

/** A page takes some milliseconds. */
const mostPages = 800
/** After so many pages in a row that cannot be read, the rest is not tried. */
const mostFailures = 20
/** More words than any paper has. */
const mostRuns = 1_500_000

export async function readPdf(snapshot: Snapshot): Promise<ReadResult> {
  const file = await openPdf(snapshot.bytes, snapshot.location)
  try {
    const { pages, failed, left } = await shapesOf(file)
    const contents = withoutFurniture(pages).map((page) => ({
      number: page.number,
      content: pageContent(page),
    }))
    const lines = contents.flatMap(({ content }) =>
      content.flatMap((part) => (part.kind === 'flow' ? part.lines : [])),
    )
    const writer = new DocumentWriter()
    writePages(writer, contents, textStyles(lines))
    const { title, language } = await metadataOf(file)
    const document = writtenDocument(snapshot, writer, {
      ...(title === null ? {} : { title }),
      declaredLanguage: language,
      parts: writer.parts,
    })
    return { document, findings: pdfNotes(snapshot, document, { pages, failed, left }) }
  } finally {
    await file.loadingTask.destroy()
  }
}

interface ReadPages {
  readonly pages: readonly PageShapes[]
  /** Numbers of pages that could not be read. */
  readonly failed: readonly number[]
  /** How many pages were not tried. */
  readonly left: number
}

async function shapesOf(file: PdfFile): Promise<ReadPages> {
  const { OPS: names } = await getResolvedPDFJS()
  const pages: PageShapes[] = []
  const failed: number[] = []
  let runs = 0
  let failures = 0
  let number = 1
  for (; number <= Math.min(file.numPages, mostPages); number++) {
    if (failures >= mostFailures || runs > mostRuns) break
    try {
      const shapes = await pageShapes(await file.getPage(number), names)
      pages.push(shapes)
      runs += shapes.runs.length
      failures = 0
    } catch {
      // A broken page does not spoil the others; it is told of.
      failed.push(number)
      failures++
    }
  }
  return { pages, failed, left: file.numPages - number + 1 }
}

async function metadataOf(
  file: PdfFile,
): Promise<{ readonly title: string | null; readonly language: string | null }> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }))
  const told = (key: string): string | null => {
    const value: unknown = key in info ? Object.entries(info).find(([name]) => name === key)?.[1] : null
    const words = typeof value === 'string' ? cleanLine(value) : ''
    return words === '' ? null : words
  }
  const title = told('Title')
  // What programs fill in by themselves is the file's name.
  const isFileName =
    title === null ||
    /\.(?:docx?|xlsx?|pdf|html?|indd|odt|rtf|pptx?)$|^microsoft word|^untitled|^document\d*$/i.test(title)
  return { title: isFileName ? null : title, language: told('Language') }
}
