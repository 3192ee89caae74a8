// JSON that says what it holds in signs that cannot turn, break or end a line wherever it is shown.

const unseen = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** Reads back as the same value, lone surrogates too. */
export function jsonText(value: unknown): string {
  return escapeUnseen(JSON.stringify(value))
}

/** For texts in which `\uXXXX` stands for a character: JSON and Turtle. */
export function escapeUnseen(text: string): string {
  return text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
