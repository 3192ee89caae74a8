// Answers to what is asked of one stretch again and again while a page is walked down: as a row, as a heading, as a sentence.
import type { Span } from '../model/span.ts'
import type { Page } from './page.ts'

/** How many stretches are remembered; a line and its neighbours are what is asked about. */
const slots = 64

/** The same function, which answers from memory where it was asked about this stretch of this page a moment ago. */
export function rememberBySpan<Answer>(
  ask: (page: Page, span: Span) => Answer,
): (page: Page, span: Span) => Answer {
  const memories = new WeakMap<Page, { readonly span: Span; readonly answer: Answer }[]>()
  return (page, span) => {
    const memory = memories.get(page) ?? []
    if (memory.length === 0) memories.set(page, memory)
    const slot = (span.start * 31 + span.end) % slots
    const known = memory[slot]
    if (known !== undefined && known.span.start === span.start && known.span.end === span.end) {
      return known.answer
    }
    const answer = ask(page, span)
    memory[slot] = { span: { start: span.start, end: span.end }, answer }
    return answer
  }
}
