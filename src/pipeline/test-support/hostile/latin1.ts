// Bytes as letters, one each, for files that are no text.
export function latin1(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
