// Answers to what is asked again and again while a page is walked down: of one stretch, as a row, as a heading, as a sentence, or of the page.
import type { Span } from '../../model/span.ts'
import type { Page } from './page.ts'

/** The same function, which answers from memory where it was asked about this page before. */
export function rememberByPage<Answer extends object>(ask: (page: Page) => Answer): (page: Page) => Answer {
  const answers = new WeakMap<Page, Answer>()
  return (page) => {
    const known = answers.get(page)
    if (known !== undefined) return known
    const answer = ask(page)
    answers.set(page, answer)
    return answer
  }
}

/** How many stretches are remembered; a line and its neighbours are what is asked about. */
const slots = 64

/** The same function, which answers from memory where it was asked about this stretch of this page a moment ago. */
export function rememberBySpan<Answer>(
  ask: (page: Page, span: Span) => Answer,
): (page: Page, span: Span) => Answer {
  const memories = new WeakMap<Page, Memory<Answer>>()
  return (page, span) => {
    const memory = memories.get(page) ?? new Memory<Answer>()
    if (memory.isEmpty) memories.set(page, memory)
    const known = memory.recall(span)
    return known === undefined ? memory.keep(span, ask(page, span)) : known
  }
}

class Memory<Answer> {
  isEmpty = true
  readonly #starts = new Int32Array(slots).fill(-1)
  readonly #ends = new Int32Array(slots)
  readonly #answers: Answer[] = []

  recall({ start, end }: Span): Answer | undefined {
    const slot = slotOf(start, end)
    return this.#starts[slot] === start && this.#ends[slot] === end ? this.#answers[slot] : undefined
  }

  keep({ start, end }: Span, answer: Answer): Answer {
    const slot = slotOf(start, end)
    this.isEmpty = false
    this.#starts[slot] = start
    this.#ends[slot] = end
    this.#answers[slot] = answer
    return answer
  }
}

function slotOf(start: number, end: number): number {
  return (start * 31 + end) % slots
}
