// Wiki text → the same without comments, references and templates: of a template stays what its readers see.

import { TracedText } from '../document/traced-text.ts'
import { type FlagNames, flagNames } from './flag-names.ts'
import { pairsOf, type WikiPairs } from './wiki-pairs.ts'
import { type Piece, readTemplate } from './wiki-template.ts'

/** Templates within templates; no page of people nests them so deep. */
const deepest = 40

export function flattenWiki(source: string, language: string): TracedText {
  const flattening = new Flattening(source, flagNames(language))
  flattening.write(0, source.length, 0)
  return flattening.out
}

class Flattening {
  readonly out: TracedText
  readonly #source: string
  readonly #pairs: WikiPairs
  readonly #flags: FlagNames

  constructor(source: string, flags: FlagNames) {
    this.#source = source
    this.#pairs = pairsOf(source)
    this.#flags = flags
    this.out = new TracedText(source)
  }

  write(from: number, to: number, depth: number): void {
    const words = this.#source.slice(from, to)
    const sign = /\{\{|</g
    let at = from
    for (let match = sign.exec(words); match !== null; match = sign.exec(words)) {
      const start = from + match.index
      const template = match[0] === '{{' ? this.#pairs.ends.get(start) : undefined
      const dropped = this.#pairs.dropped.get(start)
      const literal = this.#pairs.literal.get(start)
      const end = template ?? dropped ?? literal
      if (end === undefined || end > to) continue
      this.out.keep(at, start)
      if (template !== undefined) this.#template(start, end, depth)
      else if (literal !== undefined) this.#literal(start, end)
      at = dropped === undefined ? end : this.#afterDropped(start, end)
      if (template !== undefined) at = this.#afterFlag(start, at)
      sign.lastIndex = at - from
    }
    this.out.keep(at, to)
  }

  #template(start: number, end: number, depth: number): void {
    if (depth >= deepest) return
    const pieces = readTemplate(this.#source, { pairs: this.#pairs, flags: this.#flags, start, end })
    for (const piece of pieces) this.#piece(piece, start, depth)
  }

  #piece(piece: Piece, start: number, depth: number): void {
    if (typeof piece === 'string') this.out.put(piece, start)
    else this.write(piece.start, piece.end, depth + 1)
  }

  /** The signs of a wiki inside stand for themselves; as references of HTML they cannot be taken for signs. */
  #literal(start: number, end: number): void {
    const open = this.#source.indexOf('>', start) + 1
    const close = this.#source.lastIndexOf('<', end - 1)
    for (let at = open; at < close; at++) {
      const letter = this.#source[at]!
      if (/[[\]{}'=*#:;|!<_~]/.test(letter)) this.out.put(`&#${letter.charCodeAt(0)};`, at)
      else this.out.keep(at, at + 1)
    }
  }

  /** The dash between a flag that shows no words and the name after it parts nothing. */
  #afterFlag(start: number, end: number): number {
    const before = this.#source.slice(Math.max(0, start - 10), start)
    if (!/(?:^|\n)[*#:;]+\s*$/.test(before)) return end
    return end + (/^[ \t]*[-–—][ \t]+/.exec(this.#source.slice(end, end + 20))?.[0].length ?? 0)
  }

  /** A comment that has a line to itself leaves no blank line. */
  #afterDropped(start: number, end: number): number {
    const isComment = this.#source.startsWith('<!--', start)
    const isAtLineStart = start === 0 || this.#source[start - 1] === '\n'
    return isComment && isAtLineStart && this.#source[end] === '\n' ? end + 1 : end
  }
}
