// What a finding says, in the reader's language.
import type { Finding, ReadingFinding } from '../model/finding.ts'
import type { Tongue } from '../wording/make-tongue.ts'
import { saySentence } from '../wording/say-sentence.ts'

export interface SaidFinding {
  readonly words: string
  /** BCP 47. */
  readonly language: string
}

/** `title` is what the reader calls the agreement. What an older version kept is told in English, as it was kept. */
export function sayFinding(
  { message, says }: Pick<Finding | ReadingFinding, 'message' | 'says'>,
  tongue: Tongue,
  title: string | null = null,
): SaidFinding {
  if (tongue.language === 'en' || says === undefined) return { words: message, language: 'en' }
  const isOfOne = title !== null && 'tie' in says.values && !('another' in says.values)
  const own = isOfOne ? { ...says, values: { ...says.values, tie: title } } : says
  const words = saySentence(own, tongue)
  return words === null ? { words: message, language: 'en' } : { words, language: tongue.language }
}
