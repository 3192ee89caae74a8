// Lists in lists, from the marks that begin a line: `**` is an entry of the second list.
import type { TracedText } from '../document/traced-text.ts'

const lists: Readonly<Record<string, readonly [string, string]>> = {
  '*': ['ul', 'li'],
  '#': ['ol', 'li'],
  ':': ['dl', 'dd'],
  ';': ['dl', 'dt'],
}

/** No list of people is nested so deep. */
const deepest = 20

export class WikiList {
  readonly #out: TracedText
  #open = ''

  constructor(out: TracedText) {
    this.#out = out
  }

  /** Begins an entry; lists that its marks do not share with the entry above are closed and opened. */
  open(marks: string, at: number): void {
    const wanted = marks.slice(0, deepest)
    let shared = 0
    while (shared < wanted.length && isSameList(this.#open[shared], wanted[shared]!)) shared++
    const keepsLast = shared === wanted.length
    this.#closeTo(shared, at)
    if (keepsLast && shared > 0) {
      this.#out.put(`</${lists[this.#open[shared - 1]!]![1]}>`, at)
      this.#out.put(`<${lists[wanted[shared - 1]!]![1]}>`, at)
    }
    for (const mark of wanted.slice(shared)) this.#out.put(`<${lists[mark]![0]}><${lists[mark]![1]}>`, at)
    this.#open = wanted
  }

  close(at: number): void {
    this.#closeTo(0, at)
    this.#open = ''
  }

  #closeTo(depth: number, at: number): void {
    for (let level = this.#open.length - 1; level >= depth; level--) {
      const [list, entry] = lists[this.#open[level]!]!
      this.#out.put(`</${entry}></${list}>`, at)
    }
    this.#open = this.#open.slice(0, depth)
  }
}

function isSameList(open: string | undefined, wanted: string): boolean {
  return open !== undefined && lists[open]![0] === lists[wanted]![0]
}
