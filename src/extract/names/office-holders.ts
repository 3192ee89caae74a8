// Persons who sign for a body: "the mayor of Niš Darko Bulatović" names a city and, behind it, a person who is none.
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { type Word, wordAt, wordIndexAt, wordsIn } from '../../text/words.ts'
import { has, hasAny, type Page, within } from '../page/page.ts'
import { isCapital } from './name-shape.ts'
import { officeEndingAt, smallTown } from './persons.ts'

/** Where the words behind an office begin. */
export interface Office {
  readonly nameStart: number
  /** Whether "of" or a kind of body stands between: then a body follows, and else perhaps the person. */
  readonly isLinked: boolean
}

/** The most words of a person's name, and of what stands between an office and the body behind it. */
const mostNameWords = 4
const mostLinkWords = 4
/** The most words of kind between a body and the office behind it. */
const mostKindWords = 3
/** A language with fewer endings has no genitive that joins a name to the office before it. */
const leastEndings = 10

/** The office that a run of capitals opens with, or that stands right before it. */
export function officeBefore(page: Page, run: Span): Office | null {
  const { offices } = page.vocabulary
  const own = phraseAt(page, offices, behindArticle(page, run), run.end)
  if (own !== undefined) {
    const next = wordAt(page, wordIndexAt(page, own.end))
    return next === undefined ? null : skipKind(page, { nameStart: next.start, isLinked: false }, run)
  }
  const at = wordIndexAt(page, run.start)
  for (let step = 1; step <= mostLinkWords + 1 && step <= at; step++) {
    const word = wordAt(page, at - step)!
    const next = wordAt(page, at - step + 1)!
    if (!/^["']? ["']?$/.test(page.folded.slice(word.end, next.start))) return null
    if (has(page, offices, word)) {
      // "polgármestere és Kassa": there what joins them leads to a body of its own.
      if (step > 1 && page.vocabulary.officesFollow) return null
      return skipKind(page, { nameStart: run.start, isLinked: step > 1 }, run)
    }
    const { joints, partyWords } = page.vocabulary
    // "burgemeester Van den Daele": with a capital it is part of the person's name.
    if (step > 1 && isCapital(page, word.start) && has(page, joints.from, word)) return null
    if (!has(page, joints.link, word) && !has(page, joints.from, word) && !has(page, partyWords, word)) {
      const isState = within(page.countries, word).some((state) => state.form === 'adjective')
      // "o presidente da câmara municipal de Lagoa": an office of several words.
      const isOffice = !page.vocabulary.officesFollow && officeEndingAt(page, at - step) !== null
      if (isOffice) return skipKind(page, { nameStart: run.start, isLinked: step > 1 }, run)
      if (!isState && !isOfKind(page, at - step, run.start)) return null
    }
  }
  return null
}

/** "Ο Δήμαρχος Φυλής", "The Mayor of Niš": at the beginning of a sentence the article has a capital, too. */
function behindArticle(page: Page, run: Span): number {
  const [article, next] = wordsIn(page, run)
  return article !== undefined && next !== undefined && has(page, page.vocabulary.joints.link, article)
    ? next.start
    : run.start
}

/** "глава городского поселения Деденево": a word within the kind of body. */
function isOfKind(page: Page, index: number, limit: number): boolean {
  const word = wordAt(page, index)!
  const first = wordAt(page, index - 1) ?? word
  return [first, word].some((from) => {
    const kind = phraseAt(page, page.vocabulary.partyWords, from.start, limit)
    return kind !== undefined && kind.start <= word.start && kind.end >= word.end
  })
}

/** "Burmistrz Gminy Paczków": the kind of body, where it has a capital too. */
function skipKind(page: Page, office: Office, run: Span): Office {
  const kind = phraseAt(page, page.vocabulary.partyWords, office.nameStart, run.end)
  const next = kind === undefined ? undefined : wordAt(page, wordIndexAt(page, kind.end))
  return next === undefined || next.start >= run.end ? office : { nameStart: next.start, isLinked: true }
}

/** The body in a run behind an office: empty where the run is only a person; null where the run is to be read like any other. */
export function bodyOfOffice(page: Page, run: Span, office: Office): readonly Span[] | null {
  if (page.vocabulary.officesFollow) return []
  const words = wordsIn(page, { start: office.nameStart, end: run.end })
  const first = words[0]
  // "el Intendente Municipal de Rosario": the capitals are those of the office alone.
  if (first === undefined) return []
  if (page.countries.startingAt(first.start, run.end) !== undefined) return null
  const known = page.names.startingAt(first.start, run.end)
  if (known !== undefined && page.text.charAt(known.end) !== '-') {
    // "Mayor Mallory" is a person, where only "of" or an ending would make a town of the name.
    if (known.end >= run.end) return office.isLinked || joinsByCase(page) ? null : []
    // "burmistrz Darmstadt Jochen Partsch", but "primátor Martin Horák", "градоначелница Јелена Илић".
    const isFull = joinsByCase(page) && countParts(page, known.end, run.end) > 1
    const isGreat = known.population >= smallTown && isOtherCase(page, known)
    const isBody = office.isLinked || isFull || (isGreat && !agreesWithOffice(page, known, office))
    return isBody ? [{ start: known.start, end: known.end }] : []
  }
  const parts = words.filter((word, index) => index === 0 || isPart(page, word))
  // "Кметът Иванов": a family name, where only "of" or an ending would make a town of it.
  if (parts.length === 1) return office.isLinked || joinsByCase(page) ? null : []
  const person = parts.at(-2)!
  if (parts.length > 2 && (office.isLinked || joinsByCase(page)))
    return [{ start: first.start, end: person.start - 1 }]
  return office.isLinked ? null : []
}

/** A hyphen joins two words into one part of a name. */
function isPart(page: Page, word: Word): boolean {
  return page.text.charAt(word.start - 1) === ' '
}

/** "s gradonačelnikom Ivom Komšićem": in the instrumental of the office itself a name is its holder's; a town's would stand in the genitive. */
function agreesWithOffice({ text }: Page, name: Span, { nameStart }: Office): boolean {
  return (
    /[mм]$/u.test(text.slice(name.start, name.end)) && /[mм] $/u.test(text.slice(nameStart - 2, nameStart))
  )
}

function countParts(page: Page, from: number, to: number): number {
  return wordsIn(page, { start: from, end: to }).filter((word) => isPart(page, word)).length
}

/** "starosta Náchoda": a form that is no name by itself, so that it stands in the genitive. */
function isOtherCase(page: Page, name: Span): boolean {
  if (!joinsByCase(page)) return false
  const words = page.text.slice(name.start, name.end)
  return !page.finder.findNames(words, { language: 'en' }).some((hit) => hit.end - hit.start === words.length)
}

function joinsByCase(page: Page): boolean {
  return (page.vocabulary.caseRules?.nouns.size ?? 0) > leastEndings
}

/** Where the person's name behind a body ends: "Pisza - Andrzej Szymborski", "Αγίας Νάπας, Χρίστος Ζαννέτου"; the body's own end where none stands there. */
export function endOfPerson(page: Page, body: Span, limit: Span): number {
  const [first, ...others] = nameBehind(page, body.end, limit, /^(?:,| -)? $/)
  if (first === undefined || others.length === 0) return body.end
  const last = others.at(-1)!
  if (isPlace(page, { start: first.start, end: last.end })) return body.end
  return isOfSeveral(page, body) ? endOfFurther(page, last.end, limit) : last.end
}

function isPlace(page: Page, name: Span): boolean {
  return page.names.at(name) !== undefined
}

/** "the mayors of Niš and Bar": the body is the last of several. */
function isOfSeveral(page: Page, body: Span): boolean {
  const before = wordAt(page, wordIndexAt(page, body.start) - 1)
  return before !== undefined && has(page, page.vocabulary.joints.and, before)
}

/** "…, Milan Petrović and Ana Kovač": behind several bodies stand the names of as many persons. */
function endOfFurther(page: Page, from: number, limit: Span): number {
  const joint = wordAt(page, wordIndexAt(page, from))
  const isJoined =
    joint !== undefined && joint.end < limit.end && has(page, page.vocabulary.joints.and, joint)
  if (!isJoined || page.folded.slice(from, joint.start).trim() !== '') return from
  const [first, ...others] = nameBehind(page, joint.end, limit, /^ $/)
  const last = others.at(-1)
  if (first === undefined || last === undefined) return from
  const name = { start: first.start, end: last.end }
  const { partyWords, offices } = page.vocabulary
  return isPlace(page, name) || hasAny(page, [partyWords, offices], name) ? from : last.end
}

/** The words of a person's name behind a place of the text; `sign` is what may stand before the first. */
function nameBehind(page: Page, from: number, limit: Span, sign: RegExp): readonly Word[] {
  const at = wordIndexAt(page, from)
  const name: Word[] = []
  for (let index = at; index < at + mostNameWords; index++) {
    const word = wordAt(page, index)
    if (word === undefined || word.end > limit.end || !isCapital(page, word.start)) break
    const gap = page.folded.slice(name.at(-1)?.end ?? from, word.start)
    if (!(name.length === 0 ? sign : /^(?: |-|\. )$/).test(gap)) break
    if (page.countries.startingAt(word.start, limit.end) !== undefined) break
    name.push(word)
  }
  return name
}

/** "Kauno rajono savivaldybės meras Jonas Jonaitis": where the holder of the office behind a body ends; null where the body has none behind it. */
export function endOfOffice(page: Page, body: Span, limit: Span): number | null {
  if (!page.vocabulary.officesFollow) return null
  const { offices, partyWords } = page.vocabulary
  const at = wordIndexAt(page, body.end)
  let end = body.end
  for (let index = at; index <= at + mostKindWords; index++) {
    const word = wordAt(page, index)
    if (word === undefined || word.end > limit.end || !/^ +$/.test(page.folded.slice(end, word.start)))
      return null
    const office = phraseAt(page, offices, word.start, limit.end)
    if (office !== undefined) return nameBehind(page, office.end, limit, /^ $/).at(-1)?.end ?? office.end
    if (!has(page, partyWords, word)) return null
    end = word.end
  }
  return null
}
