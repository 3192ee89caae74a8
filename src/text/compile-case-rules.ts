// From endings as a person writes them (case-endings/*.json) to tables of folded ones.
import { fold } from './fold.ts'
import { inSerbianCyrillic } from './serbian-cyrillic.ts'
import { WordEndings } from './word-endings.ts'

export interface CaseRules {
  /** Folded. */
  readonly nouns: WordEndings
  readonly adjectives: WordEndings
  /** Adjectives made of names, and such: too weak to find a name in running text. */
  readonly derived: WordEndings
  /** Whole words of no rule: Białymstokiem. */
  readonly forms: ReadonlyMap<string, string>
  /** Prepositions and postpositions that a mention may bring along. */
  readonly wordsBefore: ReadonlySet<string>
  readonly wordsAfter: ReadonlySet<string>
  readonly particles: Particles
  /** Units with which the particles behind a name end and those before it begin; most words have neither. */
  readonly particleUnits: ReadonlySet<number>
  /** Letters of the longest ending. */
  readonly longestEnding: number
  /** Small words after which a word in running text is no name: "des Raumes". A hyphen before one makes it an ending. */
  readonly notAfter: RegExp | null
  /** Endings, as they are written, of a name that only says where something is: Tartus, Rūjienā. */
  readonly places: readonly string[]
  /** Whether a capital tells nothing, as in German. */
  readonly nounsHaveCapitals: boolean
  /** Common words that are also names of places, folded. */
  readonly notNames: ReadonlySet<string>
  /** Whether the language has two alphabets, so that a name may be known in the other one only. */
  readonly hasSerbianCyrillic: boolean
  /** In running text a smaller place's name is not looked for. */
  readonly leastPopulation: number
  /** Whether the last word of a name may have a small letter: Slovenia's Novo mesto. */
  readonly mayEndSmall: boolean
}

/** What is written onto a name without a space. */
export interface Particles {
  readonly after: readonly string[]
  readonly afterConsonant: readonly string[]
  readonly afterVowel: readonly string[]
  readonly before: readonly string[]
}

type Written = Readonly<Record<string, string>>
export interface LanguageEndings {
  readonly nouns?: Written
  readonly adjectives?: Written
  readonly derived?: Written
  readonly forms?: Written
  readonly wordsBefore?: string
  readonly wordsAfter?: string
  readonly particles?: Readonly<Partial<Record<keyof Particles, string>>>
  readonly notAfter?: string
  readonly places?: string
  readonly notNames?: string
  readonly nounsHaveCapitals?: boolean
  readonly leastPopulation?: number
  readonly mayEndSmall?: boolean
  /** Whether the language is written in both alphabets of Serbian. */
  readonly hasSerbianCyrillic?: boolean
}
export interface Family {
  readonly about: string
  /** A capital in an ending stands for each of these letters, the same one wherever it stands. */
  readonly signs?: Written
  /** By codes of languages that share their endings. */
  readonly languages: Readonly<Record<string, LanguageEndings>>
}

const smallestInText = 1_000

export function compileCaseRules(language: LanguageEndings, signs: Written): CaseRules {
  const write = language.hasSerbianCyrillic
    ? (text: string) => [text, inSerbianCyrillic(text)]
    : (text: string) => [text]
  const endings = (written: Written = {}) => {
    const byEnding = new Map<string, Set<string>>()
    for (const [ending, instead] of withoutSigns(written, signs)) {
      const [asEnding, asInstead] = [write(ending), write(instead)]
      asEnding.forEach((one, alphabet) => {
        const known = byEnding.get(fold(one)) ?? new Set()
        byEnding.set(fold(one), known.add(fold(asInstead[alphabet]!)))
      })
    }
    return new WordEndings(new Map([...byEnding].map(([ending, set]) => [ending, [...set]])))
  }
  const words = (list: string | undefined) => (list ?? '').split(' ').filter((word) => word !== '')
  const folded = (list: string | undefined) => new Set(words(list).flatMap(write).map(fold))
  const { particles = {} } = language
  const tables = {
    nouns: endings(language.nouns),
    adjectives: endings(language.adjectives),
    derived: endings(language.derived),
  }
  const written: Particles = {
    after: words(particles.after),
    afterConsonant: words(particles.afterConsonant),
    afterVowel: words(particles.afterVowel),
    before: words(particles.before),
  }
  return {
    ...tables,
    forms: new Map(Object.entries(language.forms ?? {}).map(([form, name]) => [fold(form), fold(name)])),
    wordsBefore: folded(language.wordsBefore),
    wordsAfter: folded(language.wordsAfter),
    particles: written,
    ...measuresOf(tables, written),
    notAfter: language.notAfter === undefined ? null : wordsEndingIn(words(language.notAfter)),
    places: words(language.places),
    nounsHaveCapitals: language.nounsHaveCapitals ?? false,
    notNames: folded(language.notNames),
    hasSerbianCyrillic: language.hasSerbianCyrillic ?? false,
    leastPopulation: language.leastPopulation ?? smallestInText,
    mayEndSmall: language.mayEndSmall ?? false,
  }
}

