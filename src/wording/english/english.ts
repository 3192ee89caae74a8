// The English texts of the interface, from which the keys of all catalogues and their arguments are known.
import { aboutTexts } from './about.ts'
import { agreementTexts } from './agreement.ts'
import { agreementsTexts } from './agreements.ts'
import { areasTexts } from './areas.ts'
import { countryTexts } from './country.ts'
import { daysTexts } from './days.ts'
import { embedTexts } from './embed.ts'
import { errorTexts } from './error.ts'
import { findingsTexts } from './findings.ts'
import { frameTexts } from './frame.ts'
import { homeTexts } from './home.ts'
import { listTexts } from './list.ts'
import { mapTexts } from './map.ts'
import { narrowTexts } from './narrow.ts'
import { partyTexts } from './party.ts'
import { searchTexts } from './search.ts'
import { sourceTexts } from './source.ts'
import { tieTexts } from './tie.ts'
import { vocabularyTexts } from './vocabulary.ts'

export const english = {
  ...aboutTexts,
  ...agreementTexts,
  ...agreementsTexts,
  ...areasTexts,
  ...countryTexts,
  ...daysTexts,
  ...embedTexts,
  ...errorTexts,
  ...findingsTexts,
  ...frameTexts,
  ...homeTexts,
  ...listTexts,
  ...mapTexts,
  ...narrowTexts,
  ...partyTexts,
  ...searchTexts,
  ...sourceTexts,
  ...tieTexts,
  ...vocabularyTexts,
} as const

export type English = typeof english
