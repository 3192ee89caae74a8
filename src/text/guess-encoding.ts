// Which single-byte encoding an undeclared text has: the one under which its letters beyond ASCII are those of a language.
import letters from './legacy-letters.json' with { type: 'json' }

/** Letters of each language in the order of their frequency, by encoding; encodings in the order in which ties are broken. */
const languages = Object.entries(letters).flatMap(([encoding, byLanguage]) =>
  Object.values(byLanguage).map((known) => ({ encoding, weights: weigh(known) })),
)

/** What a letter costs that the language does not know. */
const foreign = Math.log(0.0005)
/** Signs that every one of these encodings has, and that tell nothing: quotes, dashes, spaces, ©, °, §. */
const neutral =
  /[\u00a0\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b1\u00b7\u00bb\u2010-\u203a\u20ac\u2122\u2116]/u
/** Below this mean no language fits: the bytes are no text in any of these encodings. */
const leastMean = Math.log(0.004)

/** null where the high bytes make no language's letters. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const decoded = new Map<string, readonly string[]>()
  let best: { encoding: string; mean: number } | null = null
  for (const { encoding, weights } of languages) {
    const high = decoded.get(encoding) ?? highLetters(bytes, encoding)
    decoded.set(encoding, high)
    if (high.length === 0) continue
    const mean = high.reduce((sum, letter) => sum + (weights.get(letter) ?? foreign), 0) / high.length
    if (best === null || mean > best.mean) best = { encoding, mean }
  }
  return best === null || best.mean < leastMean ? null : best.encoding
}

/** The logarithm of each letter's share, falling with its rank. */
function weigh(known: string): ReadonlyMap<string, number> {
  const ranks = [...known]
  const total = ranks.reduce((sum, _, rank) => sum + 1 / (rank + 3), 0)
  const weights = new Map(ranks.map((letter, rank) => [letter, Math.log(1 / (rank + 3) / total)]))
  // Cyrillic and Greek are listed small: a capital is as likely at a word's beginning, and much rarer elsewhere.
  for (const [letter, weight] of [...weights]) {
    const capital = letter.toUpperCase()
    if (capital.length === 1 && !weights.has(capital)) weights.set(capital, weight - 2)
  }
  return weights
}

function highLetters(bytes: Uint8Array, encoding: string): readonly string[] {
  const text = new TextDecoder(encoding).decode(bytes)
  return [...text].filter((letter) => letter > '\u007f' && !neutral.test(letter))
}
