// Pages of embassies, where the other side of every paper is the one state that the page is about.
import { testCases } from '../test-support/told.ts'

testCases([
  [
    'papers below a sentence that leads to them go for the host of the embassy',
    'AMBASSADE DE TUNISIE EN SUÈDE\n\nLa Tunisie et la Suède coopèrent de longue date. Le cadre juridique de cette coopération comprend :\n\n- la Convention tendant à éviter la double imposition, signée le 7 mai 1981 ;\n- le Protocole sur la formation, signé à Sousse le 3 juin 1994.',
    { language: 'fr', publisher: { name: 'Tunisie', country: 'TN' } },
    [
      'SUÈDE (SE) · treaty · signed 1981-05-07 · active',
      'SUÈDE (SE) · protocol · signed 1994-06-03 in Sousse · active',
    ],
  ],
  [
    'so do those below a heading that names nobody',
    'Embassy of Kenya in Norway\n\nBilateral agreements\n\nAir Services Agreement (signed in Bergen on 14 January 2000)\nAgreement on the Promotion of Investments (2001)',
    { publisher: { name: 'Kenya', country: 'KE' } },
    [
      'Norway (NO) · treaty · signed 2000-01-14 in Bergen · active',
      'Norway (NO) · treaty · signed 2001 · active',
    ],
  ],
  [
    'and a sentence that names no side',
    'Bilaterale Beziehungen\n\nÖsterreich und Kasachstan nahmen 1992 diplomatische Beziehungen auf. Ein Abkommen über die wirtschaftliche Zusammenarbeit wurde am 12. März 1993 unterzeichnet.',
    { language: 'de', publisher: { name: 'Österreich', country: 'AT' } },
    ['Kasachstan (KZ) · cooperation_agreement · signed 1993-03-12 · unknown'],
  ],
  [
    'what universities sign is nobody else’s',
    'Relaciones bilaterales\n\nUruguay e Islandia mantienen relaciones desde 1960. La universidad firmó en 2005 un convenio de cooperación.',
    { language: 'es', publisher: { name: 'Uruguay', country: 'UY' } },
    [],
  ],
  [
    'where several states are named, no sentence without a side tells of one',
    'Foreign policy\n\nLatvia works with Iceland, Norway and Denmark. An agreement on fisheries was signed on 5 May 1999.',
    { publisher: { name: 'Latvia', country: 'LV' } },
    [],
  ],
  [
    'a dated paper on a line of its own needs nothing that leads to it',
    'Kenya and Norway have enjoyed good relations since 1964. The two countries have signed the following:\n\ni. Double Taxation Agreement (1972)\nii. MoU on Political Consultations (2009)',
    { publisher: { name: 'Kenya', country: 'KE' } },
    ['Norway (NO) · treaty · signed 1972 · active', 'Norway (NO) · memorandum · signed 2009 · active'],
  ],
  [
    'nor do those that are numbered, on a page in Portuguese',
    'Moçambique e a Indonésia cooperam. Foram assinados os seguintes instrumentos:\n\n1) Acordo sobre Vistos (2018);\n2) Memorando de Entendimento, Maputo, 10/05/2007.',
    { language: 'pt', publisher: { name: 'Moçambique', country: 'MZ' } },
    [
      'Indonésia (ID) · treaty · signed 2018 · active',
      'Indonésia (ID) · memorandum · signed 2007-05-10 · active',
    ],
  ],
])

testCases([
  [
    'a heading below which no paper stands tells of none',
    'Ambasada RP w Zagrzebiu\n\nBaza traktatowa\n\nNajważniejsze umowy dwustronne\n\n- Umowa między Rządem RP a Rządem Republiki Chorwacji o turystyce, Zagrzeb, 3.05.1997',
    { language: 'pl', publisher: { name: 'Polska', country: 'PL' } },
    ['Republiki Chorwacji (HR) · treaty · signed 1997-05-03 · active'],
  ],
  [
    'nor does one over the news of a signing',
    'О подписании соглашения\n\n15 марта 2021 г. Министр связи Российской Федерации и Министр связи Республики Армения подписали соглашение о роуминге. Документ придёт на смену соглашению 1998 года.',
    { language: 'ru', publisher: { name: 'Россия', country: 'RU' } },
    ['Республики Армения (AM) · treaty · signed 2021-03-15 · unknown'],
  ],
])
