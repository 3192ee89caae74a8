// The language of a text: its script first, then its letters and words; a declared language wins where it can be true.
import { cyrillicLanguage } from './cyrillic-language.ts'
import type { LanguageGuess } from './language-guess.ts'
import { latinLanguage } from './latin-language.ts'
import { dominantScript, type Script } from './script.ts'

export interface DetectOptions {
  /** What the page or whoever added it says. */
  readonly declared?: string | null
}

/** Enough to know a language by; pages that change theirs further down are read in the first. */
const sample = 20_000
const fewestLetters = 8

/** Scripts that one language is written in, as far as municipalities go. */
const languageOfScript: Readonly<Record<Script, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Hang: 'ko',
  Jpan: 'ja',
  Hani: 'zh',
  Geor: 'ka',
  Armn: 'hy',
  Thai: 'th',
  Deva: 'hi',
  Beng: 'bn',
  Taml: 'ta',
  Telu: 'te',
  Gujr: 'gu',
  Sinh: 'si',
  Mymr: 'my',
  Khmr: 'km',
  Laoo: 'lo',
  Ethi: 'am',
}

/** Languages that short texts do not tell apart: the declared one is taken. */
const alike = ['sr hr bs sh cnr', 'da no nb nn', 'id ms', 'gl pt', 'hi mr ne', 'ru be uk bg', 'sr mk'].map(
  (list) => list.split(' '),
)

export function detectLanguage(text: string, options: DetectOptions = {}): string {
  const declared = baseOf(options.declared ?? null)
  const words = text.slice(0, sample)
  const script = dominantScript(words)
  if (script === null || (words.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return declared ?? 'und'
  const { language, isSure } = guess(words, script)
  if (declared === null || declared === language) return language
  if (!isWrittenIn(declared, script)) return language
  if (language === 'und' || !isSure) return declared
  return alike.some((list) => list.includes(declared) && list.includes(language)) && script === 'Latn'
    ? declared
    : language
}

function guess(text: string, script: Script): LanguageGuess {
  if (script === 'Latn') return latinLanguage(text)
  if (script === 'Cyrl') return cyrillicLanguage(text)
  if (script === 'Arab') return { language: arabicScriptLanguage(text), isSure: false }
  return { language: languageOfScript[script] ?? 'und', isSure: false }
}

function arabicScriptLanguage(text: string): string {
  if (/[ٹڈڑںے]/u.test(text)) return 'ur'
  return /[پچژگک]/u.test(text) ? 'fa' : 'ar'
}

/** `en-GB` is `en`; null for what is no language. Norwegian has one name, however it is written. */
function baseOf(declared: string | null): string | null {
  if (declared === null) return null
  try {
    const { language } = new Intl.Locale(declared.trim().replaceAll('_', '-'))
    if (language === 'und' || language === 'mul') return null
    return language === 'nb' ? 'no' : language
  } catch {
    // A declaration that is no language tag declares nothing.
    return null
  }
}

const inBothScripts = new Set(['sr', 'bs', 'sh', 'cnr', 'uz', 'az', 'kk', 'tt', 'ku'])

function isWrittenIn(language: string, script: Script): boolean {
  const usual = new Intl.Locale(language).maximize().script
  if (usual === script || (usual === 'Kore' && script === 'Hang')) return true
  if (script === 'Hani') return usual === 'Hans' || usual === 'Hant' || usual === 'Jpan'
  return (script === 'Latn' || script === 'Cyrl') && inBothScripts.has(language)
}
