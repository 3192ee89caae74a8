// Every name in a sentence that may be a body's, with whom it means; theatres, consulates and mayors are none.
import { contains, overlaps, type Span } from '../model/span.ts'
import type { PhraseBook } from '../text/phrase-book.ts'
import { areSigns, Signs } from '../text/signs.ts'
import { wordAt, wordIndexAt, wordsIn } from '../text/words.ts'
import type { PartyDraft, PartyHit } from './draft.ts'
import { isCapital, isFigure, isWordOfLanguage, looksLikeName } from './name-shape.ts'
import { find, findFirst, has, hasAny, type Page, within } from './page.ts'
import { readParty } from './read-party.ts'
import { rememberBySpan } from './remember.ts'
import { isTransparent } from './transparent.ts'
import { isUncased } from './uncased-names.ts'
import { findUncasedParties } from './uncased-parties.ts'

/** The most words between a name and the one that tells where it is. */
const longestContainerGap = 5

const withinNames = new Signs(` -'.`)
const withinTitle = new Signs(` -'`)

export const findParties = rememberBySpan(readParties)

function readParties(page: Page, span: Span): readonly PartyHit[] {
  const uncased = [...findUncasedParties(page, span), ...uncasedStates(page, span)]
  const cased = findCasedParties(page, span)
  if (uncased.length === 0) return cased
  return [
    ...uncased,
    ...cased.filter(
      (party) => !uncased.some((other) => overlaps(other.whole, party.whole) && !party.isState),
    ),
  ].sort((a, b) => a.name.start - b.name.start)
}

/** States are parties on a state's page; elsewhere they only tell where others are. */
function uncasedStates(page: Page, span: Span): PartyHit[] {
  if (!page.isStatePage) return []
  return within(page.countries, span)
    .filter((state) => state.form === 'name' && isUncased(page.text.charAt(state.start)))
    .map((state) => stateParty(page, { start: state.start, end: state.end }))
}

function findCasedParties(page: Page, span: Span): PartyHit[] {
  const hits: PartyHit[] = []
  for (const run of capitalRuns(page, span)) {
    const previous = hits.at(-1)
    if (previous !== undefined && run.start < previous.whole.end) continue
    for (const bare of namesInRun(page, run)) {
      const last = hits.at(-1)
      if (last !== undefined && bare.start < last.whole.end) continue
      const state = page.countries.at(bare)?.form === 'name'
      const isKnown = state || page.names.at(bare) !== undefined
      if (
        previous !== undefined &&
        last === previous &&
        isContainer(page, { start: previous.whole.end, end: bare.start })
      ) {
        hits[hits.length - 1] = { ...previous, whole: { start: previous.whole.start, end: bare.end } }
        continue
      }
      const party = state
        ? stateParty(page, bare)
        : { ...readParty(page, bare, span), isKnown, isState: false }
      if (!isOfInstitution(page, party, run, span)) hits.push(party)
    }
  }
  return hits
}

/** "Argostoli on Kefalonia", "the district Bräunsdorf of the town of Limbach", "Ilioupoli, a municipality of Athens": the second name only tells where the first is. */
function isContainer(page: Page, gap: Span): boolean {
  const sign = page.folded.slice(gap.start, gap.end)
  const isApposition = /^, \p{L}/u.test(sign)
  if (!isApposition && (!/^ \p{L}/u.test(sign) || /[,;:]| - /.test(sign))) return false
  const words = wordsIn(page, gap)
  const first = words[0]
  if (first === undefined || words.length > longestContainerGap) return false
  const { ties, papers, listWords, joints, appositions } = page.vocabulary
  const { and, with: withWords, between, since } = joints
  if (hasAny(page, isApposition ? [ties, papers, and] : [ties, papers, and, withWords, between, since], gap))
    return false
  if (isApposition ? !has(page, appositions, first) : page.dates.hasWithin(gap)) return false
  // "Serres, the mayors of Niš": words that lead to further names, unless they are mere articles.
  if (words.some((word) => has(page, listWords, word) && !has(page, joints.link, word))) return false
  return isTransparent(page, gap, 0)
}

function stateParty(page: Page, name: Span): PartyHit {
  const code = within(page.countries, name)[0]?.code ?? null
  const isPublisher = page.isStatePage && page.publisher?.country === code
  return {
    name,
    whole: name,
    kindHint: 'state',
    countryHint: code,
    containerHint: null,
    isPublisher,
    isKnown: true,
    isState: true,
  }
}

/** Words with capitals that stand together, small words of names between them. */
function capitalRuns(page: Page, span: Span): Span[] {
  const { words } = page
  const runs: Span[] = []
  let start = -1
  let end = -1
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    const word = { start: words.startAt(index), end: words.endAt(index) }
    if (word.start >= span.end) break
    const isOpen = start !== -1
    const goesOn = isOpen && joinsNames(page, { start: end, end: word.start })
    if (beginsName(page, word) ? goesOn : goesOn && isWithinName(page, word, { start, end: span.end })) {
      end = word.end
      continue
    }
    if (isOpen) runs.push({ start, end })
    start = beginsName(page, word) ? word.start : -1
    end = word.end
  }
  if (start !== -1) runs.push({ start, end })
  return runs
}

