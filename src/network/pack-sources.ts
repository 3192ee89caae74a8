// Packs the nodes from which a wide search begins into words of 32 bits, those with equally many leaves together.

/** How many words of sources search at once. */
export const wordsOfNode = 4

export interface SourceWord {
  /** At most 32; bit i of the word stands for the i-th. */
  readonly sources: readonly number[]
  /** Number of leaves on each of them: one number for the word, so that whoever counts its bits counts leaves too. */
  readonly leaves: number
}

export function packSources(leaves: Int32Array): readonly SourceWord[] {
  const byLeaves = new Map<number, number[]>()
  for (const [node, count] of leaves.entries()) {
    const alike = byLeaves.get(count)
    if (alike === undefined) byLeaves.set(count, [node])
    else alike.push(node)
  }
  const words: SourceWord[] = []
  for (const [count, nodes] of byLeaves) {
    for (let at = 0; at < nodes.length; at += 32)
      words.push({ sources: nodes.slice(at, at + 32), leaves: count })
  }
  return words
}
