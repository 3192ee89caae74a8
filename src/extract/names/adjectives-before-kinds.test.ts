// An adjective that the lexicon does not know, right before what a partner is: "the nearby Polish town of".
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'cs',
    ['Opava', 'CZ'],
    'V roce 1991 byla podepsána partnerská smlouva s příhraničním polským městem Ratiboř.',
    ['Ratiboř (PL) · twinning · signed 1991 · unknown'],
  ],
  [
    'sk',
    ['Skalica', 'SK'],
    'V roku 1991 bola podpísaná partnerská zmluva s pohraničným poľským mestom Strumień.',
    ['Strumień (PL) · twinning · signed 1991 · unknown'],
  ],
  [
    'sr',
    ['Ниш', 'RS'],
    'Године 1991. потписан је споразум о сарадњи са пограничним бугарским градом Видин.',
    ['Видин (BG) · cooperation_agreement · signed 1991 · unknown'],
  ],
  [
    'sl',
    ['Kranj', 'SI'],
    'Leta 1991 je bila podpisana listina o partnerstvu z obmejnim avstrijskim mestom Villach.',
    ['Villach (AT) · partnership_agreement · signed 1991 · unknown'],
  ],
  [
    'bg',
    ['Габрово', 'BG'],
    'През 1991 г. беше подписано споразумение за партньорство с близкия румънски град Крайова.',
    ['Крайова (RO) · partnership_agreement · signed 1991 · unknown'],
  ],
  [
    'mk',
    ['Битола', 'MK'],
    'Во 1991 година беше потпишан договор за партнерство со блискиот грчки град Лерин.',
    ['Лерин (GR) · partnership_agreement · signed 1991 · unknown'],
  ],
  [
    'ru',
    ['Псков', 'RU'],
    'В 1991 году было подписано соглашение о сотрудничестве с приграничным эстонским городом Тарту.',
    ['Тарту (EE) · cooperation_agreement · signed 1991 · unknown'],
  ],
])