/** A space, a hyphen, an apostrophe or a dot within a name; the dot behind a small letter and before a space ends a sentence. */
function joinsNames({ folded }: Page, gap: Span): boolean {
  if (!areSigns(folded, gap, withinNames, 2)) return false
  return !folded.startsWith('. ', gap.start) || !isPlainLetter(folded.charCodeAt(gap.start - 1))
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function beginsName(page: Page, word: Span): boolean {
  if (!isCapital(page, word.start) || isFigure(page.folded.charCodeAt(word.start))) return false
  return !isUncased(page.folded.slice(word.start, word.end))
}

function isWithinName(page: Page, word: Span, span: Span): boolean {
  return page.names.covers(word, span) || page.countries.covers(word, span)
}

/** The known names of a run; where there is none, the run itself if it looks like a name. */
function namesInRun(page: Page, run: Span): Span[] {
  const states = within(page.countries, run).filter((hit) => hit.form === 'name')
  const known = within(page.names, run).filter(
    (hit) =>
      !isWordOfLanguage(page, hit) &&
      !states.some((state) => state.start <= hit.start && hit.end <= state.end),
  )
  const whole = known.find((hit) => hit.start === run.start && hit.end === run.end)
  if (whole !== undefined) return [whole]
  if (namesInstitution(page, run) || endsInPaper(page, run)) return []
  if ((known.length > 0 || states.length > 0) && !hasUnknownRest(page, run, [...known, ...states])) {
    const hits = [
      ...known,
      ...states.filter((state) => !known.some((name) => name.start < state.end && state.start < name.end)),
    ]
    return hits.sort((a, b) => a.start - b.start)
  }
  const bare = withoutPartyWords(page, run)
  // Where every noun has a capital, a capital makes a name only behind "Stadt" or "Gemeinde".
  if (page.vocabulary.nounsHaveCapitals && bare.start === run.start && !followsPartyWord(page, run)) return []
  return bare.end > bare.start && looksLikeName(page, bare) && !isWordOfLanguage(page, bare) ? [bare] : []
}

function followsPartyWord(page: Page, run: Span): boolean {
  const before = wordAt(page, wordIndexAt(page, run.start) - 1)
  return (
    before !== undefined &&
    /^\s*["']?$/.test(page.folded.slice(before.end, run.start)) &&
    has(page, page.vocabulary.partyWords, before)
  )
}

/** "Warsaw Pact": a paper with a name of its own. */
function endsInPaper(page: Page, run: Span): boolean {
  const paper = find(page, page.vocabulary.papers, run).at(-1)
  return (
    paper !== undefined && paper.end === run.end && paper.start > run.start && paper.value.kind === 'paper'
  )
}

/** "Petros Angelidis" is a person, although a village is called Petros: what stands beside a known name must be known, too. */
function hasUnknownRest(page: Page, run: Span, known: readonly Span[]): boolean {
  const words = wordsIn(page, run)
  const isTold = (word: Span) =>
    known.some((name) => contains(name, word)) ||
    !isCapital(page, word.start) ||
    word.end - word.start < 2 ||
    isWordOfLanguage(page, word)
  const inTitles = [...find(page, page.vocabulary.partyWords, run), ...within(page.countries, run)]
  return words.some((word) => !isTold(word) && !inTitles.some((title) => contains(title, word)))
}

/** "The Municipality of", "City" and "Sister cities" before an unknown name are not part of it. */
function withoutPartyWords(page: Page, run: Span): Span {
  const word = wordAt(page, wordIndexAt(page, run.start))
  if (word === undefined || word.end >= run.end) return run
  const { partyWords, ties, papers } = page.vocabulary
  const books: readonly PhraseBook<unknown>[] = [partyWords, ties, papers]
  let end = page.vocabulary.notNames.has(word.folded) ? word.end : run.start
  for (const book of books) {
    const first = findFirst(page, book, run)
    if (first === undefined || first.start !== run.start || first.end >= run.end) continue
    end = first.end
    break
  }
  return end === run.start ? run : withoutPartyWords(page, { start: end + 1, end: run.end })
}

/** Whether a word of the stretch is an institution's, and not part of a known name as in Bergen op Zoom. */
function namesInstitution(page: Page, span: Span): boolean {
  const institutions = find(page, page.vocabulary.institutions, span)
  if (institutions.length === 0) return false
  const names = within(page.names, span)
  return institutions.some(
    (hit) => !names.some((name) => contains(name, hit) && name.end - name.start > hit.end - hit.start),
  )
}

/** "Clinical Centre of Nis", "Assembly of the City of Nis", "Honorary Consulate of Slovakia in Nis". */
function isOfInstitution(page: Page, party: PartyDraft, run: Span, span: Span): boolean {
  if (namesInstitution(page, { start: run.start, end: Math.min(span.end, nextWordEnd(page, run.end)) }))
    return true
  const { institutions, joints, partyWords } = page.vocabulary
  let at = wordIndexAt(page, Math.min(party.whole.start, run.start)) - 1
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const word = wordAt(page, at)!
    if (
      word.start < span.start ||
      !areSigns(page.folded, { start: word.end, end: page.words.startAt(at + 1) }, withinTitle, 2)
    )
      return false
    if (has(page, institutions, word)) return true
    const isPart =
      isCapital(page, word.start) ||
      hasAny(page, [joints.from, joints.link, partyWords], word) ||
      page.countries.hasWithin(word)
    if (!isPart || hasAny(page, [joints.with, joints.between, joints.and], word)) return false
  }
  return false
}

function nextWordEnd(page: Page, from: number): number {
  const next = wordAt(page, wordIndexAt(page, from))
  return next === undefined || page.text.slice(from, next.start) !== ' ' ? from : next.end
}
