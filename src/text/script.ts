// Which script a text is written in.

/** ISO 15924; `Jpan` is Han with kana, `Hani` is Han alone. */
export type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Hebr' | 'Arab' | 'Hang' | 'Jpan' | 'Hani' | string

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Telu', /\p{Script=Telugu}/gu],
  ['Gujr', /\p{Script=Gujarati}/gu],
  ['Sinh', /\p{Script=Sinhala}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Laoo', /\p{Script=Lao}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
]

/** A syllable or character of these says as much as several letters. */
const dense = new Set<Script>(['Hang', 'Kana', 'Hani'])

/** null where there are no letters. */
export function dominantScript(text: string): Script | null {
  const weights = new Map<Script, number>()
  for (const [script, pattern] of patterns) {
    const letters = text.match(pattern)?.length ?? 0
    if (letters > 0) weights.set(script, letters * (dense.has(script) ? 3 : 1))
  }
  const kana = weights.get('Kana') ?? 0
  const han = weights.get('Hani') ?? 0
  weights.delete('Kana')
  // Japanese names may be all Han; a page of theirs still has kana on every line.
  if (kana > 0 && kana * 10 >= han) {
    weights.delete('Hani')
    weights.set('Jpan', kana + han)
  }
  let best: readonly [Script, number] | null = null
  for (const entry of weights) if (best === null || entry[1] > best[1]) best = entry
  return best?.[0] ?? null
}
