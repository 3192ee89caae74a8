// How far two spellings lie apart: edit distance in which the slips that people make count less.

/** Letters that romanisations and ears take for each other. */
const confused = ['iyje', 'ckqgh', 'vwbf', 'szcx', 'dt', 'aeouiy', 'mn', 'pb']
const classes = new Uint8Array(128)
confused.forEach((letters, bit) => {
  for (const letter of letters) classes[letter.charCodeAt(0)]! |= 1 << bit
})

const confusion = 0.5
const insertion = 0.9
/** A doubled letter, an `h` or a space more or less. */
const faintInsertion = 0.4
const transposition = 0.8
const longest = 120
const isFaint = (code: number, before: number) => code === before || code === 104 || code === 32

let beforeLast = new Float64Array(longest + 1)
let last = new Float64Array(longest + 1)
let row = new Float64Array(longest + 1)

/** Infinity when it is surely more than `limit`. */
export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (a.length > longest || b.length > longest) return Number.POSITIVE_INFINITY
  if (Math.abs(a.length - b.length) * faintInsertion > limit) return Number.POSITIVE_INFINITY
  for (let j = 0; j <= b.length; j++) last[j] = j * insertion
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(a, b, i)
    if (least > limit) return Number.POSITIVE_INFINITY
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  const distance = last[b.length]!
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

function fillRow(a: string, b: string, i: number): number {
  const x = a.charCodeAt(i - 1)
  const beforeX = i > 1 ? a.charCodeAt(i - 2) : 0
  const dropX = isFaint(x, beforeX) ? faintInsertion : insertion
  row[0] = i * insertion
  let least = row[0]
  for (let j = 1; j <= b.length; j++) {
    const y = b.charCodeAt(j - 1)
    const beforeY = j > 1 ? b.charCodeAt(j - 2) : 0
    let cost = last[j - 1]! + (x === y ? 0 : substitution(x, y))
    if (x !== y) {
      cost = Math.min(
        cost,
        last[j]! + dropX,
        row[j - 1]! + (isFaint(y, beforeY) ? faintInsertion : insertion),
      )
      if (i > 1 && j > 1 && x === beforeY && beforeX === y)
        cost = Math.min(cost, beforeLast[j - 2]! + transposition)
    }
    row[j] = cost
    if (cost < least) least = cost
  }
  return least
}

function substitution(x: number, y: number): number {
  return x < 128 && y < 128 && (classes[x]! & classes[y]!) !== 0 ? confusion : 1
}
