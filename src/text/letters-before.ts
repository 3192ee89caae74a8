// The word right before a place, whatever the script: letters and figures, and the dots within "z.B" where they count.

export interface LettersBefore {
  /** Where to stop looking. */
  readonly from: number
  readonly areDotsLetters?: boolean
}

/** Of a folded text. */
export function lettersBefore(
  folded: string,
  end: number,
  { from, areDotsLetters = false }: LettersBefore,
): string {
  let start = end
  while (start > from && isLatin(folded.charCodeAt(start - 1), areDotsLetters)) start--
  // Anything but a space or a sign may be a letter of another script.
  const isWhole = start === from || folded.charCodeAt(start - 1) < 128
  if (isWhole) return folded.slice(start, end)
  const pattern = areDotsLetters ? lettersAndDots : letters
  return pattern.exec(folded.slice(from, end))?.[0] ?? ''
}

const letters = /[\p{L}\p{N}]*$/u
const lettersAndDots = /[\p{L}\p{N}.]*$/u
const fullStop = 46

function isLatin(code: number, isDotLetter: boolean): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (isDotLetter && code === fullStop)
}
