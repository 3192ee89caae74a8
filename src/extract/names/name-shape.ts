// Whether words look like a body's name: capitals where the script has them, few words, none of a sentence.
import type { Span } from '../../model/span.ts'
import { isSmallLetter } from '../../text/letter-case.ts'
import { canOpen, isPhrase, phraseAt } from '../../text/phrase-book.ts'
import { wordIndexAt } from '../../text/words.ts'
import { find, has, type Page } from '../page/page.ts'

const mostWords = 6
/** Of scripts that write each sign for a word of its own. */
const mostSigns = 12

/** Small words within names: "upon", "im", "sur", "de la". */
const longestParticle = 5

export function isCapital(page: Page, offset: number): boolean {
  const unit = page.text.charCodeAt(offset)
  const known = capitals[unit]!
  return known === 0 ? learnCapital(unit) : known === 2
}

/** By UTF-16 unit: 0 not asked yet, 1 none, 2 a capital or a letter of a script without. */
const capitals = new Uint8Array(65536)

function learnCapital(unit: number): boolean {
  const isOne = !isSmallLetter(String.fromCharCode(unit))
  capitals[unit] = isOne ? 2 : 1
  return isOne
}

export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

export function looksLikeName(page: Page, span: Span): boolean {
  const { words } = page
  const first = words.indexAt(span.start)
  const last = words.indexAt(span.end) - 1
  const count = last - first + 1
  if (count < 1 || (count > mostWords && !isOneRun(span, count))) return false
  const start = words.startAt(first)
  if (start - span.start > 1 || !isCapital(page, start) || isFigure(page.folded.charCodeAt(start)))
    return false
  if (count === 1 && words.endAt(first) - start < 2) return false
  const lastStart = words.startAt(last)
  const isWithinWord = words.endAt(last) - lastStart > 1 && isJoined(page, lastStart)
  // "Podkarpatské vojvodstvo": what it is may stand behind the name in small letters.
  const isKind =
    count > 1 && has(page, page.vocabulary.partyWords, { start: lastStart, end: words.endAt(last) })
  if (!isCapital(page, lastStart) && !isWithinWord && !isKind) return false
  let small = 0
  for (let index = first; index <= last; index++) {
    const at = words.startAt(index)
    if (isCapital(page, at) || isJoined(page, at) || (isKind && index === last)) continue
    if (words.endAt(index) - at > longestParticle) return false
    small++
  }
  if (small > count / 2 || isWordOfLanguage(page, span)) return false
  const isInstitution =
    has(page, page.vocabulary.institutions, span) && !has(page, page.vocabulary.things, span)
  return !isInstitution && !isColumnHead(page, span)
}

/** 赫梅利尼茨基市: signs without any space between. */
function isOneRun({ start, end }: Span, count: number): boolean {
  return count <= mostSigns && end - start === count
}

/** "satmársko" in "Sabolčsko-satmársko-berežská župa". */
function isJoined(page: Page, start: number): boolean {
  return `'-`.includes(page.folded.charAt(start - 1))
}

/** "City", "Country": words that stand over a column. */
export function isColumnHead(page: Page, span: Span): boolean {
  // Nothing but such words makes a head, so that the first of them tells most lines apart.
  if (!canOpen(page, page.vocabulary.columns, span)) return false
  const heads = find(page, page.vocabulary.columns, span)
  if (heads.length === 0) return false
  const told = heads.reduce((sum, head) => sum + head.words, 0)
  return told >= wordIndexAt(page, span.end) - wordIndexAt(page, span.start)
}

/** A word that the language itself uses: a month, an act, an adjective of a state. */
export function isWordOfLanguage(page: Page, span: Span): boolean {
  const { vocabulary } = page
  const isMonth =
    canOpen(page, vocabulary.months, span) &&
    vocabulary.dates.months.has(page.folded.slice(span.start, span.end))
  if (isMonth) return true
  if (saysNothing(page, span)) return true
  const title = phraseAt(page, vocabulary.partyWords, span.start, Math.min(page.text.length, span.end + 12))
  if (title !== undefined && title.end > span.end) return true
  if (page.countries.at(span)?.form === 'adjective') return true
  return isPhrase(page, vocabulary.ownWords, span)
}

/** Only words that are no names and words of kind. */
function saysNothing(page: Page, span: Span): boolean {
  const { words, vocabulary } = page
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    const start = words.startAt(index)
    if (start >= span.end) break
    if (vocabulary.notNames.has(words.foldedAt(index))) continue
    if (!has(page, vocabulary.partyWords, { start, end: words.endAt(index) })) return false
  }
  return true
}
