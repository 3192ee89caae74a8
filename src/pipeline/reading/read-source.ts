// One source through the stages that need no register: bytes, text, records.

import { extractRecords } from '../../extract/extract-records.ts'
import type { Document } from '../../model/document.ts'
import type { ReadingFinding } from '../../model/finding.ts'
import { mintId, type SourceId } from '../../model/ids.ts'
import type { AgreementRecord } from '../../model/record.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Authority, Publisher, Snapshot, Source } from '../../model/source.ts'
import type { Reading } from '../../store/store.ts'
import { detectLanguage } from '../../text/detect-language.ts'
import { digest } from '../../text/digest.ts'
import { lendLexicon } from '../../text/lend-lexicon.ts'
import { said } from '../../wording/said.ts'
import { nameOfLocation } from '../sources/addresses.ts'
import { parsePublisher } from '../sources/parse-publisher.ts'
import { readCountry } from '../sources/read-country.ts'
import type { SourceRequest } from '../sources/source-request.ts'
import type { Stages } from '../stages.ts'
import { keepRecordIds } from './keep-record-ids.ts'
import { obtainSnapshot } from './obtain-snapshot.ts'
import { resolvePublisher } from './resolve-reading.ts'

/** Goes up whenever the same text may give other records. */
export const extractorVersion = 'records@1'

export interface ReadSourceOptions {
  /** What is kept of a source's bytes, so that a page which has not changed is not sent again. */
  readonly heldSnapshot?: (source: SourceId) => Promise<Snapshot | undefined>
}

/** Throws a `RegisterError` where the source cannot be read at all. */
export async function readSource(
  request: SourceRequest,
  stages: Stages,
  { heldSnapshot = async () => undefined }: ReadSourceOptions = {},
): Promise<Reading> {
  const id = mintId('source', digest(request.identity))
  const snapshot = await obtainSnapshot(request, stages, { held: () => heldSnapshot(id) })
  const reader = await stages.reader()
  const { document, findings: noticed } = await reader.read(snapshot)
  if (document.text.trim() === '') {
    throw new RegisterError('source-empty', noticed[0]?.message ?? 'the source holds no text')
  }
  const isAnswer = document.authority === 'reference'
  const declared = document.declaredLanguage
  // The answer to a query is made of names: it tells no language but its own, and is nobody's page.
  const language =
    request.language ?? (isAnswer ? declared : null) ?? detectLanguage(document.text, { declared })
  const told = isAnswer ? null : await publisherOf(request, document, stages)
  const { publisher, records, findings } = await extract(document, told, language, stages)
  const source: Source = {
    id,
    location: request.location,
    title: request.title ?? document.title ?? nameOfLocation(request.location),
    publisher,
    authority: request.authority ?? document.authority ?? (await usualAuthority(publisher, records, stages)),
    language,
    mediaType: document.mediaType,
    asOf: request.asOf ?? document.asOf,
    notice: request.notice ?? document.notice,
  }
  return {
    source,
    snapshot: { ...snapshot, location: request.location },
    document,
    records: keepRecordIds(id, records),
    findings: [...noticed, ...findings],
    extractor: extractorVersion,
  }
}

/** Unicode knows names of states in it; "und" is no language. */
function isLanguageTag(language: string): boolean {
  return language !== 'und' && Intl.DisplayNames.supportedLocalesOf([language]).length > 0
}

interface Extracted {
  readonly publisher: Publisher | null
  readonly records: readonly AgreementRecord[]
  readonly findings: readonly ReadingFinding[]
}

async function extract(
  document: Document,
  publisher: Publisher | null,
  language: string,
  stages: Stages,
): Promise<Extracted> {
  const { nameFinder } = await stages.gazetteer()
  const own = await stages.lexicon(language)
  if (own !== null) return extractRecords(document, { lexicon: own, names: nameFinder, publisher, language })
  const told = language === 'und' ? said('noticed.languageUnknown') : said('noticed.noLexicon', { language })
  const notice = { kind: 'unread', severity: 'warning', ...told, start: 0, end: 0 } as const
  const english = await stages.lexicon('en')
  if (english === null) return { publisher, records: [], findings: [notice] }
  // English words lend the structure; names of states and months are known in the page's own language.
  const lexicon = lendLexicon(english, isLanguageTag(language) ? language : 'en')
  const read = extractRecords(document, { lexicon, names: nameFinder, publisher, language, isUnlisted: true })
  return { ...read, findings: [notice, ...read.findings] }
}

/** As whoever asks tells, else as the page says in so many words. */
async function publisherOf(
  { publisher }: SourceRequest,
  { publisher: written }: Document,
  stages: Stages,
): Promise<Publisher | null> {
  if (publisher !== null || written === undefined) return toldPublisher(publisher, stages)
  const parsed = parsePublisher(written)
  if (parsed === null || parsed.country === null) return parsed
  const country = await readCountry(parsed.country, stages)
  // What stands behind a comma need not be a state.
  return country === null ? { name: written, country: null } : { ...parsed, country }
}

/** Whoever fills in a list may write a state's name where the register keeps its code. */
async function toldPublisher(publisher: Publisher | null, stages: Stages): Promise<Publisher | null> {
  if (publisher === null || publisher.country === null) return publisher
  const country = await readCountry(publisher.country, stages)
  if (country !== null) return { ...publisher, country }
  throw new RegisterError(
    'country-unknown',
    `"${publisher.country}", told as the country of ${publisher.name}, is no country; write a code such as RS, or its name`,
  )
}

/** Whose word it is when nobody says: a body that takes part speaks for itself, anybody else about others. */
async function usualAuthority(
  publisher: Publisher | null,
  records: readonly AgreementRecord[],
  stages: Stages,
): Promise<Authority> {
  if (publisher === null) return 'reference'
  const party = resolvePublisher(publisher, await stages.gazetteer())
  if (party.kind === 'state') return 'government'
  const takesPart = records.some((record) => record.parties.some((mention) => mention.role === 'publisher'))
  return party.origin !== 'source' || takesPart ? 'party' : 'reference'
}
