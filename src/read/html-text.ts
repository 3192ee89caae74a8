// Puts a page's words together as a browser shows them: white space collapsed, blocks parted, every offset traced.
import type { SourceStep } from '../model/document.ts'
import { type OffsetMap, offsetsOf } from './html-offsets.ts'
import type { HtmlText } from './html-tree.ts'
import { unseenSigns } from './unseen-signs.ts'

const space = /[ \t\n\f\r\v\u0085\u2028\u2029]+/u
const pieces = new RegExp(`(${space.source})|${unseenSigns.source}`, 'gu')

/** Who keeps the blocks, told of each word. */
export interface WordListener {
  /** Before the gap is written that parts the word from what stands before it. */
  beforeWord(word: string): void
  /** Where the word is about to stand. */
  atWord(offset: number): void
}

export class HtmlTextBuilder {
  #text = ''
  readonly #steps: SourceStep[] = []
  readonly #source: string
  /** What a browser would put before the next word. */
  #gap: '' | ' ' | '\n' | '\n\n' = ''
  /** Where the source stands after what was written last. */
  #sourceAt = 0
  #wordEnd = 0
  /** The last sign written: to ask the text for it would copy the text each time. */
  #last = '\n'

  constructor(source: string) {
    this.#source = source
  }

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  get steps(): readonly SourceStep[] {
    return this.#steps
  }

  /** Where the last word ends, hard spaces after it left out. */
  get wordEnd(): number {
    return this.#wordEnd
  }

  /** The lines that part what is written from what comes. */
  breakLines(count: 1 | 2): void {
    if (this.#text === '') return
    if (count === 2 || this.#gap === '\n\n') this.#gap = '\n\n'
    else this.#gap = '\n'
  }

  /** A line break that a reader sees; two of them leave a blank line. */
  addBreak(): void {
    if (this.#text === '' || this.#last === '\t') return
    this.#gap = this.#gap.startsWith('\n') ? '\n\n' : '\n'
  }

  /** Writes what parts the cells of a row, whether they hold words or not. */
  separate(sign: '\t'): void {
    this.#gap = ''
    this.#write(sign, this.#sourceAt)
  }

  /** Writes the line ends that are due, so that a row may begin with an empty cell. */
  settle(): void {
    if (this.#gap.startsWith('\n')) this.#write(this.#gap, this.#sourceAt)
    this.#gap = ''
  }

  addText(node: HtmlText, listener: WordListener): void {
    const offsets = offsetsOf(node, this.#source)
    let at = 0
    for (const match of node.value.matchAll(pieces)) {
      this.#addWord(node.value, at, match.index, offsets, listener)
      if (match[1] !== undefined) this.#addSpace()
      at = match.index + match[0].length
    }
    this.#addWord(node.value, at, node.value.length, offsets, listener)
  }

  /** Keeps white space as it is; only line ends at the beginning are left out. */
  addPreformatted(node: HtmlText, listener: WordListener): void {
    const offsets = offsetsOf(node, this.#source)
    this.settle()
    if (/\S/.test(node.value)) listener.atWord(this.#text.length + node.value.search(/\S/))
    this.#writeMapped(node.value, 0, node.value.length, offsets)
  }

  get #isAtLineStart(): boolean {
    return this.#gap.startsWith('\n') || this.#last === '\n' || this.#last === '\t'
  }

  #addSpace(): void {
    if (this.#gap === '' && !this.#isAtLineStart) this.#gap = ' '
  }

  #addWord(value: string, from: number, to: number, offsets: OffsetMap, listener: WordListener): void {
    if (from === to) return
    const word = value.slice(from, to)
    // A hard space alone at the beginning of a line is there to keep a place open, not to be read.
    if (this.#isAtLineStart && /^\u00a0+$/.test(word)) return
    listener.beforeWord(word)
    const gap = this.#gap
    this.#gap = ''
    if (gap !== '' && this.#text !== '') this.#write(gap, this.#sourceAt)
    listener.atWord(this.#text.length)
    this.#writeMapped(value, from, to, offsets)
    this.#wordEnd = this.#text.length - (word.length - word.trimEnd().length)
  }

  #writeMapped(value: string, from: number, to: number, offsets: OffsetMap): void {
    for (let start = from; start < to; ) {
      const sourceStart = offsets(start)
      let end = start + 1
      while (end < to && offsets(end) === sourceStart + end - start) end++
      this.#write(value.slice(start, end), sourceStart)
      start = end
    }
    // A reference is longer than what it stands for, so the end is asked for, not counted.
    this.#sourceAt = Math.max(this.#sourceAt, offsets(to))
  }

  #write(words: string, sourceStart: number): void {
    const last = this.#steps.at(-1)
    const isInStep =
      last !== undefined && last.sourceStart + this.#text.length - last.textStart === sourceStart
    if (!isInStep) this.#steps.push({ textStart: this.#text.length, sourceStart })
    this.#text += words
    this.#last = words.at(-1) ?? this.#last
    this.#sourceAt = sourceStart + words.length
  }
}
