// Opens the lexicon of a language; which languages there are is told by the files that lie in `lexicons/`.
import type { Lexicon } from './lexicon.ts'

/** null where the language has no lexicon yet. `language` is BCP 47; `sr-Latn` falls back to `sr`. */
export async function loadLexicon(language: string): Promise<Lexicon | null> {
  for (const tag of [language, language.split('-')[0] as string]) {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) return null
    try {
      const module = await import(`./lexicons/${tag}.json`, { with: { type: 'json' } })
      return module.default as Lexicon
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    }
  }
  return null
}
