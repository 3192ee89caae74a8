// Papers and ties named in a stretch of text: "Agreement on Twinning", "letter of intent", "twin towns".
import type { InstrumentType } from '../../model/instrument.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type PhraseBook, type PhraseHit, phraseAt } from '../../text/phrase-book.ts'
import { areBlanks, areSigns, Signs } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isCapital } from '../names/name-shape.ts'
import { find, has, hasAny, type Page } from '../page/page.ts'
import { rememberBySpan } from '../page/remember.ts'
import type { PaperHead } from '../page/vocabulary.ts'
import { behindOwnDay } from './own-day.ts'

export interface InstrumentHit extends Span {
  readonly type: InstrumentType
  /** `paper`: a titled instrument; `tie`: only the relation is named. */
  readonly form: 'paper' | 'tie'
  /** "such agreements": the paper is the one that was named before. */
  readonly isAnaphor: boolean
  /** Whether the words themselves tell the type. */
  readonly isTyped: boolean
}

/** The most words of a title behind its head. */
const longestTitle = 16

/** The most words of it before its head. */
const mostQualities = 4

/** The most letters of a name behind its first word. */
const longestName = 40

/** Left to right, without overlaps; papers before ties where both could be read. */
export const findInstruments = rememberBySpan(readInstruments)

const withinTitle = new Signs(` -'`)
const withinQuotes = new Signs(` -'"`)
const none: readonly InstrumentHit[] = []

function readInstruments(page: Page, span: Span): readonly InstrumentHit[] {
  const heads = find(page, page.vocabulary.papers, span)
  const relations = find(page, page.vocabulary.ties, span)
  return heads.length === 0 && relations.length === 0 ? none : readAll(page, span, heads, relations)
}

function readAll(
  page: Page,
  span: Span,
  heads: readonly PhraseHit<PaperHead>[],
  relations: readonly PhraseHit<InstrumentType>[],
): readonly InstrumentHit[] {
  const hits: InstrumentHit[] = []
  for (const head of heads) {
    const last = hits.at(-1)
    if (last === undefined || head.start >= last.end) hits.push(readPaper(page, head, span))
  }
  const papers = hits.length
  for (const tie of relations) if (!isWithinPaper(hits, papers, tie)) hits.push(tieHit(tie))
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start)
}

function isWithinPaper(hits: readonly InstrumentHit[], papers: number, tie: Span): boolean {
  for (let at = 0; at < papers; at++) if (overlaps(hits[at]!, tie)) return true
  return false
}

function tieHit({ start, end, value }: PhraseHit<InstrumentType>): InstrumentHit {
  return { start, end, type: value, form: 'tie', isAnaphor: false, isTyped: value !== 'unknown' }
}

function readPaper(page: Page, head: PhraseHit<PaperHead>, span: Span): InstrumentHit {
  const start = reachLeft(page, head, span)
  const end = reachRight(page, head, span)
  const qualities = find(page, page.vocabulary.qualities, { start, end })
  const before = wordAt(page, wordIndexAt(page, start) - 1)
  const isAnaphor =
    before !== undefined &&
    has(page, page.vocabulary.joints.anaphor, before) &&
    before.end < start &&
    areBlanks(page.text, { start: before.end, end: start })
  const further = titleBehindSides(page, end, span)
  const isOnSecrets = [...qualities, ...further].some((hit) => hit.value === 'security_agreement')
  const isOpen = openTypes.has(head.value.type) && qualities.length === 0
  const isSecret = isOnSecrets || (isOpen && further.length === 0 && isOnSecretsAround(page, head, span))
  if (isSecret && openTypes.has(head.value.type))
    return { start, end, type: 'security_agreement', form: 'paper', isAnaphor, isTyped: true }
  if (head.value.kind === 'title')
    return { start, end, type: head.value.type, form: 'paper', isAnaphor, isTyped: true }
  const rank = (type: InstrumentType) => page.vocabulary.qualityRank.get(type) ?? Number.MAX_SAFE_INTEGER
  const quality = [...(qualities.length > 0 ? qualities : further)]
    .map((hit) => hit.value)
    .sort((a, b) => rank(a) - rank(b))[0]
  const type = quality ?? head.value.type
  return { start, end, type, form: 'paper', isAnaphor, isTyped: type !== 'unknown' }
}

/** Words for any paper; those on secrets are of a type of their own. */
const openTypes: ReadonlySet<InstrumentType> = new Set(['unknown', 'treaty', 'contract'])

/** The most letters between a paper and the secrets that it is on. */
const longestSubject = 110

