// A stretch of days is a visit's and no agreement's, but for one behind a mere dash where something was signed.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fr',
    ['Chambéry', 'FR'],
    'La Ville de Chambéry a reçu du 4 au 10 mars 2023 une délégation de sa ville jumelle de Turin.',
    ['Turin · twinning · active'],
  ],
  [
    'it',
    ['Gorizia', 'IT'],
    'Dal 4 al 10 marzo 2023 una delegazione della città gemellata di Klagenfurt ha visitato Gorizia.',
    ['Klagenfurt · twinning · active'],
  ],
  [
    'en',
    ['York', 'GB'],
    'From 4 to 10 March 2023 a delegation from our twin town Dijon visited York.',
    ['Dijon · twinning · active'],
  ],
  [
    'en',
    ['York', 'GB'],
    'A delegation from our twin town Dijon visited York on 4-10 March 2023.',
    ['Dijon · twinning · active'],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'W dniach 4-10 marca 2023 r. delegacja z miasta partnerskiego Humenné odwiedziła Sanok.',
    ['Humenné · twinning · active'],
  ],
  [
    'ru',
    ['Псков', 'RU'],
    'С 4 по 10 марта 2023 года делегация из города-побратима Тарту посетила Псков.',
    ['Тарту · twinning · active'],
  ],
  [
    'es',
    ['Irún', 'ES'],
    'Del 4 al 10 de marzo de 2023 una delegación de la ciudad hermanada de Hendaya visitó Irún.',
    ['Hendaya · twinning · active'],
  ],
  [
    'sr',
    ['Ниш', 'RS'],
    'Од 4. до 10. марта 2023. делегација побратимљеног града Видина посетила је Ниш.',
    ['Видина · twinning · active'],
  ],
  [
    'cs',
    ['Opava', 'CZ'],
    'Od 4. do 10. března 2023 navštívila Opavu delegace z partnerského města Ratiboř.',
    ['Ratiboř · twinning · active'],
  ],
  [
    'uk',
    ['Луцьк', 'UA'],
    'З 4 до 10 березня 2023 року делегація з міста-побратима Хелм відвідала Луцьк.',
    ['Хелм · twinning · active'],
  ],
])
