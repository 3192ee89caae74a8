// Word documents → Document: the parts that hold words are unpacked within limits, made HTML, and read as HTML is.
import { type Zippable, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Document } from '../../model/document.ts'
import type { ReadingFinding } from '../../model/finding.ts'
import type { Snapshot } from '../../model/source.ts'
import { said } from '../../wording/said.ts'
import { documentBroken } from '../document/document-broken.ts'
import { titleOf } from '../document/text-title.ts'
import { unreadNote } from '../document/unread-note.ts'
import { readHtml } from '../html/read-html.ts'
import type { ReadOptions, ReadResult } from '../reading.ts'
import { marginPart, withMargins } from './docx-margins.ts'
import { shownPart } from './docx-shown.ts'
import { type ArchiveLimits, openArchive } from './open-archive.ts'

/** A paper of a thousand pages has some hundred thousand elements. */
const limits: ArchiveLimits = { maxInflated: 60_000_000, maxElements: 700_000, maxDepth: 200 }

const wordParts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='List Bullet'] => ul > li:fresh",
  "p[style-name^='List Number'] => ol > li:fresh",
  'comment-reference => !',
]

/** Footnotes end in an arrow that leads back to where they are called. */
const noteArrow = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g

export async function readDocx(snapshot: Snapshot, options: ReadOptions = {}): Promise<ReadResult> {
  const { location } = snapshot
  const { parts, names } = openArchive(snapshot.bytes, location, limits, (name) => wordParts.test(name))
  const { html, hidden } = await htmlOf(parts, location)
  const { document, findings } = readHtml(snapshot, html, options.html)
  // Nothing leads from the text back into the file, whose words are scattered over parts and runs.
  const read: Document = {
    ...document,
    title: titleOf(document.text, document.blocks),
    sourceSteps: [],
  }
  return { document: read, findings: [...findings, ...notesOn(names, hidden)] }
}

async function htmlOf(
  parts: ReadonlyMap<string, Uint8Array>,
  location: string,
): Promise<{ readonly html: string; readonly hidden: number }> {
  const clean: Zippable = {}
  const margins = new Map<string, Uint8Array>()
  let hidden = 0
  for (const [name, part] of parts) {
    if (marginPart.test(name)) margins.set(name, shownPart(part).part)
  }
  for (const [name, part] of parts) {
    const isMain = /^word\/document[^/]*\.xml$/i.test(name)
    const shown = isMain ? shownPart(part) : { part, hidden: 0 }
    hidden += shown.hidden
    clean[name] = [isMain ? withMargins(shown.part, margins) : shown.part, { level: 0 }]
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(clean)) },
      {
        styleMap,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return { html: value.normalize('NFC').replaceAll(noteArrow, ''), hidden }
  } catch (error) {
    throw documentBroken(location, 'a Word document', error)
  }
}

function notesOn(names: readonly string[], hidden: number): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  if (hidden > 0) findings.push(unreadNote(said('noticed.passagesHidden', { count: hidden })))
  if (names.some((name) => /vbaProject\.bin$/i.test(name)))
    findings.push(unreadNote(said('noticed.documentMacros')))
  return findings
}