function measuresOf(
  tables: Pick<CaseRules, 'nouns' | 'adjectives' | 'derived'>,
  { after, afterConsonant, afterVowel, before }: Particles,
) {
  const endings = Object.values(tables).flatMap((table) => [...table.entries()].map(([ending]) => ending))
  const behind = [...after, ...afterConsonant, ...afterVowel]
  return {
    longestEnding: endings.reduce((longest, { length }) => Math.max(longest, length), 0),
    particleUnits: new Set([
      ...behind.map((particle) => particle.charCodeAt(particle.length - 1)),
      ...before.map((particle) => particle.charCodeAt(0)),
    ]),
  }
}

/** Of text up to a word: whether the word before it is one of these. */
function wordsEndingIn(words: readonly string[]): RegExp {
  const patterns = words.map((word) => (word.startsWith('-') ? `\\p{Ll}{2,}${word.slice(1)}` : word))
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')}) $`, 'u')
}

/** `"Cca": "Cac"` is one rule for each consonant; `-` is nothing. */
function* withoutSigns(written: Written, signs: Written): Generator<readonly [string, string]> {
  for (const [ending, list] of Object.entries(written)) {
    const sign = /\p{Lu}/u.exec(ending)?.[0]
    const letters = sign === undefined ? [''] : (signs[sign] ?? '').split(' ')
    for (const instead of list.split(' ')) {
      for (const letter of letters) {
        const spell = (text: string) => (sign === undefined ? text : text.replaceAll(sign, letter))
        yield [spell(ending), instead === '-' ? '' : spell(instead)]
      }
    }
  }
}

/** All rules of several languages in one; what only one of them knows of its texts is left out. */
export function joinCaseRules(all: readonly CaseRules[]): CaseRules {
  const merge = (part: 'nouns' | 'adjectives' | 'derived') => {
    const merged = new Map<string, readonly string[]>()
    for (const rules of all)
      for (const [ending, instead] of rules[part].entries())
        merged.set(ending, [...new Set([...(merged.get(ending) ?? []), ...instead])])
    return new WordEndings(merged)
  }
  const gather = (part: keyof Particles) => [...new Set(all.flatMap(({ particles }) => particles[part]))]
  const tables = { nouns: merge('nouns'), adjectives: merge('adjectives'), derived: merge('derived') }
  const particles: Particles = {
    after: gather('after'),
    afterConsonant: gather('afterConsonant'),
    afterVowel: gather('afterVowel'),
    before: gather('before'),
  }
  return {
    ...tables,
    forms: new Map(all.flatMap(({ forms }) => [...forms])),
    wordsBefore: new Set(all.flatMap(({ wordsBefore }) => [...wordsBefore])),
    wordsAfter: new Set(all.flatMap(({ wordsAfter }) => [...wordsAfter])),
    particles,
    ...measuresOf(tables, particles),
    notAfter: null,
    places: [],
    nounsHaveCapitals: false,
    notNames: new Set(all.flatMap(({ notNames }) => [...notNames])),
    hasSerbianCyrillic: false,
    leastPopulation: smallestInText,
    mayEndSmall: false,
  }
}
