// Whether scores mean what they say: of the matches at 0.9 nine in ten should be right.

export interface Scored {
  readonly score: number
  readonly isRight: boolean
}

const steps = 10

/** A line a tenth: how many matches, their mean score, and the share that is right. */
export function printCalibration(answers: readonly Scored[]): void {
  console.log(`  ${'calibration: scores'.padEnd(46)} matches   mean score   right`)
  for (let step = steps - 1; step >= 0; step--) {
    const [from, to] = [step / steps, (step + 1) / steps]
    const within = answers.filter(
      ({ score }) => score > 0 && score >= from && (score < to || step === steps - 1),
    )
    if (within.length === 0) continue
    const mean = within.reduce((sum, { score }) => sum + score, 0) / within.length
    const right = within.filter(({ isRight }) => isRight).length / within.length
    const range = `  from ${from.toFixed(1)} to ${to.toFixed(1)}`
    console.log(
      `  ${range.padEnd(46)} ${String(within.length).padStart(7)} ${mean.toFixed(3).padStart(12)} ${right.toFixed(3).padStart(7)}`,
    )
  }
}

/** How often one of the first scores above one of the others; equal scores count half. */
export function areaUnderCurve(first: readonly Scored[], others: readonly Scored[]): number {
  const scores = others.map(({ score }) => score).sort((a, b) => a - b)
  const below = (limit: number, isEqualCounted: boolean) => {
    let low = 0
    let high = scores.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (scores[middle]! < limit || (isEqualCounted && scores[middle] === limit)) low = middle + 1
      else high = middle
    }
    return low
  }
  const wins = first.reduce((sum, { score }) => sum + (below(score, false) + below(score, true)) / 2, 0)
  return wins / (first.length * scores.length)
}
