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
/** What a sign costs that tells nothing, so that no encoding gains by having signs where another has letters. */
const toldNothing = Math.log(0.002)
/** Capitals of one alphabet are the small letters of another in KOI8; a text has some of both. */
const noCapitals = 0.5
/** Below this mean no language fits: the bytes are no text in any of these encodings. */
const leastMean = Math.log(0.004)

/** null where the high bytes make no language's letters. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const decoded = new Map<string, HighSigns>()
  let best: { encoding: string; mean: number; fit: number } | null = null
  for (const { encoding, weights } of languages) {
    const high = decoded.get(encoding) ?? highSigns(bytes, encoding)
    decoded.set(encoding, high)
    const { letters, others, misplaced, hasCapitals } = high
    if (letters.length === 0) continue
    const sum = letters.reduce((total, letter) => total + (weights.get(letter) ?? foreign), 0)
    const fit =
      (sum + others * toldNothing + misplaced * foreign) / (letters.length + others) -
      (hasCapitals ? 0 : noCapitals)
    if (best === null || fit > best.fit) best = { encoding, mean: sum / letters.length, fit }
  }
  return best === null || best.mean < leastMean ? null : best.encoding
}

/** The logarithm of each letter's share, falling with its rank. */
function weigh(known: string): ReadonlyMap<string, number> {
  const ranks = [...known]
  const total = ranks.reduce((sum, _, rank) => sum + 1 / (rank + 3), 0)
  const weights = new Map(ranks.map((letter, rank) => [letter, Math.log(1 / (rank + 3) / total)]))
  // Cyrillic and Greek are listed small; a capital is about as likely where capitals stand.
  for (const [letter, weight] of [...weights]) {
    const capital = letter.toUpperCase()
    if (capital.length === 1 && !weights.has(capital)) weights.set(capital, weight - 0.3)
  }
  return weights
}

const misplacedLetter =
  /(?<=\p{Ll})\p{Lu}|(?<=[A-Za-z])[\p{Script=Cyrl}\p{Script=Grek}]|[\p{Script=Cyrl}\p{Script=Grek}](?=[A-Za-z])/gu

interface HighSigns {
  readonly letters: readonly string[]
  /** How many signs beyond ASCII tell nothing. */
  readonly others: number
  /** Capitals behind small letters and two alphabets in a word: no language writes "мХЬ" or "Kцln". */
  readonly misplaced: number
  readonly hasCapitals: boolean
}

function highSigns(bytes: Uint8Array, encoding: string): HighSigns {
  const text = new TextDecoder(encoding).decode(bytes)
  const signs = [...text].filter((sign) => sign > '\u007f')
  const letters = signs.filter((sign) => !neutral.test(sign))
  return {
    letters,
    others: signs.length - letters.length,
    misplaced: text.match(misplacedLetter)?.length ?? 0,
    hasCapitals: /\p{Lu}/u.test(text),
  }
}
