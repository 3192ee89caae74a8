// The parts of a workbook that are read, safe to parse: unpacked within limits, rows cut to as many as are read.
import { type Zippable, zipSync } from 'fflate'
import { RegisterError } from '../../model/register-error.ts'
import { type ArchiveLimits, openArchive } from './open-archive.ts'
import { cellBudget, cutExcelRows, cutOpenRows } from './sheet-rows.ts'

export interface WorkbookParts {
  /** An archive that holds nothing else. */
  readonly bytes: Uint8Array
  readonly cut: number
  readonly hidden: number
  readonly hasHiddenColumns: boolean
  readonly hasMacros: boolean
}

/** A sheet of a hundred thousand rows has about as much XML. */
const limits: ArchiveLimits = { maxInflated: 80_000_000, maxElements: 4_000_000, maxDepth: 200 }

const excelParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/[^/]*\.xml|xl\/[a-z]*sheets\/[^/]*\.xml)$/i
const openParts = /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/

const noStyles =
  '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'

export function excelWorkbook(bytes: Uint8Array, location: string): WorkbookParts {
  const { parts, names } = openArchive(bytes, location, limits, (name) => excelParts.test(name))
  const budget = cellBudget()
  const clean: Zippable = {}
  const told = { cut: 0, hidden: 0, hasHiddenColumns: false }
  for (const [name, part] of parts) {
    clean[name] = [part, { level: 0 }]
    if (!/^xl\/[a-z]*sheets\//i.test(name)) continue
    const { xml, cut, hidden } = cutExcelRows(decode(part), budget)
    if (cut + hidden > 0) clean[name] = [encode(xml), { level: 0 }]
    told.cut += cut
    told.hidden += hidden
    told.hasHiddenColumns ||= /<(?:\w+:)?col\s[^<>]{0,300}\shidden\s*=\s*["'](?:1|true)/.test(
      xml.slice(0, 100_000),
    )
  }
  const hasMacros = names.some((name) => /vbaProject\.bin$/i.test(name))
  return { ...told, bytes: zipSync(clean), hasMacros }
}

export function openWorkbook(bytes: Uint8Array, location: string): WorkbookParts {
  const { parts, names } = openArchive(bytes, location, limits, (name) => openParts.test(name))
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest !== undefined && decode(manifest).includes('encryption-data')) {
    throw new RegisterError('document-encrypted', `${location}: is encrypted; take its password off`)
  }
  const { xml, cut, hidden } = cutOpenRows(decode(parts.get('content.xml') ?? new Uint8Array()), cellBudget())
  const clean: Zippable = { 'styles.xml': [encode(noStyles), { level: 0 }] }
  for (const [name, part] of parts) clean[name] = [part, { level: 0 }]
  clean['content.xml'] = [encode(xml), { level: 0 }]
  const hasMacros = names.some((name) => name.startsWith('Basic/'))
  return { bytes: zipSync(clean), cut, hidden, hasHiddenColumns: false, hasMacros }
}

function decode(part: Uint8Array): string {
  return new TextDecoder().decode(part)
}

function encode(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}
