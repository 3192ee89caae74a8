// What holds for a part of a page while it is written, and for nothing else: pages are written one at a time and each in one go, so that no other page can see it.

export interface Ambient<Value> {
  now(): Value
  /** Writes with another value; what was before holds again afterwards, whatever happens. */
  during<Written>(value: Value, write: () => Written): Written
}

/** `outside` is what holds where nothing else is told. */
export function ambient<Value>(outside: Value): Ambient<Value> {
  let held = outside
  return {
    now: () => held,
    during: (value, write) => {
      const before = held
      held = value
      try {
        return write()
      } finally {
        held = before
      }
    },
  }
}
