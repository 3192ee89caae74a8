// Refuses a text that is no text: a run of signs without a gap that no line of words could be.
import { RegisterError } from '../../model/register-error.ts'

const longestRun = 1_000_000

export function requireWords(text: string, location: string): void {
  for (let at = 0; at + longestRun < text.length; ) {
    let next = at + longestRun
    while (next > at && text[next]!.trim() !== '') next--
    if (next === at) {
      throw new RegisterError(
        'document-no-words',
        `${location}: more than ${longestRun} signs without a space between them are no text`,
      )
    }
    at = next
  }
}
