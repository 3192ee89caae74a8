// Runs what is computed in steps: at once, or with a rest after each.

export function atOnce<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

export async function withRests<Value>(
  steps: Generator<void, Value>,
  rest: () => Promise<unknown>,
): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await rest()
  }
}
