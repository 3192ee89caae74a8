// What a page's words tell, in one short line an agreement, so that a test can be a table of phrases.
import { expect, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open-gazetteer.ts'
import type { SnapshotId } from '../../model/ids.ts'
import type { AgreementRecord } from '../../model/record.ts'
import type { Publisher } from '../../model/source.ts'
import { readDocument } from '../../read/read-document.ts'
import { lendLexicon } from '../../text/lend-lexicon.ts'
import { loadLexicon } from '../../text/load-lexicon.ts'
import { type Extraction, extractRecords } from '../extract-records.ts'

export const nis: Publisher = { name: 'Niš', country: 'RS' }
export const serbia: Publisher = { name: 'Serbia', country: 'RS' }

interface Options {
  readonly publisher?: Publisher | null
  readonly language?: string
  /** Whether no lexicon knows the page's language. */
  readonly isUnlisted?: boolean
}

export async function extract(
  words: string,
  { publisher = nis, language = 'en', isUnlisted = false }: Options = {},
): Promise<Extraction> {
  const own = await loadLexicon(isUnlisted ? 'en' : language)
  if (own === null) throw new Error(`no lexicon for ${language}`)
  const lexicon = isUnlisted ? lendLexicon(own, language) : own
  const { nameFinder } = await openGazetteer()
  const mediaType = /^\s*<(?:!doctype|html|table|ul|ol|p|h\d|dl|div)/i.test(words)
    ? 'text/html'
    : 'text/plain'
  const bytes = new TextEncoder().encode(words)
  const snapshot = {
    id: 'test' as SnapshotId,
    location: 'test',
    mediaType,
    charset: 'utf-8',
    bytes,
    fetchedAt: '2026-01-01T00:00:00Z',
  }
  const { document } = await readDocument(snapshot)
  return extractRecords(document, { lexicon, names: nameFinder, publisher, language, isUnlisted })
}

/** `Sliven (BG) · letter_of_intent · signed 2019-09 · culture, sport · unknown`; what is silent is left out. */
export async function told(words: string, options: Options = {}): Promise<string[]> {
  const { records } = await extract(words, options)
  return records.map(line)
}

/** A page's language, whose page it is, its words, and the lines that they tell. */
export type Phrase = readonly [
  language: string,
  publisher: readonly [name: string, country: string] | null,
  words: string,
  lines: readonly string[],
]

/** A test for each phrase. */
export function testPhrases(phrases: readonly Phrase[]): void {
  test.each(phrases)('%s, %o: %s', async (language, own, words, lines) => {
    const publisher = own === null ? null : { name: own[0], country: own[1] }
    expect(await told(words, { language, publisher })).toEqual(lines)
  })
}

/** What a page's words show, the words, and the lines that they tell. */
export type Case = readonly [behaviour: string, words: string, options: Options, lines: readonly string[]]

/** A test for each case, called by what it shows. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, words, options, lines) => {
    expect(await told(words, options)).toEqual(lines)
  })
}

function line(record: AgreementRecord): string {
  const parties = record.parties
    .filter((party) => party.role === 'partner')
    .map((party) => `${party.asWritten}${party.countryHint === null ? '' : ` (${party.countryHint})`}`)
    .join(' + ')
  const dates = record.dates
    .map((date) => `${date.role} ${date.edtf}${date.place === null ? '' : ` in ${date.place}`}`)
    .join(', ')
  const areas = record.areas.map((area) => area.asWritten).join(', ')
  return [parties, record.instrument?.type ?? 'no instrument', dates, areas, record.status]
    .filter((part) => part !== '')
    .join(' · ')
}
