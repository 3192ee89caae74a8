// A lexicon made ready for looking things up: one phrase book for each thing that extraction asks of a text.
import type { InstrumentType } from '../../model/instrument.ts'
import type { PartyKind } from '../../model/party.ts'
import { type CaseRules, caseRulesOf } from '../../text/case-rules.ts'
import { type CountryBook, compileCountries } from '../../text/countries.ts'
import { compileDates, type DateGrammar } from '../../text/find-dates.ts'
import { foldInPlace } from '../../text/fold-in-place.ts'
import type { Act, Column, Lexicon } from '../../text/lexicon.ts'
import { type PhraseBook, PhraseShelf } from '../../text/phrase-book.ts'

export type PaperHead =
  | { readonly kind: 'title'; readonly type: InstrumentType }
  | { readonly kind: 'paper'; readonly type: InstrumentType }

/** Small words that give a sentence its shape. */
export type Joint =
  | 'between'
  | 'with'
  | 'and'
  | 'at'
  | 'from'
  | 'since'
  | 'until'
  | 'asOf'
  | 'after'
  | 'contacts'
  | 'dated'
  | 'boundary'
  | 'example'
  | 'anaphor'
  | 'link'

export interface Vocabulary {
  readonly nounsHaveCapitals: boolean
  readonly partnersBy: Lexicon['partnersBy']
  readonly officesFollow: boolean
  readonly countries: CountryBook
  readonly dates: DateGrammar
  readonly papers: PhraseBook<PaperHead>
  readonly qualities: PhraseBook<InstrumentType>
  /** Strength of a quality: a lower figure wins. */
  readonly qualityRank: ReadonlyMap<InstrumentType, number>
  readonly ties: PhraseBook<InstrumentType>
  readonly acts: PhraseBook<Act>
  readonly joints: Readonly<Record<Joint, PhraseBook<true>>>
  readonly partyWords: PhraseBook<PartyKind>
  readonly institutions: PhraseBook<true>
  readonly areaLabels: PhraseBook<true>
  readonly areaLinks: PhraseBook<true>
  readonly areaRests: PhraseBook<true>
  readonly areas: PhraseBook<string>
  readonly areaWords: PhraseBook<true>
  readonly columns: PhraseBook<Column>
  readonly things: PhraseBook<true>
  readonly flags: PhraseBook<true>
  readonly former: PhraseBook<true>
  readonly listWords: PhraseBook<true>
  readonly offices: PhraseBook<true>
  readonly ministers: PhraseBook<true>
  readonly anniversaries: PhraseBook<true>
  readonly gazettes: PhraseBook<true>
  readonly publisherTitles: PhraseBook<true>
  readonly respectively: PhraseBook<true>
  readonly both: PhraseBook<true>
  readonly guests: PhraseBook<true>
  readonly appositions: PhraseBook<true>
  readonly areaVerbs: PhraseBook<true>
  readonly months: PhraseBook<true>
  /** "today" and "yesterday", by how many days they lie before the news. */
  readonly newsDays: PhraseBook<number>
  readonly sameYear: PhraseBook<true>
  /** The days of the week, Monday first, folded. */
  readonly weekdays: readonly string[]
  /** Books whose phrases, standing alone, name nobody. */
  readonly ownWords: readonly PhraseBook<unknown>[]
  /** Books of words that lead from one name to the next. */
  readonly leadingWords: readonly PhraseBook<unknown>[]
  readonly notNames: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** "mr", "ing": the word before a person's name. */
  readonly personTitles: ReadonlySet<string>
  /** Words beside a day's figures: "godine", "г", "dne". */
  readonly dayWords: ReadonlySet<string>
  /** The endings that names take; null where they take none. */
  readonly caseRules: CaseRules | null
}

