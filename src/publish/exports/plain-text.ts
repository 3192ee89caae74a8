// Text of a source made fit for a file of another format: whatever it holds, it is words there and nothing else.

/** Marks that turn the direction of writing, so that words show in another order than they stand; and the mark of a file's beginning. */
const marks = /[\u202a-\u202e\u2066-\u2069\ufeff]/g
/** Controls that no text needs, and code points that are no characters; XML cannot even name them. */
const unfit = /[[\p{Cc}\ufffe\uffff]--[\t\n\r\u0085]]/gv
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g

/** Well-formed, without controls or marks that turn the direction; every line ends in a line feed. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(marks, '').replace(unfit, '\u{fffd}')
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s*\n\s*/g, ' ')
}
