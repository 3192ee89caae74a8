import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFile } from './fetch-file.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const latin1 = (letters: string) => Buffer.from(letters, 'latin1')
const ole = (stream: string) =>
  Buffer.concat([latin1('\xd0\xcf\x11\xe0\0\0'), Buffer.from(stream, 'utf16le')])

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('a file that can be read', () => {
  test('becomes a snapshot named by the SHA-256 of its bytes', async () => {
    const location = await file('nis.txt', 'Grad Niš\n')
    const snapshot = await fetchFile(location, { now: new Date('2026-11-21T08:00:00Z') })
    expect(snapshot).toEqual({
      id: createHash('sha256').update('Grad Niš\n').digest('hex'),
      location,
      mediaType: 'text/plain',
      charset: null,
      bytes: expect.anything(),
      fetchedAt: '2026-11-21T08:00:00.000Z',
    })
    expect(Buffer.from(snapshot.bytes).toString()).toBe('Grad Niš\n')
  })

  test.each([
    ['doctype.txt', '\n<!DOCTYPE html><p>x', 'text/html'],
    ['comment.txt', '<!-- saved --> <html lang=sr>', 'text/html'],
    ['part.bin', '<table class=x><tr><td>Niš', 'text/html'],
    ['xhtml.txt', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'text/html'],
    ['name.html', 'Ni&scaron;', 'text/html'],
    ['lines.html', 'Niš & Košice\n2001', 'text/plain'],
    ['less.txt', '< 5 agreements', 'text/plain'],
    ['list.csv', 'Country,City', 'text/csv'],
    ['notes.md', 'Niš', 'text/markdown'],
    ['a.html', '%PDF-1.7 …', 'application/pdf'],
    ['answer.txt', '{ "head": { "vars": [] } }', 'application/json'],
    ['link.txt', '[[Niš]] {{flag|Serbia}}', 'text/plain'],
    ['page.wiki', '{{Infobox}}', 'text/x-wiki'],
    [
      'a.txt',
      'PK\x03\x04……word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a.doc', ole('Workbook'), 'application/vnd.ms-excel'],
  ])('%s is known for what it is by its first signs', async (name, content, mediaType) => {
    expect((await fetchFile(await file(name, content))).mediaType).toBe(mediaType)
  })

  test('may be UTF-16, which is full of zeros', async () => {
    const html = Buffer.from('\ufeff<html><p>Niš', 'utf16le')
    const unmarked = Buffer.from('<html><p>Ниш и Кошице', 'utf16le')
    expect((await fetchFile(await file('unmarked.txt', unmarked))).mediaType).toBe('text/html')
    expect((await fetchFile(await file('wide.htm', html))).mediaType).toBe('text/html')
    expect((await fetchFile(await file('wide.txt', Buffer.from('\ufeffNiš', 'utf16le')))).mediaType).toBe(
      'text/plain',
    )
  })
})

describe('a file that cannot be read tells why, with its name', () => {
  test.each([
    ['a.odt', 'PK\x03\x04……opendocument.text', 'an OpenDocument text (ODT); save it as DOCX or PDF'],
    ['a.html', 'PK\x03\x04……something……PK\x05\x06…', 'a zip archive; unpack it'],
    [
      'a.xlsx',
      'PK\x03\x04……xl/worksheets/sheet1.xml……PK\x05\x06…',
      'a broken Excel workbook (XLSX): xl/workbook.xml in it is missing; save it anew',
    ],
    [
      'a.docx',
      'PK\x03\x04……word/styles.xml……PK\x05\x06…',
      'a broken Word document (DOCX): word/document.xml in it is missing; save it anew',
    ],
    ['a.docx', 'PK\x03\x04……something', 'a zip archive that is cut off; fetch it again'],
    [
      'a.xml',
      '<?xml version="1.0"?><article>',
      'an XML file; pages, papers, sheets and plain text can be read',
    ],
    ['a.mht', 'From: <Saved by Blink>\nMIME-Version: 1.0', 'a web archive (MHTML); save it as HTML'],
    ['a.txt', 'MIME-Version: 1.0', 'a web archive (MHTML) or a letter; save it as HTML'],
    ['a.ps', '%!PS-Adobe-3.0', 'a PostScript paper; save it as PDF'],
    ['a.png', latin1('\x89PNG\r\n'), 'a PNG picture; have its letters recognised (OCR) first'],
    ['a.xls', ole('WordDocument'), 'an old Office file (doc, ppt); save it as DOCX or PDF'],
    ['a.xlsx', ole('EncryptedPackage'), 'an encrypted Office file; take its password off'],
    ['a.xml', '<?xml version="1.0"?><rss/>', 'an XML file; pages, papers, sheets and plain text can be read'],
    ['a.bin', 'abc\0de\0g', 'binary, of no known kind; pages, papers, sheets and plain text can be read'],
  ])('%s', async (name, content, words) => {
    const location = await file(name, content)
    await expect(fetchFile(location)).rejects.toMatchObject({
      code: 'unsupported-type',
      message: `${location}: is ${words}`,
    })
  })

  test('one that is larger than the limit, before it is read', async () => {
    const location = await file('large.txt', 'x'.repeat(2_500_000))
    await expect(fetchFile(location, { maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'source-too-large',
      message: `${location}: 2.5 MB, limit 1.0 MB`,
    })
  })

  test('one that holds nothing, or nothing but white space', async () => {
    const nothing = await file('nothing.txt', '')
    await expect(fetchFile(nothing)).rejects.toMatchObject({
      code: 'source-empty',
      message: `${nothing}: is empty (0 bytes)`,
    })
    await expect(fetchFile(await file('blank.txt', '\ufeff \r\n\t\n'))).rejects.toMatchObject({
      code: 'source-empty',
    })
  })

  test('one that is not there, a folder, an address', async () => {
    const missing = join(folder, 'missing.txt')
    await expect(fetchFile(missing)).rejects.toMatchObject({
      code: 'source-not-found',
      message: `${missing}: no such file`,
    })
    const directory = join(folder, 'pages')
    await mkdir(directory)
    await expect(fetchFile(directory)).rejects.toMatchObject({ code: 'source-is-folder' })
    await expect(fetchFile('https://example.org/a')).rejects.toMatchObject({ code: 'unsupported-location' })
    await expect(fetchFile(`${folder}/nis\0.txt`)).rejects.toMatchObject({ code: 'source-unreadable' })
  })
})
