// What a finding says, in the reader's language.
import type { Finding, FindingSentence, ReadingFinding } from '../../model/finding.ts'
import { isEdtf } from '../../text/edtf.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { saySentence } from '../../wording/say-sentence.ts'
import { phraseDay } from './phrase-day.ts'

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
  const asKept: SaidFinding = { words: message, language: 'en' }
  if (says === undefined) return asKept
  const isEnglish = tongue.language === 'en'
  const days = daysIn(says, tongue)
  if (isEnglish && Object.keys(days).length === 0) return asKept
  const isOfOne = title !== null && 'tie' in says.values && !('another' in says.values)
  const tie = isOfOne && !isEnglish ? { tie: title } : {}
  const words = saySentence({ ...says, values: { ...says.values, ...days, ...tie } }, tongue)
  return words === null ? asKept : { words, language: tongue.language }
}

/** Values that are kept as partial days, for machines. */
const dayNames = ['day', 'signed'] as const

function daysIn({ values }: FindingSentence, tongue: Tongue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dayNames.flatMap((name) => {
      const value = values[name]
      return typeof value === 'string' && isEdtf(value) ? [[name, phraseDay(value, tongue)]] : []
    }),
  )
}
