// A foreign name as gazetteers put it, where a writer put it by the letters of his own language: Tschadza is Chadtsa.
import { fold } from './fold.ts'
import { replacerOf } from './replace-spellings.ts'
import tables from './respellings.json' with { type: 'json' }
import { pinyin } from './wade-giles.ts'

const written = Object.values(tables).filter((table) => typeof table !== 'string')
const respellers = written.map((table) => replacerOf(table))

const [firstLetter, blank] = ['a'.charCodeAt(0), ' '.charCodeAt(0)]
const letterCount = 27
const blankLetter = letterCount - 1
/** As bits the tables that have something for a letter, by that letter and the next: most names concern few of them. */
const tablesOfPair = new Uint32Array(letterCount * letterCount)
for (const [number, table] of written.entries()) {
  for (const spelling of Object.keys(table)) {
    const row = letterOf(spelling.charCodeAt(0)) * letterCount
    const next = spelling.length === 1 ? null : letterOf(spelling.charCodeAt(1))
    for (let letter = 0; letter < letterCount; letter++)
      if (next === null || next === letter) tablesOfPair[row + letter]! |= 1 << number
  }
}

const nothing: readonly string[] = []

/** Folded, without the name as it stands; none of a name in other letters than Latin ones. */
export function respellings(asWritten: string): readonly string[] {
  const folded = fold(asWritten)
  const concerned = tablesFor(folded)
  if (concerned === null) return nothing
  const spelt: string[] = []
  const add = (name: string) => {
    if (name !== folded && !spelt.includes(name)) spelt.push(name)
  }
  for (let number = 0; number < respellers.length; number++)
    if ((concerned & (1 << number)) !== 0) add(respellers[number]!(folded))
  for (const name of pinyin(asWritten) ?? nothing) add(name)
  return spelt
}

/** As bits the tables that may have something for the name; null where it has other letters. */
function tablesFor(name: string): number | null {
  let concerned = 0
  let next = blankLetter
  for (let at = name.length - 1; at >= 0; at--) {
    const letter = letterOf(name.charCodeAt(at))
    if (letter === letterCount) return null
    concerned |= tablesOfPair[letter * letterCount + next]!
    next = letter
  }
  return name === '' ? null : concerned
}

/** Beyond the last one for what is no small Latin letter. */
function letterOf(unit: number): number {
  if (unit === blank) return blankLetter
  const letter = unit - firstLetter
  return letter >= 0 && letter < blankLetter ? letter : letterCount
}
