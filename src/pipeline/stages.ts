// What the stages lean on, opened once and only when first needed.
import type { Visitor, VisitorOptions } from '../fetch/visitor.ts'
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { type CountryBook, compileCountries } from '../text/countries.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { loadLexicon } from '../text/load-lexicon.ts'
import type { DocumentReader, ReaderOptions } from './isolated-reading/open-reader.ts'
import { officeNames } from './names/office-names.ts'
import { networkSettings } from './reading/network-settings.ts'

export interface Stages {
  gazetteer(): Promise<Gazetteer>
  lexicon(language: string): Promise<Lexicon | null>
  /** Names of states, as people write them in lists. */
  countries(): Promise<CountryBook>
  /** Who asks for pages on the web; as the environment tells, unless told otherwise. */
  visitor(): Promise<Visitor>
  /** Who reads what was fetched, apart from this process where that is safer. */
  reader(): Promise<DocumentReader>
}

export interface StageOptions {
  /** Folder of a register: the parties and places that its office added are known too. */
  readonly directory?: string
  readonly gazetteer?: Gazetteer
  /** Called while the names of the world are indexed, which happens once; `share` is between 0 and 1. */
  readonly onIndexing?: (share: number) => void
  readonly visitor?: VisitorOptions
  readonly reader?: ReaderOptions
}

export function openStages(options: StageOptions = {}): Stages {
  const { onIndexing = () => {} } = options
  let gazetteer: Promise<Gazetteer> | undefined = options.gazetteer && Promise.resolve(options.gazetteer)
  let countries: Promise<CountryBook> | undefined
  let visitor: Promise<Visitor> | undefined
  let reader: Promise<DocumentReader> | undefined
  const lexicons = new Map<string, Promise<Lexicon | null>>()
  const lexicon = (language: string) => {
    const known = lexicons.get(language) ?? loadLexicon(language)
    lexicons.set(language, known)
    return known
  }
  return {
    gazetteer: () => {
      gazetteer ??= openGazetteer({
        ...(options.directory === undefined ? {} : { sources: officeNames(options.directory) }),
        onProgress: ({ partiesDone, partyCount }) => onIndexing(partiesDone / partyCount),
      })
      return gazetteer
    },
    lexicon,
    countries: () => {
      countries ??= lexicon('en').then((english) => compileCountries(english === null ? [] : [english]))
      return countries
    },
    // Neither the network nor a reader of papers is loaded for a command that needs none.
    visitor: () => {
      visitor ??= import('../fetch/visitor.ts').then(({ openVisitor }) =>
        openVisitor(options.visitor ?? networkSettings(process.env)),
      )
      return visitor
    },
    reader: () => {
      reader ??= import('./isolated-reading/open-reader.ts').then(({ openReader }) =>
        openReader(options.reader),
      )
      return reader
    },
  }
}
