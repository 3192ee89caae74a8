// The English texts of the interface, from which the keys of all catalogues and their arguments are known.
import { aboutTexts } from './about.ts'
import { accountTexts } from './account.ts'
import { addingTexts } from './adding.ts'
import { agreementTexts } from './agreement.ts'
import { agreementsTexts } from './agreements.ts'
import { apiTexts } from './api.ts'
import { areasTexts } from './areas.ts'
import { claimTexts } from './claim.ts'
import { columnTexts } from './column.ts'
import { contributeTexts } from './contribute.ts'
import { countryTexts } from './country.ts'
import { dataTexts } from './data.ts'
import { daysTexts } from './days.ts'
import { deskTexts } from './desk.ts'
import { embedTexts } from './embed.ts'
import { errorTexts } from './error.ts'
import { figureTexts } from './figure.ts'
import { findingsTexts } from './findings.ts'
import { foundTexts } from './found.ts'
import { frameTexts } from './frame.ts'
import { homeTexts } from './home.ts'
import { listTexts } from './list.ts'
import { mapTexts } from './map.ts'
import { narrowTexts } from './narrow.ts'
import { networkTexts } from './network.ts'
import { networkExplorerTexts } from './network-explorer.ts'
import { notesTexts } from './notes.ts'
import { noticedTexts } from './noticed.ts'
import { partyTexts } from './party.ts'
import { passkeysTexts } from './passkeys.ts'
import { questionTexts } from './question.ts'
import { reconcileTexts } from './reconcile.ts'
import { searchTexts } from './search.ts'
import { signInTexts } from './sign-in.ts'
import { sourceTexts } from './source.ts'
import { statisticsTexts } from './statistics.ts'
import { tableTexts } from './table.ts'
import { termsTexts } from './terms.ts'
import { tieTexts } from './tie.ts'
import { unreadTexts } from './unread.ts'
import { vocabularyTexts } from './vocabulary.ts'
import { wrongTexts } from './wrong.ts'

export const english = {
  ...aboutTexts,
  ...accountTexts,
  ...addingTexts,
  ...agreementTexts,
  ...agreementsTexts,
  ...apiTexts,
  ...areasTexts,
  ...claimTexts,
  ...columnTexts,
  ...contributeTexts,
  ...countryTexts,
  ...dataTexts,
  ...daysTexts,
  ...deskTexts,
  ...embedTexts,
  ...errorTexts,
  ...figureTexts,
  ...findingsTexts,
  ...foundTexts,
  ...frameTexts,
  ...homeTexts,
  ...listTexts,
  ...mapTexts,
  ...narrowTexts,
  ...networkTexts,
  ...networkExplorerTexts,
  ...notesTexts,
  ...noticedTexts,
  ...partyTexts,
  ...passkeysTexts,
  ...questionTexts,
  ...reconcileTexts,
  ...searchTexts,
  ...signInTexts,
  ...sourceTexts,
  ...statisticsTexts,
  ...tableTexts,
  ...termsTexts,
  ...tieTexts,
  ...unreadTexts,
  ...vocabularyTexts,
  ...wrongTexts,
} as const

export type English = typeof english
