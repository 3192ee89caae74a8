// Papers whose name is the last part of a longer word: "Doppelbesteuerungsabkommen", "투자보장협정".
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'ko',
    ['대한민국', 'KR'],
    '대한민국 정부와 크로아티아공화국 정부 간의 투자보장협정은 2005년 7월 18일 서명되었다.',
    ['크로아티아공화국 (HR) · treaty · signed 2005-07-18 · unknown'],
  ],
  [
    'ko',
    ['대한민국', 'KR'],
    '대한민국과 크로아티아 간의 이중과세방지협약, 2005년 7월 18일 서명',
    ['크로아티아 (HR) · treaty · signed 2005-07-18 · unknown'],
  ],
  [
    'ko',
    ['속초시', 'KR'],
    '속초시는 1994년 4월 25일 중국 훈춘시와 상호교류협약서에 서명하였다.',
    ['훈춘시 (CN) · unknown · signed 1994-04-25 · unknown'],
  ],
  [
    'de',
    ['Österreich', 'AT'],
    'Doppelbesteuerungsabkommen zwischen der Republik Österreich und der Republik Slowenien, unterzeichnet in Laibach am 1. Oktober 1997',
    ['Republik Slowenien (SI) · treaty · signed 1997-10-01 · unknown'],
  ],
  [
    'sv',
    ['Sverige', 'SE'],
    'Skatteavtal mellan Sverige och Kroatien, undertecknat den 23 november 2000.',
    ['Kroatien (HR) · treaty · signed 2000-11-23 · unknown'],
  ],
  [
    'fi',
    ['Suomi', 'FI'],
    'Suomen ja Kroatian välinen verosopimus allekirjoitettiin Zagrebissa 8. toukokuuta 1986.',
    ['Kroatian (HR) · treaty · signed 1986-05-08 · unknown'],
  ],
  [
    'fi',
    ['Oulu', 'FI'],
    'Oulun ja Arkangelin välinen ystävyyskaupunkisopimusasiakirja allekirjoitettiin 12. toukokuuta 1993.',
    ['Arkangelin · twinning · signed 1993-05-12 · unknown'],
  ],
  [
    'et',
    ['Eesti', 'EE'],
    'Eesti ja Horvaatia vaheline topeltmaksustamise vältimise leping sõlmiti 3. aprillil 2002.',
    ['Horvaatia (HR) · treaty · signed 2002-04-03 · unknown'],
  ],
  [
    'nl',
    ['Nederland', 'NL'],
    'Het belastingverdrag tussen Nederland en Kroatië werd op 23 mei 2000 ondertekend.',
    ['Kroatië (HR) · treaty · signed 2000-05-23 · unknown'],
  ],
  [
    'hu',
    ['Magyarország', 'HU'],
    'Magyarország és Horvátország beruházásvédelmi megállapodását 1996. május 15-én írták alá.',
    ['Horvátország (HR) · treaty · signed 1996-05-15 · unknown'],
  ],
])
