// What a language needs for its pages to be read: words as data, one file a language in `lexicons/`.
import type { InstrumentType } from '../model/instrument.ts'
import type { PartyKind } from '../model/party.ts'

type Words = readonly string[]

/** What a word says has happened, or has not. */
export const acts = [
  'signed',
  'established',
  'held',
  'joined',
  'renewed',
  'decided',
  'ended',
  'suspended',
  'planned',
  'hoped',
  'denied',
] as const
export type Act = (typeof acts)[number]

/** Parts of a table that a column head may announce. */
export const columns = [
  'party',
  'country',
  'date',
  'signed',
  'instrument',
  'areas',
  'region',
  'ordinal',
  'place',
] as const
export type Column = (typeof columns)[number]

/** Words are written as in running text; case and diacritics do not matter; `sign*` stands for every ending, `*contract` for every longer word that ends so. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string
  /** Whether common nouns bear capitals, as in German: a capital then makes no name. */
  readonly nounsHaveCapitals: boolean
  /** Whether words before the name tell the partner ("with Niš"), or endings and words behind it ("Nišsel", "Niş ile"). */
  readonly partnersBy: 'words' | 'endings'
  /** Whether an office stands behind its body ("Kauno meras"), so that a name behind the office is a person's. */
  readonly officesFollow?: boolean
  /** Twelve lists, January first. */
  readonly months: readonly Words[]
  /** Which of two small figures comes first in `3/4/2001`. */
  readonly dateOrder: 'dayFirst' | 'monthFirst'
  /** The year before the first of an era: 昭和 1 is 1926. */
  readonly eras?: Readonly<Record<string, number>>
  /** Endings and words around a day's figure: "th", "of". */
  readonly dayWords: Words
  /** Days told by the day of the news: "today", "yesterday", and "the same year" as was told last. */
  readonly newsDays: { readonly today: Words; readonly yesterday: Words; readonly sameYear: Words }
  /** "since": the tie holds from then on, and no act is told. */
  readonly since: Words
  /** "until": the tie held up to then. */
  readonly until: Words
  /** "of", "dated": before the day that a paper's title bears, as in "the Protocol of 28 October 1995". */
  readonly dated?: Words
  /** "as at": before the day that the words themselves are of. */
  readonly asOf?: Words
  /** "after 1989": a time, and the year of no act. */
  readonly after?: Words
  /** "first contacts": a time before the tie itself. */
  readonly contacts?: Words
  readonly instruments: {
    /** Titles that tell the type whatever else they say. */
    readonly titles: Partial<Record<InstrumentType, Words>>
    /** Words for a paper that its qualities make one type or another ("agreement"), by the type it has without any. */
    readonly papers: Partial<Record<InstrumentType, Words>>
    /** What makes such a paper one type, strongest first. */
    readonly qualities: readonly { readonly type: InstrumentType; readonly words: Words }[]
    /** Words that go on with a title: "on", "of", "for". */
    readonly links: Words
    /** Words for the tie itself, of which no paper is told: "twin towns", "twinned". */
    readonly ties: Partial<Record<InstrumentType, Words>>
  }
  /** "such", before a paper that was named before. */
  readonly anaphors: Words
  readonly acts: Record<Act, Words>
  /** Words that join two sides: "between", "with". */
  readonly between: Words
  readonly with: Words
  readonly and: Words
  /** Words before the place of an act: "in", "at". */
  readonly at: Words
  /** Words before the country or region of a name: "from", "in". */
  readonly from: Words
  /** Words for a kind of party: "City of", "municipality". */
  readonly partyWords: Partial<Record<PartyKind, Words>>
  /** Words for a body whose name holds a place's name and that is not the place: "theatre", "consulate". */
  readonly institutions: Words
  /** Where the telling of an agreement ends and its circumstances begin: "within the framework of". */
  readonly boundaries: Words
  /** "Areas of cooperation", before a list of them. */
  readonly areaLabels: Words
  /** "in the field of", within a title or a sentence. */
  readonly areaLinks: Words
  /** "and other fields", at the end of a list of areas. */
  readonly areaRests: Words
  readonly areas: Readonly<Record<string, Words>>
  /** Further words of which the names of areas are made: "exchange", "protection". */
  readonly areaWords: Words
  /** "International relations of", in the title of a body's own page. */
  readonly publisherTitles: Words
  /** "A and B are twinned with C and D respectively". */
  readonly respectively?: Words
  /** "delegation", "guests": those who come from a body, which is named and does not act. */
  readonly guests: Words
  /** "both towns", "the two mayors": the publisher and the partner that was named before. */
  readonly both?: Words
  /** "It covers …", before a list of areas. */
  readonly areaVerbs: Words
  /** "such as", "among them": before some of the partners whose tie was told. */
  readonly examples?: Words
  /** "a", "the capital": after a comma they tell more of the name before it. */
  readonly appositions: Words
  /** Words that lead up to a list of names and are none: "the following", "three", "the mayors of". */
  readonly listWords: Words
  /** Who signs for a body and stands before its name, or behind it: "mayor", "governor". */
  readonly offices: Words
  /** "Mr", "Dr", "Ing.": whoever stands behind is a person. */
  readonly personTitles?: Words
  /** Who signs for a state, beside its name or its adjective: "minister", "counterpart". */
  readonly ministers?: Words
  /** "anniversary": a day on which an older tie is celebrated. */
  readonly anniversaries: Words
  /** Where laws and treaties are printed, "Official Gazette": the day behind it is that of the print. */
  readonly gazettes?: Words
  readonly columns: Partial<Record<Column, Words>>
  /** Names of states beyond those that Unicode knows in this language. */
  readonly countries: Readonly<Record<string, Words>>
  /** "Greek", "Slovak". */
  readonly demonyms: Readonly<Record<string, Words>>
  /** "Republic of", before a name, and "Republic", after a demonym. */
  readonly stateWords: { readonly before: Words; readonly after: Words }
  /** "Flag", before a state's name: what a picture beside a row is called. */
  readonly flags?: Words
  /** Words of ties between ports, airports and other things that are no bodies. */
  readonly things: Words
  /** Headings under which former ties stand: "Former twin towns". */
  readonly former: Words
  /** Words that begin sentences and lines and are no names, though a village may bear them. */
  readonly notNames: Words
  /** Endings of sentences that are none: "No.", "St.". */
  readonly abbreviations: Words
}
