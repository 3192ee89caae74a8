// Latin names as rows of sounds: what one language writes with several letters and another with one is one sound here.
import sounds from './sound-letters.json' with { type: 'json' }

export type Sound = number

const firstLetter = 97
const blank = 32
const letterCount = 26
const spaceSound: Sound = letterCount
const figureSound: Sound = letterCount + 1
const firstGroup = letterCount + 2

const groups = [...new Set([...sounds.same, ...sounds.alike].flatMap((row) => row.split(' ')))].filter(
  (spelling) => spelling.length > 1,
)
export const soundCount = firstGroup + groups.length

const soundOfGroup = new Map(groups.map((spelling, number) => [spelling, firstGroup + number]))

/** Spellings of several letters as a tree: of each node the next by letter, 0 where none goes on so, and its own sound. */
const nextNode = new Uint16Array((groups.join('').length + 1) * letterCount)
const soundOfNode = new Uint8Array(nextNode.length / letterCount)
let nodeCount = 1
for (const [spelling, sound] of soundOfGroup) {
  let node = 0
  for (let at = 0; at < spelling.length; at++) {
    const place = node * letterCount + spelling.charCodeAt(at) - firstLetter
    if (nextNode[place] === 0) nextNode[place] = nodeCount++
    node = nextNode[place]!
  }
  soundOfNode[node] = sound
}

/** Two letters side by side at `one * lettersAlone + other`: 1 where they begin a spelling of several letters. */
export const lettersAlone = firstGroup
export const mayBeginGroup = new Uint8Array(lettersAlone * lettersAlone)
for (const spelling of groups) {
  const [one, other] = [spelling.charCodeAt(0) - firstLetter, spelling.charCodeAt(1) - firstLetter]
  mayBeginGroup[one * lettersAlone + other] = 1
}

/** What it costs to take the one sound for the other, in tenths: of `one` and `other` at `one * soundCount + other`. */
export const costsOfSound = new Uint8Array(soundCount * soundCount).fill(10)
const cost = { alike: 4, same: 2 } as const
for (const likeness of ['alike', 'same'] as const) {
  for (const row of sounds[likeness]) {
    const members = row.split(' ').map(soundOf)
    for (const one of members)
      for (const other of members) costsOfSound[one * soundCount + other] = cost[likeness]
  }
}
for (let sound = 0; sound < soundCount; sound++) costsOfSound[sound * soundCount + sound] = 0

/** Of a row of letters, into `row`; tells how many. */
export function writeSounds(letters: Uint8Array, length: number, row: Uint8Array): number {
  let count = 0
  for (let at = 0; at < length; ) {
    let sound = letters[at]!
    let end = at + 1
    // The longest spelling of several letters that begins here is the sound; most letters begin none.
    for (let node = 0, next = at; next < length; next++) {
      const letter = letters[next]!
      if (letter >= letterCount) break
      node = nextNode[node * letterCount + letter]!
      if (node === 0) break
      if (soundOfNode[node] === 0) continue
      sound = soundOfNode[node]!
      end = next + 1
    }
    row[count++] = sound
    at = end
  }
  return count
}

function soundOf(spelling: string): Sound {
  return soundOfGroup.get(spelling) ?? soundOfUnit(spelling.charCodeAt(0))
}

/** Of a letter by itself. */
export function soundOfUnit(unit: number): Sound {
  const letter = unit - firstLetter
  if (letter >= 0 && letter < letterCount) return letter
  return unit === blank ? spaceSound : figureSound
}
