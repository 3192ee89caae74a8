// What many ask within one turn of the event loop is asked once.

export interface OnceATurn<Answer> {
  ask(): Promise<Answer>
  /** What is asked from now on is asked anew. */
  forget(): void
}

/** Readers who ask at once have the same answer; whoever changes it says so. What another process changes is seen in the next turn. */
export function onceATurn<Answer>(question: () => Promise<Answer>): OnceATurn<Answer> {
  let known: Promise<Answer> | undefined
  const forget = () => {
    known = undefined
  }
  return {
    forget,
    ask: () => {
      if (known === undefined) {
        known = question()
        setImmediate(forget)
      }
      return known
    },
  }
}
