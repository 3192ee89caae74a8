// The words that people abbreviate at the beginning of a place's name, or write out: "St. Gallen" is Sankt Gallen.

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsaint\b/g, 'st'],
  [/\bsainte\b/g, 'ste'],
  [/\bsankt\b/g, 'st'],
  [/\bst\b/g, 'sankt'],
  [/\bsveti\b/g, 'sv'],
  [/\bsv\b/g, 'sveti'],
  [/\bmt\b/g, 'mount'],
  [/\bft\b/g, 'fort'],
]
const hasSaint = /\b(?:ste?|sainte?|sankt|sv|sveti|mt|ft)\b/

/** The folded name with another form of each such word; none for most names. */
export function withOtherSaints(folded: string): readonly string[] {
  if (!hasSaint.test(folded)) return []
  return swaps.flatMap(([word, other]) => (folded.search(word) === -1 ? [] : [folded.replace(word, other)]))
}
