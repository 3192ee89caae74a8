// Answers to what is asked again and again while a page is walked down: of one stretch, as a row, as a heading, as a sentence, or of the page.
import type { Span } from '../../model/span.ts'
import type { Page } from './page.ts'

/** How many questions are remembered; each has its place among a page's memories. */
let questions = 0

/** The same function, which answers from memory where it was asked about this page before. */
export function rememberByPage<Answer extends object>(ask: (page: Page) => Answer): (page: Page) => Answer {
  const number = questions++
  return (page) => {
    page.memories[number] ??= ask(page)
    return page.memories[number] as Answer
  }
}

/** How many stretches are remembered; a line and its neighbours are what is asked about. */
const slots = 64

/** The same function, which answers from memory where it was asked about this stretch of this page a moment ago. */
export function rememberBySpan<Answer>(
  ask: (page: Page, span: Span) => Answer,
): (page: Page, span: Span) => Answer {
  const number = questions++
  return (page, span) => {
    page.memories[number] ??= new Memory()
    const memory = page.memories[number] as Memory<Answer>
    const known = memory.recall(span)
    return known === undefined ? memory.keep(span, ask(page, span)) : known
  }
}

class Memory<Answer> {
  readonly #starts = new Int32Array(slots).fill(-1)
  readonly #ends = new Int32Array(slots)
  readonly #answers: Answer[] = []

  recall({ start, end }: Span): Answer | undefined {
    const slot = slotOf(start, end)
    return this.#starts[slot] === start && this.#ends[slot] === end ? this.#answers[slot] : undefined
  }

  keep({ start, end }: Span, answer: Answer): Answer {
    const slot = slotOf(start, end)
    this.#starts[slot] = start
    this.#ends[slot] = end
    this.#answers[slot] = answer
    return answer
  }
}

function slotOf(start: number, end: number): number {
  return (start * 31 + end) % slots
}
