// Every name in a sentence that may be a body's, with whom it means; theatres, consulates and mayors are none.
import { overlaps, type Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordsIn } from '../../text/words.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { has, hasAny, type Page, quoteOf, within, wordsBut } from '../page/page.ts'
import { rememberBySpan } from '../page/remember.ts'
import { isAbbreviation } from './abbreviations.ts'
import { capitalRuns } from './capital-runs.ts'
import { isOfInstitution } from './institution-names.ts'
import { namesInRun } from './names-in-run.ts'
import { endOfOffice, endOfPerson, type Office, officeBefore } from './office-holders.ts'
import { isFamilyName, namesPerson } from './persons.ts'
import { readParty } from './read-party.ts'
import { settleParties } from './settle-parties.ts'
import { stateParty } from './state-party.ts'
import { isTransparent } from './transparent.ts'
import { hasUncased, isUncased } from './uncased-names.ts'
import { findUncasedParties } from './uncased-parties.ts'

/** The most words between a name and the one that tells where it is. */
const longestContainerGap = 5

export const findParties = rememberBySpan(readParties)

function readParties(page: Page, span: Span): readonly PartyHit[] {
  const cased = settleParties(page, findCasedParties(page, span), span)
  if (!hasUncased(page, span)) return withOneSelf(page, cased.length > 0 ? cased : shoutedStates(page, span))
  const uncased = [...findUncasedParties(page, span), ...uncasedStates(page, span)]
  if (uncased.length === 0) return cased
  return [
    ...uncased,
    ...cased.filter(
      (party) => !uncased.some((other) => overlaps(other.whole, party.whole) && !party.isState),
    ),
  ].sort((a, b) => a.name.start - b.name.start)
}

/** "Agreement between Croatia and Yugoslavia": beside the state itself, one that it came out of is another. */
function withOneSelf(page: Page, parties: readonly PartyHit[]): readonly PartyHit[] {
  const own = page.publisher?.country
  const namesItself = page.isStatePage && parties.some((party) => party.isState && party.countryHint === own)
  if (!namesItself) return parties
  return parties.map((party) =>
    party.isState && party.isPublisher && party.countryHint !== own
      ? { ...party, isPublisher: false }
      : party,
  )
}

/** States are parties on a state's page; elsewhere they only tell where others are. */
function uncasedStates(page: Page, span: Span): PartyHit[] {
  if (!page.isStatePage) return []
  return within(page.countries, span)
    .filter((state) => state.form === 'name' && isUncased(page.text.charAt(state.start)))
    .map((state) => stateParty(page, state, state.code))
}

/** "AGREEMENT BETWEEN THE REPUBLIC OF SERBIA AND THE KINGDOM OF NORWAY": in a title that is all capitals, none tells where a name begins. */
function shoutedStates(page: Page, span: Span): readonly PartyHit[] {
  // "LAW ON THE RATIFICATION OF THE AGREEMENT …" is the title of a law.
  if (!page.isStatePage || phraseAt(page, page.vocabulary.papers, span.start, span.end) === undefined)
    return []
  const states = within(page.countries, span).filter(
    (state) => state.form === 'name' && isShouted(page, { start: state.start - 2, end: state.end }),
  )
  return states.length < 2 ? [] : states.map((state) => stateParty(page, state, state.code))
}

/** Whether the words, and the one that ends before them, have no small letter. */
function isShouted(page: Page, { start, end }: Span): boolean {
  const words = page.text.slice(Math.max(0, start), end)
  return words.length > fewestShouted && words === words.toUpperCase()
}

const fewestShouted = 5

function findCasedParties(page: Page, span: Span): PartyHit[] {
  const hits: PartyHit[] = []
  let isBehindOffice = false
  for (const run of capitalRuns(page, span)) {
    const previous = hits.at(-1)
    if (previous !== undefined && run.start < previous.whole.end) continue
    if (namesPerson(page, run) || isFamilyName(page, run)) continue
    const gap = { start: previous?.whole.end ?? span.start, end: run.start }
    // "the mayors of Engomi Zacharias Kyriakou and Karpenisi Nikolaos Souliotis": one office for both.
    const isFurther: boolean =
      isBehindOffice &&
      !page.vocabulary.officesFollow &&
      /^[\s,]*$/.test(wordsBut(page, page.vocabulary.joints.and, gap))
    // "Глава Сарапула": an office of its own, with a capital, stands within the run.
    const own = officeBefore(page, run)
    const office: Office | null = own ?? (isFurther ? { nameStart: run.start, isLinked: true } : null)
    isBehindOffice = office !== null
    for (const bare of namesInRun(page, run, office)) {
      const last = hits.at(-1)
      if (last !== undefined && bare.start < last.whole.end) continue
      if (
        previous !== undefined &&
        last === previous &&
        !previous.isState &&
        isContainer(page, { start: previous.whole.end, end: bare.start })
      ) {
        hits[hits.length - 1] = { ...previous, whole: { start: previous.whole.start, end: bare.end } }
        continue
      }
      const party = readHit(page, bare, span)
      if (isAbbreviation(page, party, span)) continue
      const holder = endOfOffice(page, party.whole, span)
      if (holder !== null) {
        // "Papp Bertalan polgármester": two words of which not both are known, right before an office, are its holder's.
        const isPerson = bare.start > run.start || /\s/.test(quoteOf(page, party.name))
        if (isPerson && !isNamed({ ...party, isKnown: party.isKnown && bare.start === run.start })) continue
        hits.push({ ...party, whole: { start: party.whole.start, end: holder }, hasSigner: true })
        continue
      }
      if (isOfInstitution(page, party, run, span)) continue
      hits.push(office === null ? party : withPerson(page, party, span))
    }
  }
  return hits
}

function readHit(page: Page, bare: Span, span: Span): PartyHit {
  const state = page.countries.at(bare)
  if (state?.form === 'name') return stateParty(page, bare, state.code)
  const isKnown = page.names.at(bare) !== undefined
  return { ...readParty(page, bare, span), isKnown, hasSigner: false, isState: false }
}

/** The person who signs for the body belongs to what stands around its name. */
function withPerson(page: Page, party: PartyHit, span: Span): PartyHit {
  const whole = { start: party.whole.start, end: endOfPerson(page, party.whole, span) }
  return { ...party, whole, hasSigner: true }
}

/** "Argostoli on Kefalonia", "the district Bräunsdorf of the town of Limbach", "Ilioupoli, a municipality of Athens": the second name only tells where the first is. */
function isContainer(page: Page, gap: Span): boolean {
  const sign = page.folded.slice(gap.start, gap.end)
  const isApposition = /^, \p{L}/u.test(sign)
  if (!isApposition && (!/^ \p{L}/u.test(sign) || /[,;:]| - /.test(sign))) return false
  const words = wordsIn(page, gap)
  const first = words[0]
  if (first === undefined || words.length > longestContainerGap) return false
  const { ties, papers, listWords, offices, joints, appositions } = page.vocabulary
  const { and, with: withWords, between, since } = joints
  if (hasAny(page, isApposition ? [ties, papers, and] : [ties, papers, and, withWords, between, since], gap))
    return false
  if (isApposition ? !has(page, appositions, first) : page.dates.hasWithin(gap)) return false
  // "Serres, the mayors of Niš": words that lead to further names, unless they are mere articles.
  if (words.some((word) => hasAny(page, [listWords, offices], word) && !has(page, joints.link, word)))
    return false
  return isTransparent(page, gap, 0)
}
