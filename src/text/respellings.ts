// A foreign name as gazetteers put it, where a writer put it by the letters of his own language: Tschadza is Chadtsa.
import { fold } from './fold.ts'
import { replacerOf } from './replace-spellings.ts'
import tables from './respellings.json' with { type: 'json' }
import { pinyin } from './wade-giles.ts'

const respellers = Object.values(tables)
  .filter((table) => typeof table !== 'string')
  .map((table) => replacerOf(table))
const isLatin = /^[a-z ]+$/

/** Folded, without the name as it stands; none of a name in other letters than Latin ones. */
export function respellings(asWritten: string): readonly string[] {
  const folded = fold(asWritten)
  if (!isLatin.test(folded)) return []
  const spelt = new Set(respellers.map((respell) => respell(folded)))
  const chinese = pinyin(asWritten)
  if (chinese !== null) for (const name of chinese) spelt.add(name)
  spelt.delete(folded)
  return [...spelt]
}
