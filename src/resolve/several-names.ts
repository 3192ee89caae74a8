// A name made of several: "Motul de Felipe Carrillo Puerto" is Motul, which lies elsewhere than others; "San Francisco
// Curungueo" is Curungueo, called by its saint too; "Berlin-Spandau" is Spandau.
import type { Bearer, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { fold } from '../text/fold.ts'

const betweenWords = /[\s\-–—'’]+/u
/** "de", "am", "ob der", "d'": what stands behind tells where the place lies. */
const link = /^\p{Ll}{1,4}$/u
const mostWords = 8
const shortestName = 4

/**
 * Who bears the rarest of the names, in the countries told; nobody where a word belongs to no name, unless it stands behind
 * a link: hotels and schools bear the names of towns as well.
 */
export function bearersOfSeveral(
  asWritten: string,
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly Bearer[] {
  const words = asWritten.split(betweenWords).filter((word) => word !== '')
  if (words.length < 2 || words.length > mostWords) return []
  let rarest: readonly Bearer[] = []
  for (let at = 0, isLinked = false; at < words.length; ) {
    if (link.test(words[at]!)) {
      isLinked = true
      at++
      continue
    }
    const row = longestName(words.slice(at), gazetteer, countries)
    if (row === null) return isLinked ? rarest : []
    if (rarest.length === 0 || row.bearers.length < rarest.length) rarest = row.bearers
    at += row.length
    isLinked = false
  }
  return rarest
}

interface Row {
  /** In words. */
  readonly length: number
  readonly bearers: readonly Bearer[]
}

/** The longest name with which the words begin. */
function longestName(
  words: readonly string[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): Row | null {
  for (let length = words.length; length > 0; length--) {
    const name = fold(words.slice(0, length).join(' '))
    if (name.length < shortestName) return null
    const bearers = gazetteer.partiesNamed(name, countries).filter(({ use }) => use !== 'weak')
    if (bearers.length > 0) return { length, bearers }
  }
  return null
}
