// A table too long to keep: its rows one by one, as they are read.
import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { RegisterError } from '../../model/register-error.ts'
import { columnName, delimiterOf, firstLineOf, type TableRow } from './read-table.ts'

export interface StreamTableOptions {
  /** What the table is called in messages. */
  readonly name: string
  readonly required: readonly string[]
}

/** A longer row is a quotation mark that nobody closed. */
const longestRow = 1 << 20
const refuse = (name: string, problem: string) => new RegisterError('table-unreadable', `${name}: ${problem}`)

/** UTF-8 with a header; rows without any text are left out. Throws where it turns out to be no such table. */
export async function* streamTable(
  bytes: AsyncIterable<Uint8Array>,
  { name, required }: StreamTableOptions,
): AsyncGenerator<TableRow> {
  const text = decoded(bytes, name)
  const beginning = await beginningOf(text)
  if (beginning.trim() === '') throw refuse(name, 'the list is empty')
  const parser = parse({
    delimiter: delimiterOf(beginning.trimStart()),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRow,
  })
  pipeline(Readable.from(joined(beginning, text)), parser, () => {})
  let header: readonly string[] | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (header !== null) {
        if (record.every((cell) => cell.trim() === '')) continue
        const cells = Object.fromEntries(header.map((column, number) => [column, record[number] ?? '']))
        yield { line: firstLineOf(record, info.lines), cells }
        continue
      }
      header = record.map(columnName)
      const missing = required.filter((column) => !header?.includes(column))
      if (missing.length > 0) {
        const words = `the list has no column "${missing.join('", "')}" (it has: ${header.join(', ')})`
        throw refuse(name, words)
      }
    }
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw refuse(name, `the list is no CSV table: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refuse(name, 'the list is not UTF-8 text; save it as CSV UTF-8')
  }
}

/** Up to the end of the first line, which tells what parts the cells. */
async function beginningOf(text: AsyncGenerator<string>): Promise<string> {
  let beginning = ''
  while (!/[\r\n]/.test(beginning.trimStart()) && beginning.length < longestRow) {
    const { done, value } = await text.next()
    if (done === true) return beginning
    beginning += value
  }
  return beginning
}

async function* joined(beginning: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield beginning
  yield* rest
}
