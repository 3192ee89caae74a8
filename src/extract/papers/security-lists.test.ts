// What lists of agreements between states say: on classified information, as security authorities and embassies publish them.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const on = async (language: string, name: string, country: string, words: string) =>
  told(words, { language, publisher: { name, country } })

describe('lines among the rows that tell how those below them stand', () => {
  test('open a part of the same list', async () => {
    const words =
      'Agreements on the protection of classified information\n\nIn force\n- Chile, signed on 3 May 2011\n\nUnder negotiation\n- Peru\n- Kenya\n\nNo longer in force\n- Ghana (1999)'
    expect(await on('en', 'Norway', 'NO', words)).toEqual([
      'Chile (CL) · security_agreement · signed 2011-05-03 · active',
      'Peru (PE) · security_agreement · planned',
      'Kenya (KE) · security_agreement · planned',
      'Ghana (GH) · security_agreement · other 1999 · ended',
    ])
  })
  test('may have the rows behind their colon', async () => {
    const words =
      'Agreements on classified information\n\nIn force: Chile, Peru (2014) and Kenya.\nUnder negotiation: Ghana, Japan.'
    expect(await on('en', 'Norway', 'NO', words)).toEqual([
      'Chile (CL) · security_agreement · active',
      'Peru (PE) · security_agreement · other 2014 · active',
      'Kenya (KE) · security_agreement · active',
      'Ghana (GH) · security_agreement · planned',
      'Japan (JP) · security_agreement · planned',
    ])
  })
  test('may stand behind a state', async () => {
    const words = 'Abkommen über den Schutz von Verschlusssachen\n\nChile: 2012\nPeru: in Verhandlung'
    expect(await on('de', 'Österreich', 'AT', words)).toEqual([
      'Chile (CL) · security_agreement · other 2012 · active',
      'Peru (PE) · security_agreement · planned',
    ])
  })
})

describe('plans told in a sentence', () => {
  test('are of the paper that is listed around them', async () => {
    const words =
      'Sverige har säkerhetsskyddsavtal med följande länder:\n\nChile, undertecknat den 3 maj 2011\n\nFörhandlingar pågår med Peru och Kenya.'
    expect(await on('sv', 'Sverige', 'SE', words)).toEqual([
      'Chile (CL) · security_agreement · signed 2011-05-03 · active',
      'Peru (PE) · security_agreement · planned',
      'Kenya (KE) · security_agreement · planned',
    ])
  })
  test('are plans, too, where the act that is planned stands right behind them', async () => {
    const words = 'V postopku sklepanja so sporazumi o varovanju tajnih podatkov z Belgijo in Estonijo.'
    expect(await on('sl', 'Slovenija', 'SI', words)).toEqual([
      'Belgijo (BE) · security_agreement · planned',
      'Estonijo (EE) · security_agreement · planned',
    ])
  })
})

describe('a table of states', () => {
  test.each([
    [
      'en',
      'Austria',
      'Agreements on classified information\n\nNo. | State | Date of signature | Entry into force\n1. | Chile | 3 May 2011 | 1 June 2012\n2. | Kingdom of Norway | 4 May 2001 | 2 July 2002',
      'Kingdom of Norway',
    ],
    [
      'cs',
      'Rakousko',
      'Smlouvy o ochraně utajovaných informací\n\nStát\tDatum podpisu\tVstup v platnost\tČíslo\nChile\t3. 5. 2011\t1. 6. 2012\t14/2012 Sb. m. s.\nNorsko\t4. 5. 2001\t2. 7. 2002\t9/2003 Sb. m. s.',
      'Norsko',
    ],
  ])(
    'has its bodies in the column of states, and in each further column days of its own: %s',
    async (language, publisher, words, second) => {
      expect(await on(language, publisher, 'AT', words)).toEqual([
        'Chile (CL) · security_agreement · signed 2011-05-03, other 2012-06-01 · active',
        `${second} (NO) · security_agreement · signed 2001-05-04, other 2002-07-02 · active`,
      ])
    },
  )
})

describe('a heading that names both states', () => {
  test('has a paper of theirs on each line below', async () => {
    const words =
      'Bilateral agreements between Austria and Chile\n\nAgreement on Economic Cooperation, signed in Santiago on 3 May 2001, in force since 4 June 2002\nAgreement on the Abolition of Visas, signed in Vienna on 8 October 1999\nMemorandum of Understanding on Culture, Vienna, 9 May 2010'
    expect(await on('en', 'Austria', 'AT', words)).toEqual([
      'Chile (CL) · cooperation_agreement · signed 2001-05-03 in Santiago, other 2002-06-04 · active',
      'Chile (CL) · treaty · signed 1999-10-08 in Vienna · active',
      'Chile (CL) · memorandum · signed 2010-05-09 · active',
    ])
  })
  test('is no agreement itself', async () => {
    expect(
      await on('en', 'Austria', 'AT', 'Bilateral agreements with Chile\n\nThe texts are kept in Vienna.'),
    ).toEqual([])
  })
})

