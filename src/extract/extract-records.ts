// Document → records: what a page says of each agreement, every value with the words that say it.
import type { Document } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import { mintId } from '../model/ids.ts'
import type { NameFinder } from '../model/name-finder.ts'
import type { AgreementRecord, DateClaim, InstrumentClaim, Mention } from '../model/record.ts'
import type { Publisher } from '../model/source.ts'
import { cite } from '../model/span.ts'
import { countryOf, englishNameOf, findCountries } from '../text/countries.ts'
import { digest } from '../text/digest.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { findPhrases } from '../text/phrase-book.ts'
import { findWords } from '../text/words.ts'
import { said } from '../wording/said.ts'
import type { PartyDraft, RecordDraft } from './draft.ts'
import { factOfPublisher } from './names/publisher-elsewhere.ts'
import { publisherSpellings } from './names/publisher-name.ts'
import { openPage, type Page, quoteOf } from './page/page.ts'
import { compileVocabulary, type Vocabulary } from './page/vocabulary.ts'
import { detectPublisher } from './publisher/detect-publisher.ts'
import { aliasOf } from './publisher/publisher-of-lines.ts'
import { withCountryOfSide } from './rows/country-of-side.ts'
import { withDayOfPaper } from './rows/decision-paper.ts'
import { mergeRepeats } from './tellings/merge-repeats.ts'
import { unsourcedFigures } from './unsourced-figures.ts'
import { readBlocks } from './walk/read-blocks.ts'

export interface ExtractOptions {
  readonly lexicon: Lexicon
  readonly names: NameFinder
  /** Whose page it is, where that was told; null asks the page itself. */
  readonly publisher: Publisher | null
  /** BCP 47. */
  readonly language: string
  /** Whether `lexicon` is another language's, since the page's own has none. */
  readonly isUnlisted?: boolean
}

export interface Extraction {
  readonly publisher: Publisher | null
  readonly records: readonly AgreementRecord[]
  readonly findings: readonly ReadingFinding[]
}

export function extractRecords(
  document: Document,
  { lexicon, names, publisher, language, isUnlisted = false }: ExtractOptions,
): Extraction {
  const opened = openPage(document, vocabularyOf(lexicon), names, language)
  const known = publisher ?? detectPublisher(opened)
  const publisherAlias = known === null ? null : aliasOf(opened, known)
  const page: Page = {
    ...opened,
    memories: [],
    isUnlisted,
    publisher: known,
    publisherAlias,
    publisherNames: publisherSpellings([known?.name, publisherAlias]),
    publisherFact: known === null ? null : factOfPublisher(names, known),
    isStatePage: known !== null && isState(known, opened.vocabulary),
  }
  const { drafts: told, findings } = mergeRepeats(page, (take) => readBlocks(page, take))
  const drafts = withDayOfPaper(page, withCountryOfSide(page, told))
  const records = drafts
    .map((draft) => finishRecord(page, draft))
    .sort((a, b) => a.citation.start - b.citation.start)
  return {
    publisher: known,
    records,
    findings: [...findings, ...impossibleDays(page, drafts), ...unsourcedFigures(page, records.length)].sort(
      (a, b) => a.start - b.start,
    ),
  }
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>()

/** Compiling takes longer than reading a page; the result depends on the lexicon alone. */
function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = vocabularies.get(lexicon) ?? compileVocabulary([lexicon])
  vocabularies.set(lexicon, known)
  return known
}

/** A state, or an office of one: "Ministry of Foreign Affairs of Slovakia", "Národný bezpečnostný úrad". */
function isState({ name, country }: Publisher, vocabulary: Vocabulary): boolean {
  if (country === null) return false
  if (countryOf(name, vocabulary.countries) === country) return true
  // Whoever says whose page it is may tell the state in English, whatever the page's language is: "Serbia" for a Serbian gazette.
  if (englishNameOf(country) === name.trim()) return true
  const worded = findWords(name)
  const kinds = findPhrases(worded, vocabulary.partyWords).map((hit) => hit.value)
  const [kind] = kinds
  if (kind !== undefined && kind !== 'state' && kind !== 'organization') return false
  const states = findCountries(worded, vocabulary.countries).within({ start: 0, end: name.length })
  return (
    kind === 'state' ||
    states.some((state) => state.form === 'name' && state.code === country) ||
    findPhrases(worded, vocabulary.institutions).length > 0
  )
}

function finishRecord(page: Page, draft: RecordDraft): AgreementRecord {
  const parties = [...draft.parties]
    .sort((a, b) => a.name.start - b.name.start)
    .map((party) => mention(page, party, draft.origin))
  const citation = cite(page.document.text, draft.passage)
  const instrument = instrumentClaim(page, draft)
  const dates = withoutRepeats(draft.dates).filter((date) => !isImpossible(page, date.start))
  const key = [
    citation.quote,
    ...parties.map((party) => party.asWritten),
    instrument?.type ?? '',
    ...dates.map((date) => date.edtf),
    draft.status,
  ]
  return {
    id: mintId('record', digest(key.join('\u0000'))),
    parties,
    instrument,
    dates,
    areas: draft.areas,
    status: draft.status,
    statusCitation: draft.statusSpan === null ? null : cite(page.document.text, draft.statusSpan),
    citation,
  }
}

function mention(page: Page, party: PartyDraft, origin: string): Mention {
  return {
    ...party.name,
    asWritten: quoteOf(page, party.name),
    origin,
    role: party.isPublisher ? 'publisher' : 'partner',
    kindHint: party.kindHint,
    countryHint: party.countryHint,
    containerHint: party.containerHint,
  }
}

function instrumentClaim(page: Page, draft: RecordDraft): InstrumentClaim | null {
  const { instrument } = draft
  if (instrument === null) return null
  const span = instrument.span ?? { start: draft.passage.start, end: draft.passage.start }
  return {
    start: span.start,
    end: span.end,
    asWritten: quoteOf(page, span),
    type: instrument.type,
    isPaper: instrument.isPaper,
    origin: draft.origin,
  }
}

/** A day that a row tells twice, as a cell and in a sentence, is one claim. */
function withoutRepeats(dates: RecordDraft['dates']): RecordDraft['dates'] {
  const isSame = (one: DateClaim, other: DateClaim) => one.edtf === other.edtf && one.role === other.role
  return dates.filter((date, index) => dates.findIndex((other) => isSame(other, date)) === index)
}

function isImpossible(page: Page, start: number): boolean {
  const index = page.dates.indexAt(start)
  return (
    index < page.dates.length && page.dates.startAt(index) === start && page.dates.factAt(index).isImpossible
  )
}

function impossibleDays(page: Page, drafts: readonly RecordDraft[]): ReadingFinding[] {
  return drafts.flatMap((draft) =>
    draft.dates
      .filter((date) => isImpossible(page, date.start))
      .map((date) => ({
        kind: 'impossible' as const,
        severity: 'error' as const,
        ...said('noticed.noSuchDay', { day: date.asWritten }),
        start: date.start,
        end: date.end,
      })),
  )
}