/** "accordi bilaterali per la protezione reciproca delle informazioni classificate": the subject stands further off, but in the same breath. */
function isOnSecretsAround(page: Page, head: Span, span: Span): boolean {
  const { qualities, papers } = page.vocabulary
  const isWithin = (stretch: Span) =>
    find(page, qualities, stretch).some((hit) => hit.value === 'security_agreement')
  const behind = { start: head.end, end: Math.min(span.end, head.end + longestSubject) }
  const sign = page.folded.slice(behind.start, behind.end).search(/[.;:()\d"]/)
  const next = find(page, papers, behind)[0]
  const end = Math.min(next?.start ?? behind.end, sign === -1 ? behind.end : behind.start + sign)
  if (isWithin({ start: behind.start, end })) return true
  if (page.vocabulary.partnersBy !== 'endings') return false
  const from = Math.max(span.start, head.start - longestSubject)
  const last = /.*[.;:()"]/su.exec(page.folded.slice(from, head.start))?.[0].length ?? 0
  return isWithin({ start: from + last, end: head.start })
}

/** The most words of two sides' names, and of the title behind them. */
const longestSides = 32

/** "Agreement between the Government of A and the Government of B on the protection of classified information": the title goes on behind the sides, up to the act. */
function titleBehindSides(page: Page, end: number, span: Span): readonly PhraseHit<InstrumentType>[] {
  const { joints, acts, qualities } = page.vocabulary
  const at = wordIndexAt(page, behindOwnDay(page, { start: end, end }, span))
  const first = wordAt(page, at)
  if (first === undefined || first.end > span.end || !has(page, joints.between, first)) return []
  const last = wordAt(page, at + longestSides)
  const stretch = { start: first.end, end: Math.min(span.end, last?.end ?? span.end) }
  const act = find(page, acts, stretch).find((hit) => hit.value !== 'held')
  return find(page, qualities, { start: stretch.start, end: act?.start ?? stretch.end })
}

/** "Town Twinning Agreement": a title begins with its qualities, up to four words before the head. */
function reachLeft(page: Page, head: Span, span: Span): number {
  const { words, vocabulary } = page
  const { qualities, ties } = vocabulary
  const first = words.indexAt(head.start)
  let start = head.start
  for (let at = first - 1; at >= Math.max(0, first - mostQualities); at--) {
    const word = words.startAt(at)
    if (word < span.start) break
    if (!areSigns(page.folded, { start: words.endAt(at), end: words.startAt(at + 1) }, withinTitle, 2)) break
    const hit: Span | undefined =
      phraseAt(page, qualities, word, head.end) ?? phraseAt(page, ties, word, head.end)
    if (hit !== undefined) start = word
  }
  return start
}

/** A title goes on over "on", "of", "for" and words of its own, until a date, a name, a sign, an act, "between", or a word of the sentence. */
function reachRight(page: Page, head: Span, span: Span): number {
  const { words } = page
  let end = head.end
  let previous = head.end
  const first = words.indexAt(head.end)
  for (let at = first; at < Math.min(words.length, first + longestTitle); at++) {
    const word = { start: words.startAt(at), end: words.endAt(at) }
    if (word.end > span.end || beginsDate(page, word.start)) break
    if (!areSigns(page.folded, { start: previous, end: word.start }, withinQuotes, 3)) break
    const isLink = has(page, page.vocabulary.joints.link, word)
    const isBeside = at === first && !isLink && !tellsType(page, word)
    if (isBeside || (!isLink && !isTitleWord(page, word))) break
    previous = word.end
    if (!isLink) end = word.end
  }
  return end
}

/** "… in July 2015": months have capitals too. */
function beginsDate({ dates }: Page, at: number): boolean {
  const index = dates.indexAt(at)
  return index < dates.length && dates.startAt(index) === at
}

/** "Πρωτόκολλο Συνεργασίας", "Povelja bratimljenja": the genitive needs no link. */
function tellsType(page: Page, word: Span): boolean {
  return hasAny(page, [page.vocabulary.qualities, page.vocabulary.ties], word)
}

/** Words of titles have capitals, or tell the type, the area or the kind of body. */
function isTitleWord(page: Page, word: Span): boolean {
  const { joints, acts, institutions, qualities, areaWords, partyWords, areaLinks } = page.vocabulary
  if (/\d/.test(page.folded.slice(word.start, word.end))) return false
  if (hasAny(page, [joints.between, joints.with, joints.boundary, institutions], word)) return false
  if (find(page, acts, word).some((act) => act.value === 'signed' || act.value === 'held')) return false
  if (isNameAt(page, word)) return false
  return (
    hasCapital(page, word) ||
    hasAny(page, [qualities, areaWords, partyWords], word) ||
    isWithin(page, areaLinks, word)
  )
}

/** "field" in "in the field of". */
function isWithin(page: Page, book: PhraseBook<unknown>, word: Span): boolean {
  const around = { start: Math.max(0, word.start - 12), end: word.end + 8 }
  return find<unknown>(page, book, around).some((hit) => hit.start <= word.start && word.end <= hit.end)
}

function isNameAt(page: Page, word: Span): boolean {
  if (!hasCapital(page, word)) return false
  const { qualities, areaWords, partyWords } = page.vocabulary
  const name = { start: word.start, end: word.end + longestName }
  const isName = page.names.covers(word, name) || page.countries.covers(word, name)
  return isName && !hasAny(page, [qualities, areaWords, partyWords], word)
}

function hasCapital(page: Page, { start }: Span): boolean {
  return page.text.charCodeAt(start) !== page.folded.charCodeAt(start) && isCapital(page, start)
}
