// The keys under which a party is found: its folded spellings, and the skeletons of those that prove something.
import { fold } from '../../text/fold.ts'
import { romanize } from '../../text/romanize.ts'
import { skeleton } from '../../text/skeleton.ts'
import { type PartyDraft, type SpellingUse, spellingUses } from '../drafts/party-draft.ts'
import { traditionOf } from '../letters/tradition.ts'
import { isMarked, skeletonMarks, wordMark } from './key-table.ts'

/** Shorter ones are articles and prepositions. */
export const isTellingWord = (word: string) => word.length >= 4
const shortestSkeleton = 4
const hasSkeleton = /[a-z\u0370-\u03FF\u0400-\u04FF]/u

/** Each key once, with its strongest use. */
export function keysOf(draft: PartyDraft): ReadonlyMap<string, SpellingUse> {
  const keys = new Map<string, SpellingUse>()
  for (const use of spellingUses) {
    for (const key of draft.keys[use]) if (key !== '') addNew(keys, key, use)
  }
  const tradition = traditionOf(draft.country)
  for (const [key, use] of [...keys]) {
    if (use === 'weak' || !hasSkeleton.test(key)) continue
    const bare = skeleton(key, tradition)
    if (bare.length >= shortestSkeleton) addNew(keys, skeletonMarks[tradition] + bare, use)
  }
  for (const word of wordsOf(draft)) addNew(keys, wordMark + word, 'own')
  return keys
}

/** Of the names of several words by which a place shows itself: Marske-by-the-Sea is Marske to its neighbours. */
function wordsOf(draft: PartyDraft): readonly string[] {
  if (draft.geonameId === 0) return []
  const names = new Set(draft.keys.own).add(fold(draft.name))
  return [...names].flatMap((name) => (name.includes(' ') ? name.split(' ').filter(isTellingWord) : []))
}

/** The spellings by which slips and beginnings are sought; what is written in Cyrillic or Greek is romanised. */
export function spellingsOf(keys: ReadonlyMap<string, SpellingUse>): ReadonlyMap<string, SpellingUse> {
  const spellings = new Map<string, SpellingUse>()
  for (const [key, use] of keys) {
    if (use !== 'weak' && !isMarked(key)) addNew(spellings, romanize(key), use)
  }
  return spellings
}

/** Uses come strongest first. */
function addNew(keys: Map<string, SpellingUse>, key: string, use: SpellingUse): void {
  if (!keys.has(key)) keys.set(key, use)
}
