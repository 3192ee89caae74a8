// Lines and sentences that go on about a partner named above: cards whose values end in a full stop, states behind a bar, since when a tie holds.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'pt',
    ['Recife', 'BR'],
    'Cidades-irmãs\n\n1. Nantes, França\n\nData de celebração: 4 de maio de 2003.\nLocal de celebração: Recife, Brasil.\nVigência: duração indefinida.\nObjeto: social, cultural e econômica.\n\n2. Luanda, Angola\n\nData de celebração: 9 de junho de 2005.',
    [
      'Nantes (FR) · twinning · other 2003-05-04 · social, cultural, econômica · active',
      'Luanda (AO) · twinning · other 2005-06-09 · active',
    ],
  ],
  [
    'es',
    ['Vigo', 'ES'],
    'Vigo está hermanada con las siguientes ciudades:\n\nLorient | Francia\n\nNarsaq |Groenlandia',
    ['Lorient (FR) · twinning · active', 'Narsaq (GL) · twinning · active'],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Molde har også en vennskapsbyforbindelse med Budva i Montenegro. Dette samarbeidet har vart siden 1967 og har således 50 års jubileum i 2017.',
    ['Budva (ME) · twinning · other 1967 · active'],
  ],
  [
    'it',
    ['Spoleto', 'IT'],
    'Spoleto e Orange hanno rinnovato il proprio gemellaggio. Il patto tra le due città è ben saldo dal 1981.',
    ['Orange · twinning · other 1981 · unknown'],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Hillerød ble vennskapsby med Molde og Borås i 1952.',
    ['Hillerød · twinning · other 1952 · active'],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Molde, Borås (S) og Vejle (DK) ble vennskapsbyer i 1948. Borgå (Fin) kom med fra 1958.',
    [
      'Borås (SE) · twinning · other 1948 · active',
      'Vejle (DK) · twinning · other 1948 · active',
      'Borgå (FI) · twinning · other 1958 · active',
    ],
  ],
])
