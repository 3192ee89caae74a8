// Words within names of places, of whatever language: a name keeps them on pages of all others.
import { foldInPlace } from './fold-in-place.ts'
import words from './place-name-words.json' with { type: 'json' }

/** "Soden *am* Taunus", "Châlons-*en*-Champagne", folded: behind them stands what tells a name from its namesakes. */
export const wordsBeforeWhatTells = gather(words.beforeWhatTells)

/** First parts of many names, folded: Saint-Denis, Bourg-la-Reine. */
export const commonFirstParts = gather(words.commonFirstParts)

function gather(byLanguage: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  return new Set(Object.values(byLanguage).flat().map(foldInPlace))
}
