// Lists, flattened tables and real tables, as real pages print them.
import { describe, expect, test } from 'vitest'
import { extract, nis, serbia, told } from '../test-support/told.ts'

const berlin = { name: 'Berlin', country: 'DE' }

describe('rows under a heading or a sentence that tells the instrument', () => {
  test.each([
    [
      'name, state, since',
      'Nis is twinned with:\n\n Ljubljana, Slovenia, since 2010[231]\n Coventry, UK, since 5 May 1957',
      [
        'Ljubljana (SI) · twinning · other 2010 · active',
        'Coventry (GB) · twinning · other 1957-05-05 · active',
      ],
    ],
    [
      'names without states',
      'Sister cities\n\nBaltimore (since 1985)[52]\nBurgas (since 1976)',
      ['Baltimore · twinning · other 1985 · active', 'Burgas · twinning · other 1976 · active'],
    ],
    [
      'a region before the state',
      'Twin towns\n\nVancouver, British Columbia, Canada\nParma, Ohio\nGrenoble in Isère, France (since 1963)',
      [
        'Vancouver (CA) · twinning · active',
        'Parma · twinning · active',
        'Grenoble (FR) · twinning · other 1963 · active',
      ],
    ],
    [
      'one cell a line',
      'Twin towns\n\nCity\nState\nYear\n\nWinnipeg\n Canada\n1973\n\nRishon LeZion\n Israel\n1993',
      [
        'Winnipeg (CA) · twinning · other 1973 · active',
        'Rishon LeZion (IL) · twinning · other 1993 · active',
      ],
    ],
    [
      'states as headings of groups',
      'Partner cities\n\nHungary\nSzeged\nPécs\nItaly\nModena',
      [
        'Szeged (HU) · partnership_agreement · active',
        'Pécs (HU) · partnership_agreement · active',
        'Modena (IT) · partnership_agreement · active',
      ],
    ],
    [
      'cells run together',
      'Twin cities of Nis\n\nGermany Wuppertal Agreement on Cooperation 22/5/1980. The Agreement was renewed in 1996\nUSA - Alabama Mobile Partnership Agreement, in Mobile 12/4/1991, in Nis 20/3/1992',
      [
        'Wuppertal (DE) · cooperation_agreement · signed 1980-05-22, renewed 1996 · active',
        'Mobile (US) · partnership_agreement · signed 1991-04-12 in Mobile, signed 1992-03-20 in Nis · active',
      ],
    ],
    [
      'two papers with one partner',
      'Twin cities of Nis\n\nHungary Miskolc Agreement on Cooperation, 7/5/1997 in Nis\nDeclaration of Intent to place a tablet, 7/5/2009',
      [
        'Miskolc (HU) · cooperation_agreement · signed 1997-05-07 in Nis · active',
        'Miskolc (HU) · declaration · signed 2009-05-07 · active',
      ],
    ],
    [
      'a name printed twice',
      'Twin cities of Nis\n\nRussian Federation Sankt Peterburg\nSankt Peterburg\nProtocol on partnership and cooperation 28/10/1995',
      ['Sankt Peterburg (RU) · protocol · signed 1995-10-28 · active'],
    ],
    [
      'an area within the title',
      'Twin cities of Nis\n\nHungary Szeged Declaration on Cooperation in the Field of Culture, 4/6/1998',
      ['Szeged (HU) · declaration · signed 1998-06-04 · Culture · active'],
    ],
    [
      'former partners',
      'Former twin towns\n\nPskov, Russia (1990–2022)\nZaanstad (Netherlands), until 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
    [
      'ports apart from cities',
      'Sister cities[edit]\n\nKobe, Japan\n\nSister ports[edit]\n\nRotterdam, Netherlands (1967)',
      ['Kobe (JP) · twinning · active', 'Rotterdam (NL) · other · other 1967 · active'],
    ],
    [
      'districts of the publisher over their partners',
      'Twin towns\n\nPrague, Czech Republic\n\nSteglitz-Zehlendorf:\nBrøndby, Denmark (1968)',
      [
        'Prague (CZ) · twinning · active',
        'Steglitz-Zehlendorf + Brøndby (DK) · twinning · other 1968 · active',
      ],
    ],
    [
      'the year before the name',
      'Twin towns\n\n1967 – Los Angeles, United States\n1987: Paris\n1991 Warsaw, Poland',
      [
        'Los Angeles (US) · twinning · other 1967 · active',
        'Paris · twinning · other 1987 · active',
        'Warsaw (PL) · twinning · other 1991 · active',
      ],
    ],
    [
      'nothing under a heading of something else',
      'Twin towns[edit]\n\nKobe, Japan\n\nForeign consulates[edit]\n\nDenmark\nFinland',
      ['Kobe (JP) · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, { publisher: words.includes('Zehlendorf') ? berlin : nis })).toEqual(expected)
  })

  test('lists of states on a state’s page, concluded and begun', async () => {
    const words = [
      'Agreements in the field of the exchange and protection of classified information are important.',
      '',
      'Such agreements have been concluded with the following organizations and countries:',
      '',
      'No. IO/Country Year of conclusion',
      '1. NATO 2011',
      '2. Slovak R. 2011',
      '3. BiH 2013',
      '',
      'The procedures for concluding such agreements have been launched with the Republic of Portugal and Montenegro.',
    ].join('\n')
    const area = 'exchange and protection of classified information'
    expect(await told(words, { publisher: serbia })).toEqual([
      `NATO · security_agreement · signed 2011 · ${area} · active`,
      `Slovak R. (SK) · security_agreement · signed 2011 · ${area} · active`,
      `BiH (BA) · security_agreement · signed 2013 · ${area} · active`,
      `Republic of Portugal (PT) · security_agreement · ${area} · planned`,
      `Montenegro (ME) · security_agreement · ${area} · planned`,
    ])
  })
})

describe('a real table', () => {
  test('is read by its column heads, a cell that spans rows in each of them', async () => {
    const words = `<h1>Partner cities</h1><table>
      <tr><th>Country</th><th>City</th><th>Signed</th><th>Fields</th></tr>
      <tr><td rowspan="2">Norway</td><td>Bærum</td><td>28.05.1991</td><td>sport, youth</td></tr>
      <tr><td>Bodø</td><td>May 1993</td><td></td></tr></table>`
    expect(await told(words)).toEqual([
      'Bærum (NO) · partnership_agreement · signed 1991-05-28 · sport, youth · active',
      'Bodø (NO) · partnership_agreement · signed 1993-05 · active',
    ])
  })

  test('goes on with the state of the row above where its own cell is empty, and with a row that is a state', async () => {
    const words = `<h1>Twin towns</h1><table>
      <tr><th>Country</th><th>City</th></tr>
      <tr><td>Italy</td><td>Terni</td></tr><tr><td></td><td>Verona</td></tr>
      <tr><td colspan="2">Poland</td></tr><tr><td></td><td>Krosno</td></tr></table>`
    expect(await told(words)).toEqual([
      'Terni (IT) · twinning · active',
      'Verona (IT) · twinning · active',
      'Krosno (PL) · twinning · active',
    ])
  })

  test('of a third party has two bodies a row, each with the state beside it', async () => {
    const words = `<h1>Twinnings</h1><table>
      <tr><th>City</th><th>Country</th><th>Twin city</th><th>Country</th><th>Since</th></tr>
      <tr><td>Vranje</td><td>Serbia</td><td>Trikala</td><td>Greece</td><td>2001</td></tr></table>`
    expect(await told(words, { publisher: null })).toEqual([
      'Vranje (RS) + Trikala (GR) · twinning · other 2001 · active',
    ])
  })

  test('is read by what its cells hold where it has no heads', async () => {
    const words =
      '<h1>Twin towns</h1><table><tr><td>Tampere</td><td>Finland</td><td>1992</td></tr><tr><td>Uppsala</td><td>Sweden</td><td>1988</td></tr></table>'
    expect(await told(words)).toEqual([
      'Tampere (FI) · twinning · other 1992 · active',
      'Uppsala (SE) · twinning · other 1988 · active',
    ])
  })
})

describe('what does not fit', () => {
  test('reports the same passage told twice and keeps one', async () => {
    const sentence =
      'A decision on cooperation with the city of Beersheba from Israel was adopted in June 1990.'
    const { records, findings } = await extract(`${sentence}\n\n${sentence}`)
    expect(records).toHaveLength(1)
    expect(findings.map((finding) => finding.kind)).toEqual(['duplicate'])
  })

  test('reports a day that no calendar has and leaves it out', async () => {
    const { records, findings } = await extract('Nis is twinned with:\n\nKobe, Japan, since 31 April 2001')
    expect(records[0]?.dates).toEqual([])
    expect(findings.map((finding) => finding.kind)).toEqual(['impossible'])
  })

  test('every citation and claim slices its own words from the text', async () => {
    const words =
      '<p>In May 2004, the City of Trencin (Republic of Slovakia) and the City of Nis signed an Agreement on Cooperation. Areas of cooperation – culture, sport.</p>'
    const { records } = await extract(words)
    const text =
      'In May 2004, the City of Trencin (Republic of Slovakia) and the City of Nis signed an Agreement on Cooperation. Areas of cooperation – culture, sport.'
    const [record] = records
    expect(record?.citation.quote).toBe(text.slice(record?.citation.start, record?.citation.end))
    for (const claim of [...(record?.parties ?? []), ...(record?.dates ?? []), ...(record?.areas ?? [])]) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.asWritten)
    }
  })
})
