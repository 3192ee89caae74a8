// Two ways back joined into one: from the text to what was made of the source, and from that to the source.
import type { SourceStep } from '../model/document.ts'

/** `first` leads from the text to something in between, `second` from there to the source. */
export function composeSteps(first: readonly SourceStep[], second: readonly SourceStep[]): SourceStep[] {
  const composed: SourceStep[] = []
  for (const [index, { textStart, sourceStart }] of first.entries()) {
    const length = (first[index + 1]?.textStart ?? Number.POSITIVE_INFINITY) - textStart
    let next = lastAtOrBefore(second, sourceStart)
    const step = second[next]
    composed.push({
      textStart,
      sourceStart: step === undefined ? sourceStart : step.sourceStart + sourceStart - step.textStart,
    })
    for (next++; next < second.length && second[next]!.textStart < sourceStart + length; next++) {
      const { textStart: between, sourceStart: source } = second[next]!
      composed.push({ textStart: textStart + between - sourceStart, sourceStart: source })
    }
  }
  return composed
}

function lastAtOrBefore(steps: readonly SourceStep[], offset: number): number {
  let low = 0
  let high = steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (steps[middle]!.textStart <= offset) low = middle
    else high = middle - 1
  }
  return low
}
