// Two running hashes of a folded name, unit by unit, so that a scanner can ask at every word end without cutting strings.

export const firstSeed = 0x811c9dc5
export const secondSeed = 0x9747b28c

export function firstStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export function secondStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash + unit, 0xcc9e2d51)
  return mixed ^ (mixed >>> 15)
}

/** Spreads what the first hash knows over all of its bits; unsigned. */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

export interface NameHash {
  readonly first: number
  readonly second: number
}

export function hashName(name: string): NameHash {
  const { first, second } = hashStart(name)
  return { first: finish(first), second: second >>> 0 }
}

/** The hashes as they run: of a name that may go on. */
export function hashStart(name: string): NameHash {
  let first = firstSeed
  let second = secondSeed
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    first = firstStep(first, unit)
    second = secondStep(second, unit)
  }
  return { first, second }
}
