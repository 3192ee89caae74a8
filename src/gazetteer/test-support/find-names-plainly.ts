// Finding names as one would who had all the time in the world: every stretch that a name may be is cut out and looked up.
// Hangul, whose particles have rules of their own, is left out.
import type { Span } from '../../model/span.ts'
import { caseRulesOf } from '../../text/case-rules.ts'
import { fold } from '../../text/fold.ts'
import { areOnlyPartyWords } from '../../text/party-words.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { unitsOf } from '../letters/word-shapes.ts'
import { isBounded } from '../scan/name-ends.ts'

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const part = /[\p{L}\p{M}\p{N}]/u
const small = /\p{Ll}/u
const gaps = /[^\p{L}\p{M}\p{N}'’]+/gu
const joiner = /^[ \u00A0\u2009\u202F\u2010\u2011/-]/u
const abbreviation = /(?:^|[^\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{1,4}$/u
const longest = 60
const longestUnspaced = 12
const mostGaps = 5
const leastBesideState = 50_000

export function findNamesPlainly(text: string, gazetteer: Gazetteer): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = mayStart(text, start) ? longestEnd(text, start, gazetteer) : null
    if (end !== null && isHit(nameOf(text, start, end), gazetteer)) spans.push({ start, end })
    start = end ?? start + 1
  }
  return spans
}

function mayStart(text: string, at: number): boolean {
  if (unspaced.test(text[at]!)) return true
  return part.test(text[at]!) && !small.test(text[at]!) && (at === 0 || !part.test(text[at - 1]!))
}

function longestEnd(text: string, start: number, gazetteer: Gazetteer): number | null {
  const isUnspaced = unspaced.test(text[start]!)
  const farthest = Math.min(text.length, start + (isUnspaced ? longestUnspaced : longest))
  for (let end = farthest; end > start + 1; end--) {
    const isWhole = isUnspaced ? isUnspacedName(text, start, end) : isRowOfWords(text, start, end)
    if (isWhole && isKnown(nameOf(text, start, end), gazetteer)) return end
  }
  return null
}

function nameOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end)
  return fold(unspaced.test(text[start]!) ? words.replaceAll('・', '') : words)
}

function isUnspacedName(text: string, start: number, end: number): boolean {
  const isInOneRun = /^(?:[\p{L}\p{M}\p{N}'’]|・(?=.))*[\p{L}\p{M}\p{N}]$/u.test(text.slice(start, end))
  return isInOneRun && isBounded(unitsOf(text), start, end)
}

function isRowOfWords(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (!part.test(text[end - 1]!) || (end < text.length && part.test(text[end]!))) return false
  const between = [...words.matchAll(gaps)]
  return between.length <= mostGaps && between.every(({ 0: gap, index }) => joins(gap, words.slice(0, index)))
}

function joins(gap: string, before: string): boolean {
  return joiner.test(gap) || (/^\.[ \u00A0]/.test(gap) && abbreviation.test(before))
}

function isKnown(name: string, gazetteer: Gazetteer): boolean {
  if (['ko', 'ja', 'zh'].some((language) => caseRulesOf(language)!.notNames.has(name))) return false
  return gazetteer.partiesNamed(name).some(({ use }) => use !== 'weak') || isKindAlone(name, gazetteer)
}

const isKindAlone = (name: string, gazetteer: Gazetteer) =>
  areOnlyPartyWords(name) && gazetteer.partiesNamed(name).length > 0

/** States are no hits, nor are the small towns that are called like them. */
function isHit(name: string, gazetteer: Gazetteer): boolean {
  if (areOnlyPartyWords(name)) return false
  const bearers = gazetteer.partiesNamed(name).filter(({ use }) => use !== 'weak')
  const traits = bearers.map(({ party }) => gazetteer.traits(party))
  const least = traits.some(({ kind }) => kind === 'state') ? leastBesideState : 0
  return traits.some(({ kind, population }) => kind !== 'state' && population >= least)
}
