// A word of the vocabulary within a sentence: small, save in German, where a noun is never small.
import type { Tongue } from './make-tongue.ts'

export function inSentence(words: string, { language, locale }: Tongue): string {
  if (language === 'de') return words
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1)
}
