// All languages of the interface. Serbian is written once, in Latin letters, and read in both.
import de from './catalogues/de.json' with { type: 'json' }
import el from './catalogues/el.json' with { type: 'json' }
import fr from './catalogues/fr.json' with { type: 'json' }
import hu from './catalogues/hu.json' with { type: 'json' }
import sk from './catalogues/sk.json' with { type: 'json' }
import sr from './catalogues/sr.json' with { type: 'json' }
import { english } from './english-tongue.ts'
import type { Language } from './languages.ts'
import { makeTongue, type Tongue } from './make-tongue.ts'
import { spaceFrenchSigns } from './space-french-signs.ts'
import { toSerbianCyrillic } from './to-serbian-cyrillic.ts'

const tongues: Readonly<Record<Language, Tongue>> = {
  en: english,
  de: makeTongue('de', de),
  el: makeTongue('el', el),
  fr: makeTongue('fr', fr, { respell: spaceFrenchSigns }),
  hu: makeTongue('hu', hu),
  sk: makeTongue('sk', sk),
  'sr-Cyrl': makeTongue('sr-Cyrl', sr, { respell: toSerbianCyrillic }),
  'sr-Latn': makeTongue('sr-Latn', sr),
}

export function tongueOf(language: Language): Tongue {
  return tongues[language]
}
