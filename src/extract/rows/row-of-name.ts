// A row from the name that it begins with, where that is or looks like a body's.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordsIn } from '../../text/words.ts'
import type { PartyDraft } from '../draft.ts'
import { isCapital, isWordOfLanguage, looksLikeName } from '../names/name-shape.ts'
import { isPublisherName } from '../names/publisher-name.ts'
import { readParty } from '../names/read-party.ts'
import { isUncased } from '../names/uncased-names.ts'
import { find, has, hasAny, type Page, quoteOf, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { isOwnGenitive } from './read-tied-row.ts'
import type { RowHead } from './row-head.ts'
import {
  nameEnd,
  splitContainer,
  startsWithFact,
  withoutCalling,
  withoutKindBehind,
  withoutKindWords,
} from './row-name.ts'
import { secondName } from './second-name.ts'

export function rowFrom(page: Page, span: Span, country: CountryCode | null): RowHead | null {
  const end = nameEnd(page, span)
  const stripped = withoutKindWords(page, withoutStop(page, trim(page, { start: span.start, end }, '"*')))
  const bare = splitContainer(page, withoutKindBehind(page, stripped))
  if (bare.name.end <= bare.name.start) return null
  const other = behindPublisher(page, bare.name)
  if (other !== null) return rowFrom(page, { start: other, end: span.end }, country)
  const fact = page.names.at(bare.name)
  if (fact === undefined) {
    if (isWordOfLanguage(page, bare.name)) return null
    if (!looksLikeName(page, bare.name)) return regionFrom(page, span, { end, country })
  }
  const party = readParty(page, bare.name, span)
  const second = secondName(page, { start: party.whole.end, end: span.end })
  const state = party.countryHint ?? second?.state ?? country
  // "Porto (Portugal)": beside its state a known name is one, whatever else the word means.
  const isTold = fact !== undefined && state !== null && fact.countries.includes(state)
  if (fact !== undefined && !isTold && isWordOfLanguage(page, bare.name)) return null
  if (fact === undefined && !canBeName(page, bare.name, state !== null)) return null
  if (state === null && isLabel(page, bare.name, span)) return null
  if (fact === undefined && (tellsPlan(page, bare.name) || isHolder(page, bare.name, span))) return null
  if (fact === undefined && state === null && leadsToTie(page, { start: bare.name.end, end: span.end }))
    return null
  const told: PartyDraft = {
    name: withoutCalling(page, party.name),
    whole: { start: Math.min(span.start, party.whole.start), end: second?.end ?? party.whole.end },
    kindHint: party.kindHint,
    countryHint: state,
    containerHint: party.containerHint ?? bare.container,
    isPublisher:
      (party.isPublisher && isOwnState(page, state)) ||
      isOwnBeforeTie(page, { ...party, countryHint: state }, span),
  }
  const behind = { start: told.whole.end, end: span.end }
  const isFollowed = startsWithFact(page, behind)
  const endsClean = end >= span.end || isFollowed || told.whole.end > party.name.end
  if (!endsClean && country === null) return null
  const isSure =
    fact !== undefined ||
    state !== null ||
    // 八尾市: the sign of its kind is part of the name.
    (party.kindHint !== null && isUncased(quoteOf(page, bare.name))) ||
    (isFollowed && page.dates.hasWithin(behind)) ||
    tellsPaper(page, behind)
  return { parties: [told], rest: behind, isSure, lead: null }
}

/** "Updated", "Culture", "Education and sport": words of a page's care and of areas are no names. */
function isLabel(page: Page, name: Span, line: Span): boolean {
  const { areas, areaWords, joints } = page.vocabulary
  // "Mis à jour le 3 mai 2024": Mis is a village, too.
  const care = phraseAt(page, joints.asOf, name.start, line.end)
  if (care !== undefined && care.end > name.end) return true
  if (page.names.at(name) !== undefined) return false
  return (
    care !== undefined ||
    has(page, joints.asOf, name) ||
    (hasAny(page, [areas], name) &&
      wordsIn(page, name).every((word) => hasAny(page, [areaWords, areas, joints.and], word)))
  )
}

/** "Powiat żywiecki (Poland)": a region told by its kind and an adjective in small letters, where its state is told. */
function regionFrom(
  page: Page,
  span: Span,
  { end, country }: { readonly end: number; readonly country: CountryCode | null },
): RowHead | null {
  const name = trim(page, { start: span.start, end }, '"*')
  const [first, second, ...others] = wordsIn(page, name)
  if (first === undefined || second === undefined || others.length > 0 || !isCapital(page, first.start))
    return null
  const [kind] = find(page, page.vocabulary.partyWords, first)
  if (kind?.value !== 'region' && kind?.value !== 'district') return null
  const party = readParty(page, name, span)
  const state = party.countryHint ?? country
  if (state === null || isWordOfLanguage(page, second)) return null
  const told = { ...party, kindHint: kind.value, countryHint: state }
  return { parties: [told], rest: { start: party.whole.end, end: span.end }, isSure: true, lead: null }
}

/** "Negotiations with Senaki (Georgia) began in 2024": the words before the state are no name. */
function tellsPlan(page: Page, name: Span): boolean {
  return find(page, page.vocabulary.acts, name).some((act) => unsure.has(act.value) && act.end < name.end)
}

/** Acts of which it is not told that anything came. */
const unsure: ReadonlySet<string> = new Set(['planned', 'hoped', 'denied'])

/** The most letters between a person's name and the office behind it. */
const longestLead = 4

/** "Jan Nowak – Mayor of Płock", where papers are signed: a name that nobody knows, right before an office, is its holder's. */
function isHolder(page: Page, name: Span, line: Span): boolean {
  const office = find(page, page.vocabulary.offices, { start: name.end, end: line.end })[0]
  if (office === undefined || office.start - name.end > longestLead || !/\s/.test(quoteOf(page, name)))
    return false
  return (
    /^[\s,-]*$/.test(page.folded.slice(name.end, office.start)) &&
    !has(page, page.vocabulary.partyWords, name)
  )
}

/** The longest word that a dot may cut short: "Frankfurt a. M.", "Sankt Johann i. Tirol". */
const longestCut = 4

const fullStop = 46

/** A sentence's full stop is no part of a name that stands at its end. */
function withoutStop(page: Page, name: Span): Span {
  if (page.folded.charCodeAt(name.end - 1) !== fullStop) return name
  const words = page.folded.slice(name.start, name.end)
  const last = /([^\s.]+)\.$/.exec(words)?.[1]
  return last !== undefined && last.length > longestCut ? { start: name.start, end: name.end - 1 } : name
}

function tellsPaper(page: Page, span: Span): boolean {
  return findInstruments(page, span).some((hit) => hit.isTyped)
}

/** Of a name that is not known: it holds no figures, begins with no word that names never begin with, and joins no two names. */
function canBeName(page: Page, name: Span, isTold: boolean): boolean {
  const words = wordsIn(page, name)
  if (words.some((word) => has(page, page.vocabulary.joints.and, word) && joinsNames(page, name, word)))
    return false
  if (isTold) return true
  if (words.some((word) => /\d/.test(word.folded))) return false
  // "New Jersey State": a known name may begin with such a word.
  const known = page.names.startingAt(name.start, name.end)
  return (
    !page.vocabulary.notNames.has(words[0]?.folded ?? '') ||
    (known !== undefined && known.end > words[0]!.end)
  )
}

/** "Nasze miasta partnerskie", "Medzivládne dohody": words right before a tie or a paper, with no sign between, are none of a name. */
function leadsToTie(page: Page, behind: Span): boolean {
  const tie = findInstruments(page, behind)[0]
  // "Auskünfte zu Städtepartnerschaften"
  if (tie !== undefined && isJoint(page, { start: behind.start, end: tie.start })) return true
  // Scripts without capitals write the tie right onto the words before it.
  return tie?.start === behind.start + 1 || (tie?.start === behind.start && isUncased(quoteOf(page, tie)))
}

/** One small word that joins a noun to what it is about. */
function isJoint(page: Page, gap: Span): boolean {
  const [word, ...others] = wordsIn(page, gap)
  const { at, from, link, with: withWords } = page.vocabulary.joints
  if (word === undefined || others.length > 0 || page.folded.slice(gap.start, gap.end).trim() !== word.folded)
    return false
  return hasAny(page, [at, from, link, withWords], word)
}

/** "Szeged and Odessa (Ukraine)" on Szeged's page: where the other body begins; null where the publisher is not the first. */
function behindPublisher(page: Page, name: Span): number | null {
  if (page.publisher === null || page.names.at(name) !== undefined) return null
  const joint = find(page, page.vocabulary.joints.and, name).find((word) => word.start > name.start)
  if (joint === undefined) return null
  const first = trim(page, { start: name.start, end: joint.start })
  return isPublisherName(page, quoteOf(page, first), null)
    ? trim(page, { start: joint.end, end: name.end }).start
    : null
}

function joinsNames(page: Page, name: Span, joint: Span): boolean {
  const first = trim(page, { start: name.start, end: joint.start })
  const second = trim(page, { start: joint.end, end: name.end })
  const isBody = (part: Span) =>
    page.names.at(part) !== undefined || isPublisherName(page, quoteOf(page, part), null)
  return isBody(first) && isBody(second)
}

/** "Turun ystävyyskaupungit" over a list. */
function isOwnBeforeTie(page: Page, party: PartyDraft, span: Span): boolean {
  const tie = findInstruments(page, { start: party.name.end, end: span.end })[0]
  return tie?.form === 'tie' && tie.start === party.name.end + 1 && isOwnGenitive(page, party, tie)
}

/** A row that tells a state means a namesake of the publisher, unless it is the publisher's own. */
function isOwnState(page: Page, country: CountryCode | null): boolean {
  return country === null || country === page.publisher?.country
}
