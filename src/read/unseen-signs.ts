// Signs that nobody sees and that part a name's letters: soft hyphens, zero-width spaces, marks of direction, controls.

/** Line ends are controls too: whoever keeps them takes them out before. */
export const unseenSigns =
  /(?![\t\n])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u
