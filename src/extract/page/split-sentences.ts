// Sentences of a block, by their closing signs; the dot of an abbreviation, an initial or a date closes none.
import type { Span } from '../../model/span.ts'
import { isSmallLetter } from '../../text/letter-case.ts'
import { lettersBefore } from '../../text/letters-before.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { find, has, type Page, trim } from './page.ts'

const lineFeed = 10
const fullStop = 46
const closing = new Set('!?…'.split('').map((sign) => sign.charCodeAt(0)))

/** How much of what stands before a dot is looked at, and of what stands behind it. */
const longestAbbreviation = 12

export function splitSentences(page: Page, block: Span): Span[] {
  const sentences: Span[] = []
  let start = block.start
  const close = (end: number) => {
    const span = trim(page, { start, end })
    if (span.end > span.start) sentences.push(span)
    start = end
  }
  for (let index = block.start; index < block.end; index++) {
    const code = page.folded.charCodeAt(index)
    if (isLetterOrSpace(code)) continue
    if (code === lineFeed && page.text.charAt(index + 1) === '\n') close(index)
    else if (closing.has(code) || (code === fullStop && closes(page, index, { start, end: block.end })))
      close(index + 1)
  }
  close(block.end)
  return sentences
}

/** Quick to ask: no closing sign stands among these, and nearly all units do. */
function isLetterOrSpace(code: number): boolean {
  return code === 32 || (code > 63 && code < 0x2026)
}

function closes(page: Page, index: number, block: Span): boolean {
  return page.text.charAt(index) === '。' || isFullStop(page, index, block)
}

function isFullStop(page: Page, index: number, block: Span): boolean {
  if (page.dates.covers({ start: index - 1, end: index + 1 }, block)) return false
  const rest = page.text.slice(index + 1, Math.min(block.end, index + longestAbbreviation))
  if (rest.trim() === '') return true
  if (!/^["'”’)\]]*\s/u.test(rest)) return isGlued(page, index)
  const from = Math.max(block.start, index - longestAbbreviation)
  const word = lettersBefore(page.folded, index, { from, areDotsLetters: true })
  if (page.vocabulary.abbreviations.has(word) || /^\p{L}$/u.test(word))
    return word.length > 0 && beginsAreas(page, { start: index + 1, end: block.end })
  if (/^\d{4}$/.test(word) && leadsToPaper(page, index, block)) return false
  const next = rest.trimStart().charAt(0)
  const isLower = isSmallLetter(next)
  return !isLower && !(/^\d{1,2}$/.test(word) && /\p{L}/u.test(next) && isLower)
}

/** "… v Polsku.V roce 2009": a sentence that begins with no space before it. */
function isGlued(page: Page, index: number): boolean {
  const around = page.text.slice(Math.max(0, index - shortestLastWord), index + 4)
  return /^\p{Ll}{4}\.\p{Lu}(?:\p{Ll}| \p{Ll}| \d)/u.test(around)
}

/** The letters of a word that is no abbreviation. */
const shortestLastWord = 4

/** "… podpisano 25.09.1996 r. Obszary współpracy: kultura": an abbreviation may close a sentence before a label. */
function beginsAreas(page: Page, rest: Span): boolean {
  const label = find(page, page.vocabulary.areaLabels, {
    start: rest.start,
    end: Math.min(rest.end, rest.start + 48),
  })[0]
  return (
    label !== undefined &&
    page.folded.slice(rest.start, label.start).trim() === '' &&
    /^\s*:/.test(page.folded.slice(label.end, rest.end))
  )
}

/** "donijelo je 14. ožujka 2011. Odluku o …": the year's ordinal dot, before the paper that the act is about. */
function leadsToPaper(page: Page, index: number, sentence: Span): boolean {
  const before = { start: sentence.start, end: index }
  const next = wordAt(page, wordIndexAt(page, index + 1))
  if (next === undefined || next.end > sentence.end) return false
  const paper = phraseAt(page, page.vocabulary.papers, next.start, sentence.end)
  return (
    paper !== undefined &&
    has(page, page.vocabulary.acts, before) &&
    !has(page, page.vocabulary.papers, before)
  )
}
