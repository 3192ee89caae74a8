// News of ministries: the states are told by their ministers, with a name or an adjective.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('ministers on the page of one of the states', () => {
  testPhrases([
    [
      'hr',
      ['Hrvatska', 'HR'],
      'Ministar kulture Ivan Horvat i češka ministrica kulture Jana Nováková potpisali su 4. ožujka 2019. u Splitu Memorandum o razumijevanju.',
      ['češka (CZ) · memorandum · signed 2019-03-04 in Splitu · unknown'],
    ],
    [
      'pl',
      ['Polska', 'PL'],
      'Minister sprawiedliwości Jan Nowak podpisał 7 maja 2018 r. ze swoim węgierskim odpowiednikiem memorandum o współpracy prawnej.',
      ['węgierskim (HU) · memorandum · signed 2018-05-07 · unknown'],
    ],
    [
      'ro',
      ['România', 'RO'],
      'Ministrul Sănătății al României și ministrul sănătății al Republicii Bulgaria au semnat la 3 iunie 2011 un protocol de colaborare.',
      ['Republicii Bulgaria (BG) · protocol · signed 2011-06-03 · unknown'],
    ],
    [
      'lt',
      ['Lietuva', 'LT'],
      'Lietuvos krašto apsaugos ministras Jonas Jonaitis ir Danijos gynybos ministras Nils Berg 2015 m. gegužės 4 d. pasirašė susitarimo memorandumą.',
      ['Danijos (DK) · memorandum · signed 2015-05-04 · unknown'],
    ],
  ])
})

describe('ministers in news of others', () => {
  testPhrases([
    [
      'sk',
      null,
      'Ministri zahraničných vecí Slovenskej republiky a Gruzínska podpísali 9. apríla 2014 memorandum o spolupráci.',
      ['Slovenskej republiky (SK) + Gruzínska (GE) · memorandum · signed 2014-04-09 · unknown'],
    ],
    [
      'ru',
      null,
      'Министр культуры Армении и министр культуры Болгарии подписали 9 апреля 2014 года протокол о сотрудничестве.',
      ['Армении (AM) + Болгарии (BG) · protocol · signed 2014-04-09 · unknown'],
    ],
  ])
})

describe('ministers who look on', () => {
  testPhrases([
    [
      'cs',
      ['Kyjov', 'CZ'],
      'Polský ministr kultury sledoval, jak starosta podepsal dne 5. května 2009 smlouvu o partnerství s městem Hurbanovo.',
      ['Hurbanovo · twinning · signed 2009-05-05 · unknown'],
    ],
  ])
})
