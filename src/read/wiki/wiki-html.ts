// Flattened wiki text → HTML: headings, paragraphs, lists in lists, tables in tables. HTML's own reader does the rest.
import { TracedText } from '../document/traced-text.ts'
import { type InlineSource, writeInline } from './wiki-inline.ts'
import { WikiList } from './wiki-list.ts'
import { pairsOf } from './wiki-pairs.ts'
import { cellsOfLine, opensTable, type TableLine, tableLineAt } from './wiki-table.ts'

/** Tables in the cells of tables. */
const deepest = 12

interface Line {
  readonly start: number
  readonly end: number
}

export function wikiToHtml(text: string): TracedText {
  const writer = new WikiWriter(text)
  writer.write()
  return writer.out
}

class WikiWriter {
  readonly out: TracedText
  readonly #source: InlineSource
  readonly #lines: readonly Line[]
  #at = 0
  #depth = 0
  #isInParagraph = false
  readonly #list: WikiList

  constructor(text: string) {
    this.out = new TracedText(text)
    this.#source = { text, pairs: pairsOf(text) }
    this.#lines = linesOf(text)
    this.#list = new WikiList(this.out)
  }

  write(): void {
    while (this.#at < this.#lines.length) this.#block()
    this.#close()
  }

  #block(): void {
    const line = this.#lines[this.#at]!
    const words = this.#source.text.slice(line.start, line.end)
    const heading = /^\s*(={1,6})[ \t]*([^=\s](?:.*[^=\s])?)[ \t]*\1\s*$/.exec(words)
    const marks = /^[*#:;]+/.exec(words)?.[0]
    if (opensTable(words) && this.#depth < deepest) {
      this.#table(line)
      return
    }
    this.#at++
    if (words.trim() === '') this.#close()
    else if (heading !== null) {
      this.#close()
      const from = line.start + words.indexOf(heading[2]!, words.indexOf('=') + heading[1]!.length)
      this.#element(`h${heading[1]!.length}`, from, from + heading[2]!.length)
    } else if (/^-{4,}/.test(words)) this.#close()
    else if (marks !== undefined) this.#item(line, marks)
    else this.#paragraph(line)
  }

  #paragraph({ start, end }: Line): void {
    this.#list.close(start)
    this.out.put(this.#isInParagraph ? '\n' : '<p>', start)
    this.#isInParagraph = true
    this.#inline(start, end)
  }

  #item({ start, end }: Line, marks: string): void {
    this.#closeParagraph()
    this.#list.open(marks, start)
    const from = start + marks.length
    // `; term : what is said of it` on one line.
    const colon = marks.endsWith(';') ? this.#source.text.slice(from, end).search(/\s:\s/) : -1
    this.#inline(from, colon === -1 ? end : from + colon)
    if (colon === -1) return
    this.#list.open(`${marks.slice(0, -1)}:`, from + colon)
    this.#inline(from + colon + 2, end)
  }

  #table(opening: Line): void {
    this.#close()
    this.#at++
    this.#depth++
    this.out.put('<table><tr>', opening.start)
    let cell: 'td' | 'th' | 'caption' | null = null
    const endCell = () => {
      this.#close()
      if (cell !== null) this.out.put(`</${cell}>`, opening.start)
      cell = null
    }
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at]!
      const told = tableLineAt(this.#source.text, line)
      if (told.kind === 'content') {
        // What stands before the first cell, and between rows, is no cell's.
        if (cell === null && !opensTable(this.#source.text.slice(line.start, line.end))) this.#at++
        else this.#block()
        continue
      }
      endCell()
      this.#at++
      if (told.kind === 'end') break
      if (told.kind === 'row') {
        this.out.put('</tr><tr>', line.start)
      } else if (told.kind === 'cells') cell = this.#cells(told)
    }
    endCell()
    this.out.put('</tr></table>', opening.start)
    this.#depth--
  }

  /** Writes the cells of one line; the last stays open for the lines below. */
  #cells(line: Extract<TableLine, { kind: 'cells' }>): 'td' | 'th' | 'caption' {
    let name: 'td' | 'th' | 'caption' = 'td'
    for (const [index, { start, end, isHeader, spans }] of cellsOfLine(this.#source, line).entries()) {
      if (index > 0) {
        this.#close()
        this.out.put(`</${name}>`, start)
      }
      name = line.isCaption ? 'caption' : isHeader ? 'th' : 'td'
      this.out.put(`<${name}${spans}>`, start)
      this.#inline(start, end)
    }
    return name
  }

  #element(name: string, start: number, end: number): void {
    this.out.put(`<${name}>`, start)
    this.#inline(start, end)
    this.out.put(`</${name}>`, end)
  }

  #inline(start: number, end: number): void {
    writeInline(this.out, this.#source, start, end)
  }

  #close(): void {
    const at = this.#lines[this.#at]?.start ?? this.#source.text.length
    this.#list.close(at)
    this.#closeParagraph()
  }

  #closeParagraph(): void {
    if (this.#isInParagraph) this.out.put('</p>', this.#lines[this.#at]?.start ?? this.#source.text.length)
    this.#isInParagraph = false
  }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}
