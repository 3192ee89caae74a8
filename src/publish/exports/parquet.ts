// Tables as Apache Parquet, for DuckDB, pandas, R and whatever else asks questions of columns.
import type { ColumnSource } from 'hyparquet-writer'
import type { ExportFormat } from './export-format.ts'
import { plainText } from './plain-text.ts'
import type { Cell, Column, Table } from './table.ts'

/** Rows that are in memory together. */
const rowsAtOnce = 5_000

const types = { text: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const

export function parquetOf(table: Table): ExportFormat {
  return {
    name: table.name === 'agreements' ? 'parquet' : `parquet-${table.name}`,
    file: `${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    about: `The same table as Parquet, for DuckDB, pandas and R. ${table.about}`,
    async *write(selection) {
      // Only who writes Parquet waits for its library.
      const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
      const bytes = new ByteWriter()
      const schema = schemaFromColumnData({ columnData: columnsOf(table.columns, []) })
      const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'pobratim' })
      const taken = () => {
        const piece = bytes.getBytes().slice()
        bytes.index = 0
        return piece
      }
      for await (const rows of inGroups(table.rows(selection))) {
        await file.write({ columnData: columnsOf(table.columns, rows), rowGroupSize: rowsAtOnce })
        yield taken()
      }
      await file.finish()
      yield taken()
    },
  }
}

function columnsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({
    name,
    type: types[type],
    nullable: true,
    data: rows.map((row) => fitCell(row[index] ?? null)),
  }))
}

/** No value is no value, not an empty text. */
function fitCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  return cell === '' ? null : plainText(cell)
}

async function* inGroups<Row>(rows: AsyncIterable<Row>): AsyncIterable<readonly Row[]> {
  let group: Row[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < rowsAtOnce) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
