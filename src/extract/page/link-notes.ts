// "link to another website, opens in a new window": what sites write behind their links for those who do not see, and what no sentence means.
import notes from './link-notes.json' with { type: 'json' }

interface LinkNote {
  /** Stands in every one of the notes, in small letters. */
  readonly sign: string
  readonly phrases: readonly string[]
}

const signs: readonly LinkNote[] = Object.entries(notes).map(([sign, phrases]) => ({ sign, phrases }))
/** Longest first, so that no shorter note leaves the rest of a longer one. */
const longestFirst = signs.flatMap(({ phrases }) => phrases).sort((a, b) => b.length - a.length)
const anyNote = `(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|')})`
/** Often several, and often written onto the last letter of the link. */
const pattern = new RegExp(`[([]?${anyNote}(?:[,.;]?\\s${anyNote})*[)\\]]?`, 'giu')

/** The text, as long as before, with spaces for such notes. */
export function maskLinkNotes(text: string): string {
  const small = text.toLowerCase()
  if (!signs.some(({ sign }) => small.includes(sign))) return text
  return text.replace(pattern, (note) => note.replace(/[^\n]/g, ' '))
}
