// How right a bringing together is: of all pairs of records, which were put into one agreement and which belong there.

export interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Both tell a number for each record, which is the same where two records are of one agreement. */
export function scorePairs(found: ArrayLike<number>, truth: ArrayLike<number>): PairScore {
  const both = new Map<string, number>()
  const inFound = new Map<number, number>()
  const inTruth = new Map<number, number>()
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (let at = 0; at < found.length; at++) {
    count(both, `${found[at]} ${truth[at]}`)
    count(inFound, found[at]!)
    count(inTruth, truth[at]!)
  }
  const right = pairsIn(both)
  const precision = right / Math.max(1, pairsIn(inFound))
  const recall = right / Math.max(1, pairsIn(inTruth))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  let pairs = 0
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2
  return pairs
}
