// The state that a flag in a wiki stands for: by code, by abbreviation of sports, or by name.
import codes from './flag-codes.json' with { type: 'json' }

export interface FlagNames {
  /** The state's name in the page's language; null where the words name no state. */
  nameOf(words: string): string | null
}

const byAbbreviation: ReadonlyMap<string, string> = new Map(Object.entries(codes))

export function flagNames(language: string): FlagNames {
  const known = language === 'und' ? [] : Intl.DisplayNames.supportedLocalesOf([language])
  const locales = [...known, 'en']
  const display = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none' })
  let names: ReadonlyMap<string, string> | null = null
  const nameOfCode = (code: string) => (/^[A-Z]{2}$/.test(code) ? (display.of(code) ?? null) : null)
  return {
    nameOf(words) {
      const code = byAbbreviation.get(words) ?? words
      const name = nameOfCode(code)
      if (name !== null) return name
      names ??= namesIn(locales)
      return names.has(words.toLowerCase()) ? words : null
    },
  }
}

function namesIn(locales: readonly string[]): ReadonlyMap<string, string> {
  const regions = new Set(Object.values(codes))
  return new Map(
    locales.flatMap((locale) => {
      const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
      return [...regions].flatMap((code) => {
        const name = display.of(code)
        return name === undefined ? [] : [[name.toLowerCase(), code] as const]
      })
    }),
  )
}
