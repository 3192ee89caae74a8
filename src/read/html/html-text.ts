// Puts a page's words together as a browser shows them: white space collapsed, blocks parted, every offset traced.
import type { SourceStep } from '../../model/document.ts'
import { unseenLengthAt } from '../document/unseen-signs.ts'
import { type OffsetMap, offsetsOf } from './html-offsets.ts'
import type { HtmlText } from './html-tree.ts'

const hardSpace = 0xa0
/** Pieces are put together so often that a long text is never copied for a short word. */
const piecesInChunk = 4096

/** Who keeps the blocks, told of each word. */
export interface WordListener {
  /** Before the gap is written that parts the word from what stands before it. */
  beforeWord(word: string): void
  /** Where the word is about to stand. */
  atWord(offset: number): void
}

export class HtmlTextBuilder {
  readonly #chunks: string[] = []
  #pieces: string[] = []
  #length = 0
  readonly #steps: SourceStep[] = []
  readonly #source: string
  /** What a browser would put before the next word. */
  #gap: '' | ' ' | '\n' | '\n\n' = ''
  /** Where the source stands after what was written last. */
  #sourceAt = 0
  #wordEnd = 0
  /** The last sign written. */
  #last = '\n'

  constructor(source: string) {
    this.#source = source
  }

  get text(): string {
    return this.textFrom(0)
  }

  /** What was written from there on; what stands before is not looked at. */
  textFrom(start: number): string {
    this.#join()
    let begin = this.#length
    let index = this.#chunks.length
    while (begin > start) begin -= this.#chunks[--index]?.length ?? begin
    return this.#chunks
      .slice(index)
      .join('')
      .slice(start - begin)
  }

  get length(): number {
    return this.#length
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
    if (this.#length === 0) return
    if (count === 2 || this.#gap === '\n\n') this.#gap = '\n\n'
    else this.#gap = '\n'
  }

  /** A line break that a reader sees; two of them leave a blank line. */
  addBreak(): void {
    if (this.#length === 0 || this.#last === '\t') return
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
    const { value } = node
    const offsets = offsetsOf(node, this.#source)
    let from = 0
    for (let at = 0; at < value.length; at++) {
      const isGap = isSpaceAt(value, at)
      const length = isGap ? 1 : unseenLengthAt(value, at)
      if (length === 0 || (at > from && isLoneSpace(value, at))) continue
      this.#addWords(value, from, at, offsets, listener)
      if (isGap) this.#addSpace()
      from = at + length
    }
    this.#addWords(value, from, value.length, offsets, listener)
  }

  /** Keeps white space as it is; only line ends at the beginning are left out. */
  addPreformatted(node: HtmlText, listener: WordListener): void {
    const offsets = offsetsOf(node, this.#source)
    this.settle()
    if (/\S/.test(node.value)) listener.atWord(this.#length + node.value.search(/\S/))
    this.#writeMapped(node.value, 0, node.value.length, offsets)
  }

  get #isAtLineStart(): boolean {
    return this.#gap.startsWith('\n') || this.#last === '\n' || this.#last === '\t'
  }

  #addSpace(): void {
    if (this.#gap === '' && !this.#isAtLineStart) this.#gap = ' '
  }

  #addWords(value: string, from: number, to: number, offsets: OffsetMap, listener: WordListener): void {
    if (from >= to) return
    const words = value.slice(from, to)
    // A hard space alone at the beginning of a line is there to keep a place open, not to be read.
    if (this.#isAtLineStart && /^\u00a0+$/.test(words)) return
    listener.beforeWord(words)
    const gap = this.#gap
    this.#gap = ''
    if (gap !== '' && this.#length > 0) this.#write(gap, this.#sourceAt)
    listener.atWord(this.#length)
    this.#writeMapped(value, from, to, offsets)
    this.#wordEnd = this.#length - (words.length - words.trimEnd().length)
  }

  #writeMapped(value: string, from: number, to: number, offsets: OffsetMap): void {
    for (let start = from; start < to; ) {
      const sourceStart = offsets.at(start)
      let end = offsets.isStraight ? to : start + 1
      while (end < to && offsets.at(end) === sourceStart + end - start) end++
      this.#write(value.slice(start, end), sourceStart)
      start = end
    }
    // A reference is longer than what it stands for, so the end is asked for, not counted.
    this.#sourceAt = Math.max(this.#sourceAt, offsets.at(to))
  }

  #join(): void {
    if (this.#pieces.length === 0) return
    this.#chunks.push(this.#pieces.join(''))
    this.#pieces = []
  }

  #write(words: string, sourceStart: number): void {
    const last = this.#steps.at(-1)
    const isInStep = last !== undefined && last.sourceStart + this.#length - last.textStart === sourceStart
    if (!isInStep) this.#steps.push({ textStart: this.#length, sourceStart })
    this.#pieces.push(words)
    if (this.#pieces.length >= piecesInChunk) this.#join()
    this.#length += words.length
    this.#last = words.at(-1) ?? this.#last
    this.#sourceAt = sourceStart + words.length
  }
}

/** White space that a browser collapses. */
function isSpaceAt(value: string, at: number): boolean {
  const code = value.charCodeAt(at)
  if (code > 0x20) return code === 0x85 || code === 0x2028 || code === 0x2029
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

/** A space between two letters, as most are: the words around it are written in one go. */
function isLoneSpace(value: string, at: number): boolean {
  if (value[at] !== ' ' || at + 1 === value.length || value.charCodeAt(at - 1) === hardSpace) return false
  if (value.charCodeAt(at + 1) === hardSpace) return false
  return !isSpaceAt(value, at + 1) && unseenLengthAt(value, at + 1) === 0
}
