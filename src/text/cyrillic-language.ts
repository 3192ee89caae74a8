// Tells the languages of the Cyrillic script apart, by the letters that each has to itself and then by small words.
import type { LanguageGuess } from './language-guess.ts'

interface Rule {
  readonly language: string
  /** Letters that show the language, and letters that it does not have. */
  readonly has: RegExp
  readonly lacks: RegExp
}

/** The first rule whose letters are there wins. */
const rules: readonly Rule[] = [
  { language: 'kk', has: /[әғқңұһ]/u, lacks: /[ўєїђћ]/u },
  { language: 'tg', has: /[ӣӯҳҷ]/u, lacks: /[ўєїђћ]/u },
  { language: 'mn', has: /[өү]/u, lacks: /[ўєїђћқғ]/u },
  { language: 'mk', has: /[ѓќѕ]/u, lacks: /[ђћы]/u },
  { language: 'sr', has: /[ђћ]/u, lacks: /[ѓќыъ]/u },
  { language: 'be', has: /ў/u, lacks: /[ъїє]/u },
  { language: 'uk', has: /[їєґ]/u, lacks: /[ыъ]/u },
  { language: 'ru', has: /[ыэё]/u, lacks: /[іїєўј]/u },
  { language: 'be', has: /і.*ы|ы.*і/su, lacks: /[їєщ]/u },
  { language: 'bg', has: /ъ/u, lacks: /[ыэёіјљњ]/u },
]

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  sr: new Set(
    'је са за су град града споразум сарадњи општина општине између године из као који се у'.split(' '),
  ),
  mk: new Set(
    'со во од се градот општина помеѓу година за на договор соработка збратимени кои беше'.split(' '),
  ),
  bg: new Set(
    'с от е за на се град община между година споразум сътрудничество побратимени които беше през'.split(' '),
  ),
  ru: new Set(
    'с от в за на город города между года соглашение о сотрудничестве побратимы который был по'.split(' '),
  ),
  uk: new Set('з від у за на та місто міста між року угода про співпрацю побратими який був до'.split(' ')),
  be: new Set('з ад у за на горад горада паміж года пагадненне аб супрацоўніцтве які быў да'.split(' ')),
}

export function cyrillicLanguage(text: string): LanguageGuess {
  const lower = text.toLowerCase()
  const letters = lower.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const share = (pattern: RegExp) => (lower.match(new RegExp(pattern, 'gu'))?.length ?? 0) / letters

  for (const { language, has, lacks } of rules) {
    // A foreign name may bring in a letter or two.
    if (has.test(lower) && share(lacks) < 0.002) return { language, isSure: letters > 40 }
  }
  const isSerbOrMacedonian = /[јљњџ]/u.test(lower)
  const words = lower.match(/\p{L}+/gu) ?? []
  let best = { language: isSerbOrMacedonian ? 'sr' : 'ru', hits: 0 }
  for (const [language, known] of Object.entries(smallWords)) {
    if (isSerbOrMacedonian !== (language === 'sr' || language === 'mk')) continue
    const hits = words.filter((word) => known.has(word)).length
    if (hits > best.hits) best = { language, hits }
  }
  return { language: best.language, isSure: false }
}
