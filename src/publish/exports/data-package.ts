// The downloads as a Frictionless Data Package (version 2): each table with its columns, and every other file.
import { agreementsTable } from './agreements-table.ts'
import { claimsTable } from './claims-table.ts'
import type { ExportFormat } from './export-format.ts'
import { exportFormats } from './export-formats.ts'
import { downloadUrl, type Holdings } from './holdings.ts'
import { credits, licence, summary } from './licence.ts'
import { partiesTable } from './parties-table.ts'
import type { Table } from './table.ts'

const tables = [agreementsTable, partiesTable, claimsTable] as const

export function describePackage({ origin, newestAt }: Holdings) {
  const { name, title, url } = licence
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'pobratim',
    title: 'Pobratim, a two-sided register of international cooperation',
    description: summary,
    homepage: `${origin}/data`,
    ...(newestAt === null ? {} : { created: newestAt }),
    licenses: [{ name, title, path: url }],
    sources: credits,
    resources: exportFormats.map((format) => describeFile(format, origin)),
  }
}

function describeFile({ name, file, mediaType, about }: ExportFormat, origin: string) {
  const [mediatype] = mediaType.split(';')
  const path = downloadUrl(origin, file)
  const format = file.slice(file.lastIndexOf('.') + 1)
  const resource = { name, path, format, mediatype, description: about }
  const table = mediatype === 'text/csv' ? tables.find((one) => file === `${one.name}.csv`) : undefined
  if (table === undefined) return resource
  return {
    ...resource,
    type: 'table',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: schemaOf(table),
  }
}

const types = { text: 'string', number: 'number', integer: 'integer' } as const

function schemaOf({ columns, name }: Table) {
  const fields = columns.map(({ name, type, about }) => ({ name, type: types[type], description: about }))
  if (name !== 'claims') return { fields, primaryKey: ['id'] }
  const reference = { resource: 'csv', fields: ['id'] }
  return { fields, foreignKeys: [{ fields: ['agreement'], reference }] }
}
