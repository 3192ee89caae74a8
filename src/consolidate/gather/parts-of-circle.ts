// The parts of a circle of parties, of which somebody may tell as if they were all.

/** More parties than this are a treaty of many states, which tells no part of it as an agreement of its own. */
export const mostParties = 8

/** Two and more of the parties, but not all of them. */
export function partsOf<Party>(parties: readonly Party[]): readonly (readonly Party[])[] {
  const parts: (readonly Party[])[] = []
  for (let mask = 1; mask < 2 ** parties.length - 1; mask++) {
    const part = parties.filter((_, at) => (mask & (1 << at)) !== 0)
    if (part.length >= 2) parts.push(part)
  }
  return parts
}
