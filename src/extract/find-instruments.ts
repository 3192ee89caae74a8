// Papers and ties named in a stretch of text: "Agreement on Twinning", "letter of intent", "twin towns".
import type { InstrumentType } from '../model/instrument.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { PhraseHit } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import { find, type Page, within } from './page.ts'
import type { PaperHead } from './vocabulary.ts'

export interface InstrumentHit extends Span {
  readonly type: InstrumentType
  /** `paper`: a titled instrument; `tie`: only the relation is named. */
  readonly form: 'paper' | 'tie'
  /** "such agreements": the paper is the one that was named before. */
  readonly isAnaphor: boolean
  /** Whether the words themselves tell the type. */
  readonly isTyped: boolean
}

/** Left to right, without overlaps; papers before ties where both could be read. */
export function findInstruments(page: Page, span: Span): InstrumentHit[] {
  const papers: InstrumentHit[] = []
  for (const head of find(page, page.vocabulary.papers, span)) {
    const last = papers.at(-1)
    if (last !== undefined && head.start < last.end) continue
    papers.push(readPaper(page, head, span))
  }
  const ties = find(page, page.vocabulary.ties, span)
    .filter((tie) => !papers.some((paper) => overlaps(paper, tie)))
    .map(
      (tie): InstrumentHit => ({
        start: tie.start,
        end: tie.end,
        type: tie.value,
        form: 'tie',
        isAnaphor: false,
        isTyped: tie.value !== 'unknown',
      }),
    )
  return [...papers, ...ties].sort((a, b) => a.start - b.start)
}

/** The hit that names the instrument best: a typed paper, then a typed tie, then whatever there is. */
export function chooseInstrument(hits: readonly InstrumentHit[]): InstrumentHit | undefined {
  const rank = (hit: InstrumentHit) => (hit.isTyped ? 0 : 2) + (hit.form === 'paper' ? 0 : 1)
  return [...hits].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0]
}

function readPaper(page: Page, head: PhraseHit<PaperHead>, span: Span): InstrumentHit {
  const start = reachLeft(page, head, span)
  const end = reachRight(page, head, span)
  const qualities = find(page, page.vocabulary.qualities, { start, end })
  const before = page.words[wordIndexAt(page, start) - 1]
  const isAnaphor =
    before !== undefined &&
    find(page, page.vocabulary.joints.anaphor, before).length > 0 &&
    /^\s+$/.test(page.text.slice(before.end, start))
  if (head.value.kind === 'title')
    return { start, end, type: head.value.type, form: 'paper', isAnaphor, isTyped: true }
  const rank = (type: InstrumentType) => page.vocabulary.qualityRank.get(type) ?? Number.MAX_SAFE_INTEGER
  const quality = qualities.map((hit) => hit.value).sort((a, b) => rank(a) - rank(b))[0]
  const type = quality ?? head.value.type
  return { start, end, type, form: 'paper', isAnaphor, isTyped: type !== 'unknown' }
}

/** "Town Twinning Agreement": a title begins with its qualities, up to four words before the head. */
function reachLeft(page: Page, head: Span, span: Span): number {
  const at = wordIndexAt(page, head.start)
  let start = head.start
  for (let step = 1; step <= 4; step++) {
    const word = page.words[at - step]
    const next = page.words[at - step + 1]
    if (word === undefined || next === undefined || word.start < span.start) break
    if (!/^[ \-']{1,2}$/.test(page.folded.slice(word.end, next.start))) break
    const title = { start: word.start, end: head.end }
    const isQuality = [page.vocabulary.qualities, page.vocabulary.ties].some(
      (book) => find(page, book, title)[0]?.start === word.start,
    )
    if (isQuality) start = word.start
  }
  return start
}

/** A title goes on over "on", "of", "for" until a date, a name, a sign, an act or "between". */
function reachRight(page: Page, head: Span, span: Span): number {
  const { joints, acts, institutions } = page.vocabulary
  let end = head.end
  const area = find(page, page.vocabulary.areaLinks, { start: head.end, end: span.end })[0]
  for (let at = wordIndexAt(page, head.end), count = 0; count < 16; at++, count++) {
    const word = page.words[at]
    if (word === undefined || word.end > span.end) break
    if (
      !/^[ \-'"]{1,3}$/.test(
        page.folded.slice(end === head.end && count === 0 ? head.end : page.words[at - 1]!.end, word.start),
      )
    )
      break
    const isLink = find(page, joints.link, word).length > 0
    if (count === 0 && !isLink) break
    if (
      /\d/.test(word.folded) ||
      find(page, joints.between, word).length > 0 ||
      (find(page, joints.with, word).length > 0 && !isLink)
    )
      break
    if (
      find(page, acts, word).some((act) => act.value === 'signed' || act.value === 'held') ||
      find(page, joints.boundary, word).length > 0
    )
      break
    if (find(page, institutions, word).length > 0 && !isLink) break
    if (isNameAt(page, word)) break
    if (
      area !== undefined &&
      word.start >= area.end &&
      !isLink &&
      find(page, page.vocabulary.areaWords, word).length === 0
    )
      break
    if (!isLink) end = word.end
  }
  return end
}

function isNameAt(page: Page, word: Span): boolean {
  const isCapital = page.text.charAt(word.start) !== page.folded.charAt(word.start)
  if (!isCapital) return false
  const around = { start: word.start, end: word.end }
  const hits = [
    ...within(page.names, { start: word.start, end: word.end + 40 }),
    ...within(page.countries, { start: word.start, end: word.end + 40 }),
  ]
  return (
    hits.some((hit) => contains(hit, around)) &&
    find(page, page.vocabulary.qualities, word).length === 0 &&
    find(page, page.vocabulary.areaWords, word).length === 0 &&
    find(page, page.vocabulary.partyWords, word).length === 0
  )
}
