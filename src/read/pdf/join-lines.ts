// The lines of one passage as one line: a word that was divided at a line's end is made whole.

export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => (joined === '' ? line : joinPair(joined, line)), '')
}

/** "coope-" and "ration" are one word; "Bosnia-" and "Herzegovina" keep what joins them. */
export function joinPair(before: string, after: string): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + after
  if (/\p{L}[-‐]$/u.test(before)) {
    if (/^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
    if (/^\p{Lu}/u.test(after)) return before + after
  }
  // Signs of Chinese and Japanese follow each other without a space.
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、）」]$/u.test(before)
  return isUnspaced && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「]/u.test(after)
    ? before + after
    : `${before} ${after}`
}
