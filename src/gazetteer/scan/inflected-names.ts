// Finds known names in other cases: for words with capitals that are no name as they stand, their nominatives are looked up.
import type { CaseRules } from '../../text/case-rules.ts'
import { fold } from '../../text/fold.ts'
import { nominativesOf } from '../../text/nominatives.ts'
import { areOnlyPartyWords } from '../../text/party-words.ts'
import { inSerbianLatin } from '../../text/serbian-cyrillic.ts'
import { HashNumbers } from '../index/hash-numbers.ts'
import type { GazetteerIndex } from '../index/index-sections.ts'
import { postingsNamed } from '../index/key-table.ts'
import { type Bearers, bearersAmong, describeBearers, nobody } from '../index/name-bearers.ts'
import { beginningOf, mayLead } from '../index/name-beginnings.ts'
import type { PartyTable } from '../index/party-table.ts'
import type { Units } from '../letters/unit-facts.ts'
import { canJoinWords, endsWord, isCapitalAt } from '../letters/word-shapes.ts'
import { type Found, noName } from './longest-name.ts'
import { isWithinWord } from './name-reader.ts'
import type { SeenText } from './seen-text.ts'
import type { StartBatch } from './start-batch.ts'

const mostWords = 4
const shortestWord = 4
/** What a single word has to be the name of where it may as well be a common word. */
const wellKnown = 20_000
/** The same where it stands beside another word with a capital, as persons' names do. */
const leastBeside = { nothing: 0, startOfSentence: wellKnown, capital: 100_000 } as const
const isCyrillic = /\p{Script=Cyrillic}/u
const mostRemembered = 50_000

/** What is known of a word that may begin an inflected name. */
interface InflectedWord {
  readonly bearers: Bearers | null
  /** Whether other words may follow it in a name. */
  readonly mayLead: boolean
}

export class InflectedNames {
  readonly #rules: CaseRules
  readonly #index: GazetteerIndex
  readonly #table: PartyTable
  readonly #known = new Map<string, Bearers | null>()
  #wordNumbers = new HashNumbers()
  #words: InflectedWord[] = []

  constructor(rules: CaseRules, index: GazetteerIndex, table: PartyTable) {
    this.#rules = rules
    this.#index = index
    this.#table = table
  }

  /** Puts a longer name that begins at the batch's place `i` in the place of the one found; a doubtful one is none. */
  findLonger(seen: SeenText, batch: StartBatch, i: number, found: Found): void {
    const start = batch.starts[i]!
    const end = batch.ends[i]!
    if (!isCapitalAt(seen.units, start)) return
    const isPlainWord = batch.letters[i] === end - start && !isWithinWord(seen.units, end)
    const word = isPlainWord ? this.#wordOf(seen, batch, i) : null
    if (word === null || word.mayLead) this.#findFrom(seen, start, found)
    else if (end > found.end && word.bearers !== null && this.#isWanted(seen, start, end, word.bearers)) {
      found.end = end
      found.bearers = word.bearers
    }
  }

  #wordOf({ text }: SeenText, batch: StartBatch, i: number): InflectedWord {
    const number = this.#wordNumbers.add(batch.firsts[i]!, batch.seconds[i]!)
    const known = this.#words[number]
    if (known !== undefined) return known
    const folded = fold(text.slice(batch.starts[i]!, batch.ends[i]!))
    const word = { bearers: this.bearersOf(folded), mayLead: this.#mayLead(folded) }
    if (number < mostRemembered) this.#words.push(word)
    else {
      this.#wordNumbers = new HashNumbers()
      this.#words = []
    }
    return word
  }

  #mayLead(folded: string): boolean {
    if (this.#rules.particles.before.length > 0) return true
    return [folded, ...this.#namesFor(folded)].some((name) => mayLead(beginningOf(this.#index, name)))
  }

  #findFrom(seen: SeenText, start: number, found: Found): void {
    const { text, units } = seen
    const least = found.end === noName ? start : found.end
    let count = 0
    for (const { wordStart, end } of wordsFrom(seen, start, least)) {
      count++
      if (end <= least || !this.#mayEnd(units, wordStart, count)) continue
      const bearers = this.bearersOf(fold(text.slice(start, end)))
      if (bearers === null) continue
      if (count === 1 && !this.#isWanted(seen, start, end, bearers)) continue
      found.end = end
      found.bearers = bearers
    }
  }

  /** Who bears a name of which the folded words are another case. */
  bearersOf(folded: string): Bearers | null {
    const known = this.#known.get(folded)
    if (known !== undefined) return known
    if (this.#known.size >= mostRemembered) this.#known.clear()
    const bearers =
      folded.length < shortestWord || this.#rules.notNames.has(folded) ? null : this.#lookUp(folded)
    this.#known.set(folded, bearers)
    return bearers
  }

  #lookUp(folded: string): Bearers | null {
    const parties = new Set<number>()
    for (const name of this.#namesFor(folded)) {
      if (areOnlyPartyWords(name)) return nobody
      for (const party of bearersAmong(postingsNamed(this.#index, name))) parties.add(party)
    }
    const meant = [...parties].filter((party) => this.#isKnownEnough(party))
    return meant.length === 0 ? null : describeBearers(meant, this.#table)
  }

  /** A name that GeoNames has in Latin letters alone is looked for in these too. */
  #namesFor(folded: string): readonly string[] {
    const names = nominativesOf(folded, this.#rules)
    if (!this.#rules.hasSerbianCyrillic || !isCyrillic.test(folded)) return names
    return [...names, ...[folded, ...names].map((name) => fold(inSerbianLatin(name)))]
  }

  #isKnownEnough(party: number): boolean {
    const { kind, population } = this.#table.traits(party)
    return kind === 'state' || population >= this.#rules.leastPopulation || this.#table.isOwn(party)
  }

  /** Whether a single word is likely meant as the name. */
  #isWanted(seen: SeenText, start: number, end: number, bearers: Bearers): boolean {
    if (bearers === nobody) return true
    const { population } = bearers
    const { notAfter } = this.#rules
    if (seen.isSmallElsewhere(start, end)) return false
    if (notAfter?.test(seen.before(start))) return false
    if (seen.startsSentence(start)) return population >= wellKnown
    if (this.#rules.nounsHaveCapitals) return true
    return population >= leastBeside[seen.besides(start, end)]
  }

  #mayEnd(units: Units, wordStart: number, count: number): boolean {
    return count === 1 || isCapitalAt(units, wordStart) || (this.#rules.mayEndSmall && count === 2)
  }
}

function* wordsFrom({ text, units }: SeenText, start: number, least: number) {
  let wordStart = start
  for (let count = 0; count < mostWords; count++) {
    let end = wordStart
    while (end < text.length && (!endsWord(units, end) || (end !== least && isApostropheWithin(text, end))))
      end++
    if (end === wordStart) return
    yield { wordStart, end }
    if (end >= text.length || !canJoinWords(units, end)) return
    wordStart = end + 1
  }
}

/** "Кам'янцем" is one word; after a known name an apostrophe begins an ending. */
function isApostropheWithin(text: string, at: number): boolean {
  return /['’ʼ]/.test(text[at]!) && /\p{Ll}/u.test(text[at + 1] ?? '')
}
