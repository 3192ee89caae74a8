// Latin names as rows of sounds: what one language writes with several letters and another with one is one sound here.
import sounds from './sound-letters.json' with { type: 'json' }

export type Sound = number

const firstLetter = 97
const letterCount = 26
const spaceSound: Sound = letterCount
const figureSound: Sound = letterCount + 1
const firstGroup = letterCount + 2
const mostLetters = 5

const groups = [...new Set([...sounds.same, ...sounds.alike].flatMap((row) => row.split(' ')))].filter(
  (spelling) => spelling.length > 1,
)
export const soundCount = firstGroup + groups.length

/** Spellings of several letters by their first two, so that most letters cost one look. */
const startsGroup = new Uint8Array(letterCount * letterCount)
const soundOfGroup = new Map(groups.map((spelling, number) => [spelling, firstGroup + number]))
for (const spelling of groups) startsGroup[pairOf(spelling, 0)] = 1

/** What it costs to take the one sound for the other. */
const costs = new Float64Array(soundCount * soundCount).fill(1)
const cost = { alike: 0.4, same: 0.2 } as const
for (const likeness of ['alike', 'same'] as const) {
  for (const row of sounds[likeness]) {
    const members = row.split(' ').map(soundOf)
    for (const one of members) for (const other of members) costs[one * soundCount + other] = cost[likeness]
  }
}
for (let sound = 0; sound < soundCount; sound++) costs[sound * soundCount + sound] = 0

export const soundCost = (one: Sound, other: Sound): number => costs[one * soundCount + other]!

/** Of a folded Latin name, into `row`; tells how many. */
export function writeSounds(name: string, row: Uint8Array): number {
  let count = 0
  for (let at = 0; at < name.length && count < row.length; ) {
    const group = isLetterAt(name, at) && isLetterAt(name, at + 1) && startsGroup[pairOf(name, at)] === 1
    const length = group ? groupLength(name, at) : 1
    row[count++] = length > 1 ? soundOfGroup.get(name.slice(at, at + length))! : soundOf(name.charAt(at))
    at += length
  }
  return count
}

function groupLength(name: string, at: number): number {
  for (let length = mostLetters; length > 1; length--) {
    if (at + length <= name.length && soundOfGroup.has(name.slice(at, at + length))) return length
  }
  return 1
}

function soundOf(spelling: string): Sound {
  const group = soundOfGroup.get(spelling)
  if (group !== undefined) return group
  const letter = spelling.charCodeAt(0) - firstLetter
  if (letter >= 0 && letter < letterCount) return letter
  return spelling === ' ' ? spaceSound : figureSound
}

function isLetterAt(name: string, at: number): boolean {
  const letter = name.charCodeAt(at) - firstLetter
  return letter >= 0 && letter < letterCount
}

function pairOf(name: string, at: number): number {
  return (name.charCodeAt(at) - firstLetter) * letterCount + name.charCodeAt(at + 1) - firstLetter
}