/** `lexicons`: the page's language first, then those whose words may stand on any page. */
export function compileVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  // One shelf for all: what a word opens in any of the books is looked up once.
  const shelf = new PhraseShelf()
  const flags = (words: (lexicon: Lexicon) => readonly string[]) =>
    shelf.compile(lexicons.flatMap((lexicon) => words(lexicon).map((word) => [word, true] as const)))
  const keyed = <Key extends string>(words: (lexicon: Lexicon) => Partial<Record<Key, readonly string[]>>) =>
    shelf.compile(
      lexicons.flatMap((lexicon) =>
        Object.entries<readonly string[] | undefined>(words(lexicon)).flatMap(([key, list]) =>
          (list ?? []).map((word) => [word, key as Key] as const),
        ),
      ),
    )
  const words = (list: (lexicon: Lexicon) => readonly string[]) =>
    new Set(lexicons.flatMap((lexicon) => list(lexicon).map(foldInPlace)))
  const qualities = lexicons.flatMap((lexicon) => lexicon.instruments.qualities)
  const books = {
    nounsHaveCapitals: lexicons[0]?.nounsHaveCapitals ?? false,
    partnersBy: lexicons[0]?.partnersBy ?? 'words',
    officesFollow: lexicons[0]?.officesFollow ?? false,
    countries: compileCountries(lexicons, shelf),
    dates: compileDates(lexicons),
    papers: shelf.compile(lexicons.flatMap(paperHeads)),
    qualities: shelf.compile(
      qualities.flatMap(({ type, words }) => words.map((word) => [word, type] as const)),
    ),
    qualityRank: new Map(qualities.map(({ type }, rank) => [type, rank] as const).reverse()),
    ties: keyed((lexicon) => lexicon.instruments.ties),
    acts: keyed((lexicon) => lexicon.acts),
    joints: {
      between: flags((lexicon) => lexicon.between),
      with: flags((lexicon) => lexicon.with),
      and: flags((lexicon) => lexicon.and),
      at: flags((lexicon) => lexicon.at),
      from: flags((lexicon) => lexicon.from),
      since: flags((lexicon) => lexicon.since),
      until: flags((lexicon) => lexicon.until),
      asOf: flags((lexicon) => lexicon.asOf ?? []),
      after: flags((lexicon) => lexicon.after ?? []),
      contacts: flags((lexicon) => lexicon.contacts ?? []),
      dated: flags((lexicon) => lexicon.dated ?? []),
      boundary: flags((lexicon) => lexicon.boundaries),
      example: flags((lexicon) => lexicon.examples ?? []),
      anaphor: flags((lexicon) => lexicon.anaphors),
      link: flags((lexicon) => lexicon.instruments.links),
    },
    partyWords: keyed((lexicon) => lexicon.partyWords),
    institutions: flags((lexicon) => lexicon.institutions),
    areaLabels: flags((lexicon) => lexicon.areaLabels),
    areaLinks: flags((lexicon) => lexicon.areaLinks),
    areaRests: flags((lexicon) => lexicon.areaRests),
    areas: keyed((lexicon) => lexicon.areas),
    areaWords: flags((lexicon) => [...lexicon.areaWords, ...Object.values(lexicon.areas).flat()]),
    columns: keyed((lexicon) => lexicon.columns),
    things: flags((lexicon) => lexicon.things),
    flags: flags((lexicon) => lexicon.flags ?? []),
    former: flags((lexicon) => lexicon.former),
    listWords: flags((lexicon) => lexicon.listWords),
    offices: flags((lexicon) => lexicon.offices),
    ministers: flags((lexicon) => lexicon.ministers ?? []),
    anniversaries: flags((lexicon) => lexicon.anniversaries),
    gazettes: flags((lexicon) => lexicon.gazettes ?? []),
    respectively: flags((lexicon) => lexicon.respectively ?? []),
    both: flags((lexicon) => lexicon.both ?? []),
    guests: flags((lexicon) => lexicon.guests),
    publisherTitles: flags((lexicon) => lexicon.publisherTitles),
    appositions: flags((lexicon) => lexicon.appositions),
    areaVerbs: flags((lexicon) => lexicon.areaVerbs),
    months: flags((lexicon) => lexicon.months.flat()),
    newsDays: shelf.compile(
      lexicons.flatMap(({ newsDays: { today, yesterday } }) =>
        [today, yesterday].flatMap((list, back) => list.map((word) => [word, back] as const)),
      ),
    ),
    sameYear: flags((lexicon) => lexicon.newsDays.sameYear),
    weekdays: weekdays(lexicons[0]?.language ?? 'en', 'long').map(foldInPlace),
    notNames: words((lexicon) => [
      ...lexicon.notNames,
      ...weekdays(lexicon.language, 'long'),
      ...weekdays(lexicon.language, 'short'),
    ]),
    abbreviations: words((lexicon) => lexicon.abbreviations),
    personTitles: words((lexicon) => lexicon.personTitles ?? []),
    dayWords: words((lexicon) => lexicon.dayWords),
    caseRules: lexicons[0] === undefined ? null : caseRulesOf(lexicons[0].language),
  }
  const {
    papers,
    ties,
    partyWords,
    acts,
    areaLabels,
    qualities: titleWords,
    joints,
    listWords,
    offices,
  } = books
  const { and, with: withWords, between, link, from, since, at } = joints
  return {
    ...books,
    ownWords: [papers, ties, partyWords, acts, areaLabels, titleWords, offices, joints.anaphor, joints.asOf],
    leadingWords: [
      and,
      withWords,
      between,
      link,
      from,
      since,
      at,
      listWords,
      offices,
      partyWords,
      ties,
      papers,
    ],
  }
}

/** The days of any one week, from Monday on. */
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day))

function weekdays(language: string, weekday: 'long' | 'short'): readonly string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
  return week.map((day) => format(day).replace(/\.$/, ''))
}

function paperHeads(lexicon: Lexicon): (readonly [string, PaperHead])[] {
  const { titles, papers } = lexicon.instruments
  return [
    ...Object.entries(titles).flatMap(([type, words]) =>
      words.map((word) => [word, { kind: 'title', type: type as InstrumentType }] as const),
    ),
    ...Object.entries(papers).flatMap(([type, words]) =>
      words.map((word) => [word, { kind: 'paper', type: type as InstrumentType }] as const),
    ),
  ]
}
