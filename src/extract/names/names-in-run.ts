// Which names a run of capitals holds: the known ones, the body that a person signs for, or the run itself where it looks like a name.
import { contains, type Span } from '../../model/span.ts'
import { type PhraseBook, phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt, wordsIn } from '../../text/words.ts'
import { find, findFirst, has, type Page, within } from '../page/page.ts'
import { namesInstitution } from './institution-names.ts'
import { isCapital, isWordOfLanguage, looksLikeName } from './name-shape.ts'
import { bodyOfOffice, type Office } from './office-holders.ts'
import { areNamesOfPerson } from './persons.ts'
import { isInflectionOf } from './same-name.ts'

export function namesInRun(page: Page, whole: Span, office: Office | null): readonly Span[] {
  const run = beforeOffice(page, whole)
  const signedFor = office === null ? null : bodyOfOffice(page, run, office)
  if (signedFor !== null) return signedFor
  const states = within(page.countries, run).filter((hit) => hit.form === 'name')
  const known = within(page.names, run).filter(
    (hit) =>
      !isWordOfLanguage(page, hit) &&
      !isNounBehindArticle(page, hit) &&
      !states.some((state) => state.start <= hit.start && hit.end <= state.end),
  )
  const exact = known.find((hit) => hit.start === run.start && hit.end === run.end)
  if (exact !== undefined) return [exact]
  const own = known.length > 0 ? ownName(page, run) : null
  if (own !== null) return [own]
  // "Spolková republika Nemecko" begins like a club's name.
  if (states.some((state) => state.start === run.start && state.end === run.end)) return states
  // "Ministerstwo Kultury Republiki Chorwacji": on a state's page its offices act for it.
  if (namesInstitution(page, run)) return page.isStatePage ? states : []
  // "Sırbistan Cumhuriyeti Hükümeti Arasında Kültürel İşbirliği Anlaşması": the paper's title begins with its sides.
  if (endsInPaper(page, run)) return page.isStatePage ? states : []
  if (states.length === 0 && areNamesOfPerson(page, run, known)) return []
  if ((known.length > 0 || states.length > 0) && !hasUnknownRest(page, run, [...known, ...states])) {
    if (states.length === 0) return joinedParts(page, known)
    const hits = [
      ...known,
      ...states.filter((state) => !known.some((name) => name.start < state.end && state.start < name.end)),
    ]
    return hits.sort((a, b) => a.start - b.start)
  }
  // "mayor of Croatia's capital Tomislav Tomašević", "Узбекистан И.Махкамов": a state and who acts for it.
  const first = states[0]
  const isLed = first !== undefined && first.start === run.start
  if (isLed && (office !== null || initials.test(page.text.slice(first.end, run.end)))) return [first]
  const parted = partedFromState(page, run, states)
  if (parted !== null) return parted
  const bare = withoutPartyWords(page, run)
  if (isSaint(page, run)) return [run]
  // Where every noun has a capital, a capital makes a name only behind "Stadt" or "Gemeinde".
  if (page.vocabulary.nounsHaveCapitals && bare.start === run.start && !followsPartyWord(page, run)) return []
  return bare.end > bare.start && looksLikeName(page, bare) && !isWordOfLanguage(page, bare) ? [bare] : []
}

/** "Éragny-sur-Oise": what a small word joins to a known name between hyphens only tells where it lies. */
function joinedParts(page: Page, known: readonly Span[]): readonly Span[] {
  if (known.length < 2) return known
  return known.filter((name, index) => {
    const last = known[index - 1]
    return (
      last === undefined || !/^-\p{Ll}{1,4}(?:-\p{Ll}{1,4})?-$/u.test(page.text.slice(last.end, name.start))
    )
  })
}

/** "Općina Stari Grad Sarajevo", "Grünhain-Beierfeld", told of the publisher: its name, and no two towns. */
function ownName(page: Page, run: Span): Span | null {
  if (page.publisherNames.every((own) => !/[ -]/.test(own))) return null
  const kind = phraseAt(page, page.vocabulary.partyWords, run.start, run.end)
  const starts = kind === undefined || kind.end >= run.end ? [run.start] : [run.start, kind.end + 1]
  for (const start of starts) {
    const words = page.folded.slice(start, run.end)
    if (page.publisherNames.some((own) => own === words || isInflectionOf(words, own)))
      return { start, end: run.end }
  }
  return null
}

/** Behind a state, "И. Махкамов": a person told by the first letters of the given names. */
const initials = /^ (?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}+/u

/** "St. Georges de Montaigu": no noun stands behind a saint's sign. */
function isSaint(page: Page, run: Span): boolean {
  return /^St\. \p{Lu}/u.test(page.text.slice(run.start, run.end)) && looksLikeName(page, run)
}

/** "Viron Tarton", "Suvalkais Lenkijoje": where names of states take endings, one beside a name that nothing knows is no part of it. */
function partedFromState(page: Page, run: Span, states: readonly Span[]): readonly Span[] | null {
  const [state, ...others] = states
  if (state === undefined || others.length > 0) return null
  const isFirst = state.start === run.start
  if (!isFirst && state.end !== run.end) return null
  const rest = isFirst ? { start: state.end + 1, end: run.end } : { start: run.start, end: state.start - 1 }
  if (page.text.charAt(isFirst ? state.end : rest.end) !== ' ' || !looksLikeName(page, rest)) return null
  // "Σωζοπόλεως Βουλγαρίας": elsewhere only a state behind a name in a case that the gazetteer knows.
  if (!page.vocabulary.officesFollow && (isFirst || !isKnownInCase(page, rest))) return null
  return isFirst ? [state, rest] : [rest, state]
}

function isKnownInCase({ finder, text, language }: Page, { start, end }: Span): boolean {
  return finder.lookUp(text.slice(start, end), { language }) !== null
}

/** "Nilüfer Belediye Başkanı Turgut Özal": the body ends where the office behind it begins. */
function beforeOffice(page: Page, run: Span): Span {
  if (!page.vocabulary.officesFollow) return run
  const office = findFirst(page, page.vocabulary.offices, run)
  return office === undefined || office.start <= run.start + 1
    ? run
    : { start: run.start, end: office.start - 1 }
}

/** "ein", "seine", "unserem", "keiner". */
const indefinite = /^(?:k?ein|[dms]ein|ihr|unser|eur)(?:e[mnrs]?)?$/

/** "hält eine Rede": where every noun has a capital, what stands behind such an article is a noun, though a village may be called so. */
function isNounBehindArticle(page: Page, name: Span): boolean {
  if (!page.vocabulary.nounsHaveCapitals) return false
  const before = wordAt(page, wordIndexAt(page, name.start) - 1)
  return before !== undefined && before.end === name.start - 1 && indefinite.test(before.folded)
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