describe('rows of states', () => {
  test('may begin with the word before the state', async () => {
    const words =
      'Susitarimai dėl įslaptintos informacijos apsaugos\n\n1. Su Čile – pasirašytas 2011 m. gegužės 3 d.\n2. Su Norvegija – pasirašytas 2001 m. gegužės 4 d.'
    expect(await on('lt', 'Lietuva', 'LT', words)).toEqual([
      'Čile (CL) · security_agreement · signed 2011-05-03 · active',
      'Norvegija (NO) · security_agreement · signed 2001-05-04 · active',
    ])
  })
  test('may end in the dot of a year', async () => {
    const words =
      'Ugovori o zaštiti klasificiranih podataka\n\nČile – potpisan 3. svibnja 2011., stupio na snagu 1. lipnja 2012.\nNorveška – potpisan 4. svibnja 2001., stupio na snagu 2. srpnja 2002.'
    expect(await on('hr', 'Hrvatska', 'HR', words)).toEqual([
      'Čile (CL) · security_agreement · signed 2011-05-03, other 2012-06-01 · active',
      'Norveška (NO) · security_agreement · signed 2001-05-04, other 2002-07-02 · active',
    ])
  })
  test('stand beside organizations', async () => {
    const words =
      'Crna Gora je potpisala sporazume o zaštiti tajnih podataka sa: NATO (2010), Republikom Bugarskom (2011) i Republikom Slovenijom (2012).'
    expect(await on('cnr', 'Crna Gora', 'ME', words)).toEqual([
      'NATO · security_agreement · signed 2010 · unknown',
      'Republikom Bugarskom (BG) · security_agreement · signed 2011 · unknown',
      'Republikom Slovenijom (SI) · security_agreement · signed 2012 · unknown',
    ])
  })
})

describe('the day of a paper that has ended', () => {
  test.each([
    ['The council terminated the Protocol of 28 October 1995 with Bitola.', 'protocol · signed 1995-10-28'],
    ['The agreement on cooperation with Bitola of 1995 has expired.', 'cooperation_agreement · signed 1995'],
    [
      'The agreement on cooperation with Bitola, signed in 1995, was terminated in 2010.',
      'cooperation_agreement · signed 1995, ended 2010',
    ],
    [
      'The cooperation agreement with Bitola was terminated on 5 May 2010.',
      'cooperation_agreement · ended 2010-05-05',
    ],
  ])('is the day that its title bears: %s', async (words, fact) => {
    expect(await told(words)).toEqual([`Bitola · ${fact} · ended`])
  })
})

describe('the subject of a paper', () => {
  test.each([
    [
      'it',
      'Italia',
      'IT',
      'Accordi bilaterali per la protezione reciproca delle informazioni classificate\n\nCile (2015)\nGhana (2014)',
    ],
    ['tr', 'Türkiye', 'TR', 'Gizlilik Dereceli Bilgilerin Korunması Anlaşmaları\n\nŞili (2015)\nGana (2014)'],
  ])('may stand further off: %s', async (language, name, country, words) => {
    const lines = await on(language, name, country, words)
    expect(lines.map((line) => line.split(' · ')[1])).toEqual(['security_agreement', 'security_agreement'])
  })
})

describe('a paper between two states', () => {
  test.each([
    [
      'en',
      'Slovenia',
      'SI',
      'Agreement between Slovenia and Chile on the protection of classified information, which was signed in Ljubljana on 5 May 2010.',
      'Chile (CL) · security_agreement · signed 2010-05-05 in Ljubljana · unknown',
    ],
    [
      'sl',
      'Slovenija',
      'SI',
      'Ratificira se Sporazum med Vlado Republike Slovenije in Vlado Republike Čile o varovanju tajnih podatkov, ki je bil podpisan 5. maja 2010 v Ljubljani.',
      'Republike Čile (CL) · security_agreement · signed 2010-05-05 in Ljubljani · unknown',
    ],
    [
      'es',
      'España',
      'ES',
      'Acuerdo entre el Reino de España y la República de Chile sobre protección de información clasificada, hecho en Madrid el 5 de mayo de 2010 (BOE de 7 de julio de 2011).',
      'República de Chile (CL) · security_agreement · signed 2010-05-05 in Madrid · unknown',
    ],
    [
      'ro',
      'România',
      'RO',
      'Memorandum de înțelegere între Oficiul pentru Cadastru al României și Centrul Național de Geodezie al Republicii Chile, semnat la București la 5 mai 2010',
      'Republicii Chile (CL) · memorandum · signed 2010-05-05 in București · unknown',
    ],
    [
      'es',
      'España',
      'ES',
      'Acuerdo entre el Reino de España y el Reino Unido de Gran Bretaña e Irlanda del Norte sobre protección de información clasificada, hecho en Madrid el 5 de mayo de 2010.',
      'Reino Unido (GB) · security_agreement · signed 2010-05-05 in Madrid · unknown',
    ],
    [
      'en',
      'Slovenia',
      'SI',
      'The OFPZ began to prepare the conclusion of the agreement on classified information.',
      undefined,
    ],
  ])('is told with its act, whoever acts for them: %s, %s', async (language, name, country, words, line) => {
    expect(await on(language, name, country, words)).toEqual(line === undefined ? [] : [line])
  })
})

describe('states in the cases of a language', () => {
  test.each([
    [
      'hu',
      'Magyarország',
      'HU',
      'Magyarország egyezményt kötött Ciprussal, Izlanddal és Grúziával.',
      ['CY', 'IS', 'GE'],
    ],
    ['et', 'Eesti', 'EE', 'Eesti on sõlminud lepingud Küprosega, Maltaga ja Kuveidiga.', ['CY', 'MT', 'KW']],
    [
      'lv',
      'Latvija',
      'LV',
      'Latvija ir noslēgusi līgumus ar Izraēlu, Islandi un Šveici.',
      ['IL', 'IS', 'CH'],
    ],
    [
      'lt',
      'Lietuva',
      'LT',
      'Lietuva yra pasirašiusi sutartis su Kipru, Izraeliu ir Kazachstanu.',
      ['CY', 'IL', 'KZ'],
    ],
  ])('are known: %s', async (language, name, country, words, states) => {
    const lines = await on(language, name, country, words)
    expect(lines.map((line) => /\((..)\)/.exec(line)?.[1])).toEqual(states)
  })
})
