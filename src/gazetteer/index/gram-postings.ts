// From a row of three letters to the spellings that have it, in blocks of spellings so that two bytes tell one.
import { gramCount, gramsOf, longestSpelling } from './spelling-grams.ts'

/** Spellings of a block. */
export const blockLength = 1 << 16

/** Of UTF-8: the first of a letter that is not ASCII. */
const firstOtherByte = 0x80

export interface Spellings {
  readonly spellingStart: Uint32Array
  readonly spellingText: Uint8Array
}

/** A block's postings of one row stand from `gramStart[block * gramCount + gram]` to the next start, in ascending order. */
export function buildGramPostings({ spellingStart, spellingText }: Spellings) {
  const spellingCount = spellingStart.length - 1
  const blockCount = Math.ceil(spellingCount / blockLength)
  const gramStart = new Uint32Array(blockCount * gramCount + 1)
  const grams = new Uint16Array(longestSpelling + 2)
  const isLatin = (spelling: number) => spellingText[spellingStart[spelling]!]! < firstOtherByte
  const eachGram = (visit: (place: number, spelling: number) => void) => {
    for (let spelling = 0; spelling < spellingCount; spelling++) {
      if (!isLatin(spelling)) continue
      const count = gramsOf(spellingText, spellingStart[spelling]!, spellingStart[spelling + 1]!, grams)
      const firstPlace = Math.floor(spelling / blockLength) * gramCount
      for (let i = 0; i < count; i++) visit(firstPlace + grams[i]!, spelling)
    }
  }
  eachGram((place) => gramStart[place + 1]!++)
  for (let place = 1; place < gramStart.length; place++) gramStart[place]! += gramStart[place - 1]!
  const next = gramStart.slice()
  const gramPostings = new Uint16Array(gramStart.at(-1)!)
  eachGram((place, spelling) => {
    gramPostings[next[place]!++] = spelling % blockLength
  })
  return { gramStart, gramPostings }
}
