// Two ways back joined into one: from the text to what was made of the source, and from that to the source.
import type { SourceStep } from '../../model/document.ts'
import { lastAtOrBefore } from '../../model/last-at-or-before.ts'

/** `first` leads from the text to something in between, `second` from there to the source. */
export function composeSteps(first: readonly SourceStep[], second: readonly SourceStep[]): SourceStep[] {
  const composed: SourceStep[] = []
  for (const [index, { textStart, sourceStart }] of first.entries()) {
    const length = (first[index + 1]?.textStart ?? Number.POSITIVE_INFINITY) - textStart
    let next = Math.max(
      0,
      lastAtOrBefore(second, sourceStart, (step) => step.textStart),
    )
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
