// What the stages lean on, opened once and only when first needed.
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { loadLexicon } from '../text/load-lexicon.ts'

export interface Stages {
  gazetteer(): Promise<Gazetteer>
  lexicon(language: string): Promise<Lexicon | null>
}

export function openStages(options: { readonly gazetteer?: Gazetteer } = {}): Stages {
  let gazetteer: Promise<Gazetteer> | undefined = options.gazetteer && Promise.resolve(options.gazetteer)
  const lexicons = new Map<string, Promise<Lexicon | null>>()
  return {
    gazetteer: () => {
      gazetteer ??= openGazetteer()
      return gazetteer
    },
    lexicon: (language) => {
      const known = lexicons.get(language) ?? loadLexicon(language)
      lexicons.set(language, known)
      return known
    },
  }
}
