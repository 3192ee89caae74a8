// The names that an inflected one may stand for: "novim sadom" → "novi sad", "novi sada", …; whoever knows names picks.
import type { CaseRules } from './case-rules.ts'
import type { WordEndings } from './word-endings.ts'

export interface NominativeOptions {
  /** Adjectives made of names too: "витебская" → "витебск". */
  readonly areDerivedToo?: boolean
  /** Whether any name of several words begins with a word: of what begins none nothing is made. */
  readonly mayBegin?: (word: string) => boolean
}

const shortestStem = 2
const shortestName = 3
const shortestBeforeParticle = 2
/** Shorter words within names are prepositions and articles, which do not change. */
const shortestInflected = 4
const mostInflectedWords = 2
const mostNames = 600
const hangul = { first: 0xac00, last: 0xd7a3, finals: 28 } as const

/** Of folded words, likeliest rules first; never the words themselves. */
export function nominativesOf(
  folded: string,
  rules: CaseRules,
  options: NominativeOptions = {},
): readonly string[] {
  const nominatives = folded.includes(' ')
    ? nominativesOfWords(folded.split(' '), rules, options)
    : nominativesOfWord(folded, rules, options)
  const { particleUnits } = rules
  const mayHaveParticles =
    particleUnits.has(folded.charCodeAt(folded.length - 1)) || particleUnits.has(folded.charCodeAt(0))
  if (!mayHaveParticles) return [...nominatives].filter((name) => name !== folded)
  const names = new Set(nominatives)
  for (const name of withoutParticles(folded, rules)) names.add(name)
  names.delete(folded)
  return [...names]
}

function nominativesOfWords(
  words: readonly string[],
  rules: CaseRules,
  options: NominativeOptions,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const places of inflectedPlaces(words, rules)) {
    for (const name of spellings(words, places, rules, options)) {
      names.add(name)
      if (names.size >= mostNames) break
    }
  }
  return names
}

/** The nominatives of one word. */
export function nominativesOfWord(
  word: string,
  rules: CaseRules,
  { areDerivedToo = false }: NominativeOptions = {},
): readonly string[] {
  const form = rules.forms.get(word)
  if (form !== undefined) return [form]
  const names = new Set<string>()
  addWithout(word, rules.nouns, rules, names)
  addWithout(word, rules.adjectives, rules, names)
  if (areDerivedToo) addWithout(word, rules.derived, rules, names)
  return [...names]
}

/** Longest ending first. */
function addWithout(
  word: string,
  endings: WordEndings,
  { longestEnding }: CaseRules,
  names: Set<string>,
): void {
  if (word.length <= shortestStem) return
  const lengths = endings.lengthsBehind(word)
  if (lengths === 0) return
  for (let at = Math.max(shortestStem, word.length - longestEnding); at < word.length; at++) {
    if ((lengths & (1 << (word.length - at))) === 0) continue
    const insteads = endings.get(word.slice(at))
    if (insteads === undefined) continue
    for (const instead of insteads) {
      const name = word.slice(0, at) + instead
      if (name.length >= shortestName && name !== word) names.add(name)
    }
  }
}

/**
 * Which words may be inflected together: all where they are two, else the first ones or the last ones, since the rest tells
 * where ("Novým Mestom nad Váhom") or belongs to another language ("Rio de Janeirem").
 */
function inflectedPlaces(words: readonly string[], rules: CaseRules): readonly (readonly number[])[] {
  const places = [...words.keys()].filter(
    (at) => words.length === 1 || words[at]!.length >= shortestInflected || rules.forms.has(words[at]!),
  )
  const first = places.slice(0, mostInflectedWords)
  const last = places.slice(-mostInflectedWords)
  return places.length <= mostInflectedWords ? [places] : [first, last]
}

/** Every choice of a nominative, or of the word as it is, at each of the places. */
function* spellings(
  words: readonly string[],
  places: readonly number[],
  rules: CaseRules,
  options: NominativeOptions,
): Generator<string> {
  const choices = words.map((word, at) =>
    places.includes(at) ? [word, ...nominativesOfWord(word, rules, options)] : [word],
  )
  const { mayBegin } = options
  if (mayBegin !== undefined) choices[0] = choices[0]!.filter(mayBegin)
  if (choices[0]!.length === 0) return
  const picked = choices.map(() => 0)
  for (;;) {
    yield picked.map((choice, at) => choices[at]![choice]).join(' ')
    let at = picked.length - 1
    while (at >= 0 && picked[at] === choices[at]!.length - 1) picked[at--] = 0
    if (at < 0) return
    picked[at]!++
  }
}

function* withoutParticles(word: string, { particles }: CaseRules): Generator<string> {
  const bare = (particle: string) => word.slice(0, -particle.length)
  const isBare = (particle: string) =>
    word.endsWith(particle) && word.length >= particle.length + shortestBeforeParticle
  for (const particle of particles.after) if (isBare(particle)) yield bare(particle)
  for (const particle of particles.afterConsonant)
    if (isBare(particle) && endsInConsonant(bare(particle)) === true) yield bare(particle)
  for (const particle of particles.afterVowel)
    if (isBare(particle) && endsInConsonant(bare(particle)) === false) yield bare(particle)
  for (const particle of particles.before) {
    if (word.startsWith(particle) && word.length >= particle.length + shortestBeforeParticle)
      yield word.slice(particle.length)
  }
}

/** null where the word does not end in Hangul. */
export function endsInConsonant(word: string): boolean | null {
  const code = word.charCodeAt(word.length - 1)
  if (code < hangul.first || code > hangul.last) return null
  return (code - hangul.first) % hangul.finals !== 0
}
