// What a zip archive is, by a name or a word that stands in its first entries.

export interface ZippedType {
  readonly holds: string
  readonly type: string
  readonly words: string
  /** What to do with it where it cannot be read. */
  readonly advice?: string
}

export const openSheet = {
  type: 'application/vnd.oasis.opendocument.spreadsheet',
  words: 'an OpenDocument sheet (ODS)',
}

export const zipped: readonly ZippedType[] = [
  {
    holds: 'word/document',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'a Word document (DOCX)',
  },
  {
    holds: 'xl/workbook.bin',
    type: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
    words: 'a binary Excel workbook (XLSB)',
    advice: 'save it as XLSX',
  },
  {
    holds: 'xl/workbook',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'an Excel workbook (XLSX)',
  },
  { holds: 'opendocument.spreadsheet', ...openSheet },
  {
    holds: 'opendocument.text',
    type: 'application/vnd.oasis.opendocument.text',
    words: 'an OpenDocument text (ODT)',
    advice: 'save it as DOCX or PDF',
  },
  {
    holds: 'ppt/presentation',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    words: 'a presentation (PPTX)',
    advice: 'save it as PDF',
  },
  {
    holds: 'application/epub+zip',
    type: 'application/epub+zip',
    words: 'an electronic book (EPUB)',
    advice: 'save it as PDF',
  },
]
