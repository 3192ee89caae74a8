// "City of", "Okres", "Prefecture", "시": the words around a name that say what kind of body it is.
import type { PartyKind } from '../model/party.ts'
import { fold } from './fold.ts'
import lexicon from './party-words.json' with { type: 'json' }
import { PlacedWords } from './placed-words.ts'

export interface BareName {
  /** Folded, without the words. */
  readonly name: string
  /** The kind that the outermost word tells. */
  readonly kind: PartyKind
}

type WordsByKind = Readonly<Partial<Record<PartyKind, readonly string[]>>>
interface LanguageWords {
  readonly before?: WordsByKind
  readonly after?: WordsByKind
  readonly attached?: WordsByKind
}

const languages: readonly LanguageWords[] = Object.values(lexicon)
const before = gather((words) => words.before)
const after = gather((words) => words.after)
const attached = gather((words) => words.attached)
const mostWords = 4
const shortestBare = 2

const none: readonly BareName[] = []

/** The folded name without one word of kind, in every way that the lexicon allows, longest word first. */
export function withoutPartyWords(folded: string): readonly BareName[] {
  // Most names have no such word: a look at the outermost ones tells.
  const firstSpace = folded.indexOf(' ')
  const hasFirst = firstSpace !== -1 && firstOfBefore.has(folded, 0, firstSpace)
  const hasLast = firstSpace !== -1 && lastOfAfter.has(folded, folded.lastIndexOf(' ') + 1, folded.length)
  const hasSuffix = folded !== '' && isLastOfAttached[folded.charCodeAt(folded.length - 1)] === 1
  if (!hasFirst && !hasLast && !hasSuffix) return none
  const bare: BareName[] = []
  if (hasFirst) addWithoutFirstWords(folded, bare)
  if (hasLast) addWithoutLastWords(folded, bare)
  if (hasSuffix) addWithoutSuffix(folded, bare)
  return bare
}

/** Words that are written onto a name without a space, longest first: 특별시, 市. */
export const attachedWords: readonly string[] = [...attached.keys()]

const firstOfBefore = new PlacedWords([...before.keys()].map((words) => words.split(' ')[0]!))
const lastOfAfter = new PlacedWords([...after.keys()].map((words) => words.split(' ').at(-1)!))
const isLastOfAttached = new Uint8Array(65536)
for (const word of attachedWords) isLastOfAttached[word.charCodeAt(word.length - 1)] = 1

/** Whether the folded words name no body but only a kind of body: "the city", "opština". */
export function areOnlyPartyWords(folded: string): boolean {
  return before.has(folded) || before.has(`${folded} of`) || after.has(folded)
}

/** Every row of words that `areOnlyPartyWords` knows. */
export const partyWordRows: readonly string[] = [
  ...[...before.keys()].flatMap((words) => [words, words.replace(/ of$/, '')]),
  ...after.keys(),
]

function addWithoutFirstWords(folded: string, bare: BareName[]): void {
  const words = folded.split(' ')
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const kind = before.get(words.slice(0, count).join(' '))
    if (kind !== undefined) bare.push({ name: words.slice(count).join(' '), kind })
  }
}

function addWithoutLastWords(folded: string, bare: BareName[]): void {
  const words = folded.split(' ')
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const kind = after.get(words.slice(-count).join(' '))
    if (kind !== undefined) bare.push({ name: words.slice(0, -count).join(' '), kind })
  }
}

function addWithoutSuffix(folded: string, bare: BareName[]): void {
  for (const [suffix, kind] of attached) {
    const isLongEnough = folded.length >= suffix.length + shortestBare
    if (isLongEnough && folded.endsWith(suffix)) bare.push({ name: folded.slice(0, -suffix.length), kind })
  }
}

function gather(part: (words: LanguageWords) => WordsByKind | undefined): ReadonlyMap<string, PartyKind> {
  const kinds = new Map<string, PartyKind>()
  for (const language of languages) {
    for (const [kind, words] of Object.entries(part(language) ?? {})) {
      for (const word of words) if (!kinds.has(fold(word))) kinds.set(fold(word), kind as PartyKind)
    }
  }
  return new Map([...kinds].sort(([a], [b]) => b.length - a.length))
}
