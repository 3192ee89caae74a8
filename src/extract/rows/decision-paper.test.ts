// A council's paper whose day stands on a line of its own over what was decided, or at its foot.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'pl',
    ['Sanok', 'PL'],
    'UCHWAŁA Nr XX/150/01\nRady Miasta Sanoka\nz dnia 12 maja 2001 roku\n\nw sprawie nawiązania współpracy partnerskiej z miastem Humenné na Słowacji\n\n§ 1\nNawiązuje się współpracę partnerską z miastem Humenné na Słowacji.',
    ['Humenné (SK) · twinning · decided 2001-05-12 · active'],
  ],
  [
    'ro',
    ['Oradea', 'RO'],
    'HOTĂRÂREA Nr. 118\n\nprivind înfrățirea Municipiului Oradea cu orașul Debrețin – Ungaria\n\nConsiliul Local al Municipiului Oradea hotărăște:\n\nArt. 1\nSe aprobă înfrățirea cu orașul Debrețin.\n\nDată în Oradea, astăzi, 12 mai 2001',
    ['Debrețin · twinning · decided 2001-05-12 · unknown'],
  ],
  [
    'bg',
    ['Габрово', 'BG'],
    'РЕШЕНИЕ № 25\nна Общински съвет – Габрово\nот 12 май 2001 г.\n\nза побратимяване с град Крайова, Румъния',
    ['Крайова (RO) · twinning · decided 2001-05-12 · active'],
  ],
  [
    'uk',
    ['Луцьк', 'UA'],
    'РІШЕННЯ № 25/3\nвід 12 травня 2001 року\n\nПро встановлення партнерських відносин з містом Хелм (Польща)',
    ['Хелм (PL) · partnership_agreement · decided 2001-05-12 · active'],
  ],
  [
    'ro',
    ['Oradea', 'RO'],
    'H O T Ă R Â R E A   NR. 7\n\nConsiliul Local al Municipiului Oradea întrunit în ședință ordinară la data de 9 martie 1995,\n\nART. 1. Se aprobă înfrățirea municipiului Oradea cu orașul Debrețin din Ungaria.',
    ['Debrețin (HU) · twinning · decided 1995-03-09 · unknown'],
  ],
  [
    'hu',
    ['Szentes', 'HU'],
    'Szentes Város Önkormányzata\n\nKépviselő-testületének\n\n31/2012. (IV. 27.) számú határozata\n\nA Képviselő-testület jóváhagyja a testvérvárosi megállapodást Skierniewice várossal.',
    ['Skierniewice · twinning · decided 2012-04-27 · unknown'],
  ],
  [
    'hu',
    ['Szentes', 'HU'],
    '31/2012. (04. 27.) önkormányzati határozat\n\nA Képviselő-testület testvérvárosi kapcsolatot létesít Skierniewice várossal.',
    ['Skierniewice · twinning · decided 2012-04-27 · active'],
  ],
  [
    'it',
    ['Lugo', 'IT'],
    'COMUNE DI LUGO\n\nVERBALE\n\nil consiglio si è riunito alle ore 20.30\n\nD.C.C. N. 31 DEL 27/04/2012\n\nOGGETTO: PATTO DI GEMELLAGGIO CON IL COMUNE DI KULMBACH (GERMANIA). APPROVAZIONE.',
    ['KULMBACH (DE) · twinning · decided 2012-04-27 · active'],
  ],
])

testPhrases([
  [
    'pt',
    ['Recife', 'BR'],
    'LEI Nº 4.210, DE 7 DE MARÇO DE 2012. LEI REVOGADA\n\nArt. 1º Fica declarada a irmanação do Município do Recife com a cidade do Porto, em Portugal.\n\nPublicada no Diário Oficial de 09/03/2012',
    ['Porto (PT) · twinning · decided 2012-03-07 · unknown'],
  ],
])
