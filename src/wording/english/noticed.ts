// What the register noticed while it read one source.

export const noticedTexts = {
  'noticed.encodingGuessed':
    'The page does not say truly how its letters are written; they were read as {encoding}, which fits them best.',
  'noticed.lettersLost': 'Characters could not be read ({count}, {encoding}) and are shown as \ufffd.',
  'noticed.spoilt':
    'Letters such as “{letters}” were spoilt before the page came here: written in one encoding and read in another.',
  'noticed.noText': 'The page shows no text of its own; its words may be brought in by a script or a frame.',
  'noticed.cellsNotRepeated':
    'Cells that reach over many rows were not repeated in all of them ({count} left out).',
  'noticed.pdfEmpty': 'The PDF has no page that can be read.',
  'noticed.pdfScanned':
    'The PDF holds no text: its pages are pictures (scanned). Have its letters recognised (OCR) first.',
  'noticed.pdfBlank': 'Pages that hold no text were not read ({pages}); they may be scanned.',
  'noticed.pdfAcross': 'Words that stand across the rest of their page were not read ({pages}).',
  'noticed.pdfBroken': 'Pages of the PDF are broken and were not read ({pages}).',
  'noticed.pdfTooLong': 'The last pages of the PDF were not read ({count}); it is too long.',
  'noticed.pdfFonts':
    'The fonts of the PDF do not tell which letters their signs are; the text is not what a reader sees.',
  'noticed.pdfChanged': 'The PDF was changed after it was signed.',
  'noticed.andMore': '{first} and {count} more',
  'noticed.tableCut': 'The table has more than {cells} cells; the rows after that were not read.',
  'noticed.rowsCut': 'The table has more than {cells} cells; {rows} rows were not read.',
  'noticed.namesMissing':
    'Rows that name a body by its number alone were not read ({count}); ask the query for labels in more languages.',
  'noticed.passagesHidden': 'Hidden passages of the document were left out ({count}).',
  'noticed.documentMacros': 'The document holds macros; they were neither run nor read.',
  'noticed.sheetBroken': 'The sheet “{name}” is broken and was not read.',
  'noticed.sheetHidden': 'The hidden sheet “{name}” was not read.',
  'noticed.cellsHidden': 'Hidden rows or columns of “{name}” were not read ({count}).',
  'noticed.cellErrors': 'Cells of “{name}” show an error of calculation ({count}).',
  'noticed.rowsHidden': 'Hidden rows were not read ({count}).',
  'noticed.workbookMacros': 'The workbook holds macros; they were neither run nor read.',
  'noticed.workbookCut': 'The workbook has more than {cells} cells; the rows after that were not read.',
  'noticed.noSuchDay': 'No calendar has the day “{day}”.',
  'noticed.unsourced':
    'The page tells of “{words}” and names {named}: who counted the others, and which they are, is not told.',
  'noticed.saidTwice': 'The same passage stands twice: “{words}”.',
  'noticed.languageUnknown':
    'The language of the text could not be told: only names, states and days were read. Name the language for more.',
  'noticed.noLexicon': 'The language “{language}” has no lexicon yet: only names, states and days were read.',
} as const
