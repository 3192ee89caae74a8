// The words of a text with their places, found once and shared by everything that looks for phrases.
import type { Span } from '../model/span.ts'
import { foldUnits, textOf } from './fold-in-place.ts'
import { kindOfPair, kindOfUnit, wordKinds } from './word-kinds.ts'
import { type Word, type WordList, WordListBuilder } from './word-list.ts'

export type { Word } from './word-list.ts'

export interface WordedText {
  readonly text: string
  /** As long as `text`. */
  readonly folded: string
  readonly words: WordList
}

/** As much text as is folded at once; a line's end ends every word. */
const stretch = 16_384

/** Hardly any line goes on longer. */
const longestLine = 16_384

export function findWords(text: string): WordedText {
  const builder = new WordListBuilder(text.length)
  const parts: string[] = []
  // A long text is folded in the same few units over and over.
  const room = new Uint16Array(text.length > stretch ? stretch + longestLine : 0)
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start + stretch)
    const end = newline === -1 ? text.length : newline + 1
    const units = foldUnits(start === 0 && end === text.length ? text : text.slice(start, end), room)
    builder.open(units, start)
    addWords(units, builder)
    parts.push(textOf(units))
    start = end
  }
  return { text, folded: parts.join(''), words: builder.build() }
}

const plainUnits = 0x80
const middleDot = 0xb7
const firstHalf = 0xd800

function addWords(units: Uint16Array, builder: WordListBuilder): void {
  let start = 0
  let run: number = wordKinds.none
  for (let at = 0; at < units.length; ) {
    const unit = units[at]!
    // Most units are letters and signs of which nothing else has to be known.
    const isPlain = unit < plainUnits || (unit > middleDot && unit < firstHalf)
    const pair = !isPlain && isPairAt(units, at)
    const kind = pair
      ? kindOfPair(unit, units[at + 1]!)
      : !isPlain && isMiddleDot(units, at)
        ? wordKinds.letter
        : kindOfUnit(unit)
    if (kind !== run || kind === wordKinds.alone) {
      if (run !== wordKinds.none) builder.add(start, at)
      start = at
      run = kind
    }
    at += pair ? 2 : 1
  }
  if (run !== wordKinds.none) builder.add(start, units.length)
}

function isPairAt(units: Uint16Array, at: number): boolean {
  return (units[at]! & 0xfc00) === 0xd800 && at + 1 < units.length && (units[at + 1]! & 0xfc00) === 0xdc00
}

/** Catalan writes a dot between two l's of one word. */
function isMiddleDot(units: Uint16Array, at: number): boolean {
  return units[at] === middleDot && units[at - 1] === 0x6c && units[at + 1] === 0x6c
}

/** Index of the first word that starts at or after `offset`. */
export function wordIndexAt({ words }: WordedText, offset: number): number {
  return words.indexAt(offset)
}

export function wordAt({ words }: WordedText, index: number): Word | undefined {
  return words.at(index)
}

/** The words that start within the span. */
export function wordsIn({ words }: WordedText, span: Span): Word[] {
  return words.slice(words.indexAt(span.start), words.indexAt(span.end))
}
