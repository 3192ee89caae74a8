// Persons who sign for a body, before its name and behind it.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('the holders of an office behind the body that they sign for', () => {
  testPhrases([
    [
      'lt',
      ['Kaunas', 'LT'],
      'Kauno miesto meras Jonas Petraitis kartu su Brodų miesto meru Petro Ivanenko pasirašė bendradarbiavimo sutartį.',
      ['Brodų · cooperation_agreement · unknown'],
    ],
    [
      'lt',
      null,
      'Zarasų ir Krumpiškių merai pasirašė bendradarbiavimo sutartį.',
      ['Zarasų + Krumpiškių · cooperation_agreement · unknown'],
    ],
    [
      'lv',
      ['Cēsis', 'LV'],
      'Cēsu novada domes priekšsēdētājs Jānis Liepa un Rakveres mērs Juhan Tamm parakstīja sadarbības līgumu.',
      ['Rakveres · cooperation_agreement · unknown'],
    ],
    [
      'et',
      null,
      'Hiiumaa vallavanem Mart Kask ja Otepää vallavanem Jaan Lepp allkirjastasid sõpruslepingu.',
      ['Hiiumaa + Otepää · friendship_agreement · unknown'],
    ],
    [
      'fi',
      null,
      'Weimarin ylipormestari Karl Brandt ja Hämeenlinnan kaupunginjohtaja Matti Virta allekirjoittivat ystävyyskaupunkisopimuksen Weimarissa 5. toukokuuta 2011.',
      ['Weimarin + Hämeenlinnan · twinning · signed 2011-05-05 · unknown'],
    ],
    [
      'hu',
      ['Eger', 'HU'],
      'Ján Kováč, Vágsellye polgármestere és Nagy Péter, Eger polgármestere együttműködési megállapodást írt alá.',
      ['Vágsellye · cooperation_agreement · unknown'],
    ],
    [
      'hu',
      ['Eger', 'HU'],
      'Az együttműködési megállapodást Ján Kováč és Nagy Péter polgármesterek írták alá.',
      [],
    ],
    [
      'tr',
      ['Nilüfer', 'TR'],
      'Nilüfer Belediye Başkanı Ali Demir ile Bayramiç Belediye Başkanı Can Yıldız kardeş şehir protokolüne imza attı.',
      ['Bayramiç Belediye · protocol · unknown'],
    ],
  ])
})

describe('the holders of an office before the body that they sign for', () => {
  testPhrases([
    [
      'mk',
      ['Струмица', 'MK'],
      'Градоначалникот на општина Струмица, Марко Илиев, и претседателот на општина Пирот, Република Србија, Петар Јовиќ, потпишаа Меморандум за соработка.',
      ['Пирот (RS) · memorandum · unknown'],
    ],
    [
      'ru',
      ['Ахтырка', 'UA'],
      'Мэр Ахтырки Иван Шевчук и президент польской гмины Богухвала Ян Ковальский подписали Соглашение о сотрудничестве.',
      ['Богухвала (PL) · cooperation_agreement · unknown'],
    ],
    [
      'ru',
      ['Псков', 'RU'],
      'Глава Пскова Иван Белов и председатель Сенненского райисполкома Витебской области республики Беларусь Олег Ковальчук подписали соглашение о сотрудничестве.',
      ['Сенненского (BY) · cooperation_agreement · unknown'],
    ],
  ])
})

describe('an office with a capital, and a holder in the case of the office', () => {
  testPhrases([
    [
      'ru',
      ['Тула', 'RU'],
      'Соглашение о побратимстве подписали Глава Нефтекамска Иван Лесной и Глава Тулы Пётр Полевой.',
      ['Нефтекамска · twinning · unknown'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'The Mayor of Haddock and the Mayor of Niš signed a twinning charter in 2004.',
      ['Haddock · twinning · signed 2004 · unknown'],
    ],
    [
      'hr',
      ['Split', 'HR'],
      'Povelju o prijateljstvu potpisali su s gradonačelnikom Ivom Lozićem i gradonačelnikom Trogira Markom Perićem.',
      ['Trogira · friendship_agreement · unknown'],
    ],
  ])
})

describe('the holders of the offices of several bodies', () => {
  testPhrases([
    [
      'hr',
      ['Pula', 'HR'],
      'Gradonačelnici Pule i Siska, Ivan Horvat i Marko Babić, potpisali su sporazum o suradnji.',
      ['Siska · cooperation_agreement · unknown'],
    ],
    [
      'sr',
      ['Ниш', 'RS'],
      'Градоначелници Ниша и Бара, Драгана Петровић и Душан Рајевић, потписали су повељу о братимљењу.',
      ['Бара · twinning · unknown'],
    ],
    [
      'pl',
      ['Toruń', 'PL'],
      'Burmistrzowie Torunia i Lwowa, Jan Nowak i Andrij Melnyk, podpisali umowę o współpracy.',
      ['Lwowa · cooperation_agreement · unknown'],
    ],
    [
      'en',
      ['York', 'GB'],
      'The mayors of York and Gdynia, John Walker and Anna Kowalska, signed a twinning charter.',
      ['Gdynia · twinning · unknown'],
    ],
  ])
})

describe('a saint in a name', () => {
  testPhrases([
    [
      'de',
      ['Hagen', 'DE'],
      'St. Veit an der Glan ist seit 1985 Partnerstadt von Hagen.',
      ['St. Veit an der Glan · twinning · other 1985 · active'],
    ],
    [
      'hr',
      ['Pula', 'HR'],
      'Pula je 2001. potpisala sporazum o suradnji s gradom Sv. Ivan Zelina.',
      ['Sv. Ivan Zelina · cooperation_agreement · signed 2001 · unknown'],
    ],
    [
      'ru',
      ['Полоцк', 'BY'],
      'Председатель Полоцкого районного исполнительного комитета Иван Лис и глава городского поселения Печоры Анна Белова подписали соглашение о сотрудничестве.',
      ['Печоры · cooperation_agreement · unknown'],
    ],
    [
      'uk',
      ['Луцьк', 'UA'],
      'Угоду про партнерство з мером столиці Латвії Мартіньшем Стакісом підписав міський голова.',
      [],
    ],
    [
      'hr',
      ['Novi Grad Sarajevo', 'BA'],
      'Općina Novi Grad Sarajevo potpisala je protokol o suradnji s općinom Bar.',
      ['Bar · protocol · unknown'],
    ],
    [
      'sk',
      ['Hurbanovo', 'SK'],
      'Počas osláv Dní mesta podpísal primátor s mestom Kyjov memorandum o spolupráci.',
      ['Kyjov · memorandum · unknown'],
    ],
  ])
})
