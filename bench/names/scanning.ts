// How fast a text is searched for all names, in each way of writing, and whether a search that tries every stretch finds the same.
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { findNamesPlainly } from '../../src/gazetteer/test-support/find-names-plainly.ts'
import type { Figure } from '../figure.ts'
import { megabytes } from '../measure.ts'
import type { PlaceRow } from './place-rows.ts'
import { processorSeconds } from './processor-time.ts'
import { seededRandom } from './random.ts'
import { type LongText, longTexts } from './texts.ts'

const seed = 20261122
const unitsOfText = 1_000_000
const unitsChecked = 8_000
/** A text of a megabyte is through before the compiler has looked at the search: it is searched some times first. */
const warmedUp = { warmUps: 10, runs: 7 }

export function scanning(places: readonly PlaceRow[], gazetteer: Gazetteer): readonly Figure[] {
  const texts = longTexts(places, unitsOfText, seededRandom(seed))
  const rates = texts.map(({ script, text }): Figure => {
    const seconds = processorSeconds(() => gazetteer.nameFinder.eachName(text, () => {}), warmedUp)
    return {
      what: `searching ${script} text for names`,
      measured: megabytes(text) / seconds,
      unit: 'MB/s',
      against: { kind: 'atLeast', what: 'limit', value: 150 },
    }
  })
  const wrong = texts.reduce((count, text) => count + countWrong(text, gazetteer), 0)
  return [
    ...rates,
    {
      what: 'names otherwise than a search of every stretch',
      measured: wrong,
      unit: 'wrong',
      against: { kind: 'atMost', what: 'limit', value: 0 },
    },
  ]
}

/** Hangul, with its particles, has rules that the plain search does not know. */
function countWrong({ script, text }: LongText, gazetteer: Gazetteer): number {
  if (script === 'Hangul') return 0
  const part = text.slice(0, unitsChecked)
  const spans = (all: readonly { start: number; end: number }[]) =>
    new Set(all.map(({ start, end }) => `${start}-${end}`))
  const found = spans(gazetteer.nameFinder.findNames(part))
  return found.symmetricDifference(spans(findNamesPlainly(part, gazetteer))).size
}
