// Which letters are small ones, in scripts where that tells anything.

/** Letters of Georgian, which Unicode pairs with capitals that no running text uses. */
const firstCaseless = 0x10d0
const lastCaseless = 0x10ff

export function isSmallLetter(letter: string): boolean {
  const unit = letter.charCodeAt(0)
  if (unit >= firstCaseless && unit <= lastCaseless) return false
  return letter.toLowerCase() === letter && letter.toUpperCase() !== letter
}
