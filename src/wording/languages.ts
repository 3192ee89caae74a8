// The languages in which the register speaks to its readers, and where the pages of each stand.

/** BCP 47 tags. English, in which texts are written first, goes first; the others by the name they give themselves. */
export const languages = ['en', 'de', 'el', 'fr', 'hu', 'sk', 'sr-Cyrl', 'sr-Latn'] as const
export type Language = (typeof languages)[number]

/** As those who speak it call it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  el: 'Ελληνικά',
  fr: 'Français',
  hu: 'Magyar',
  sk: 'Slovenčina',
  'sr-Cyrl': 'Српски',
  'sr-Latn': 'Srpski',
}

/** How `Intl` is asked for it: English as written in Europe, the day before the month. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

/** What pages in the language begin their address with; nothing for English. */
export function prefixOf(language: Language): string {
  return language === 'en' ? '' : `/${language.toLowerCase()}`
}
