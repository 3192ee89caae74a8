// "link to another website, opens in a new window": what sites write behind their links for those who do not see, and what no sentence means.
import { AnyOfWords } from '../../text/any-of-words.ts'
import notes from './link-notes.json' with { type: 'json' }

/** Each stands in every one of its notes, in small letters. */
const signs = new AnyOfWords(Object.keys(notes))
/** Longest first, so that no shorter note leaves the rest of a longer one. */
const longestFirst = Object.values(notes)
  .flat()
  .sort((a, b) => b.length - a.length)
const anyNote = `(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|')})`
/** Often several, and often written onto the last letter of the link. */
const pattern = new RegExp(`[([]?${anyNote}(?:[,.;]?\\s${anyNote})*[)\\]]?`, 'giu')

/** The text, as long as before, with spaces for such notes. */
export function maskLinkNotes(text: string): string {
  if (!signs.standIn(text.toLowerCase())) return text
  return text.replace(pattern, (note) => note.replace(/[^\n]/g, ' '))
}
