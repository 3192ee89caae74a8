// What stands around a list on a town hall's page, and is no partner.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'
import { type ListedRow, standingRows } from './listed-rows.ts'

const kassel = { name: 'Kassel', country: 'DE' }
const zilina = { name: 'Žilina', country: 'SK' }
const dijon = { name: 'Dijon', country: 'FR' }

describe('a list of partners', () => {
  test('ends where addresses, menus and links begin', async () => {
    const words = [
      'Partnerstädte',
      '',
      'Mulhouse (Frankreich)',
      'Västerås (Schweden)',
      '',
      'Ihr Ansprechpartner',
      'Herr Schulze',
      'Königsplatz 7',
      'Tel. 0561 100-0',
      'Bürgerbüro',
      'Baden',
      'Wandern und Radeln',
    ].join('\n')
    expect(await told(words, { publisher: kassel, language: 'de' })).toEqual([
      'Mulhouse (FR) · twinning · active',
      'Västerås (SE) · twinning · active',
    ])
  })

  test('ends at a menu in which a village’s name stands', async () => {
    const words =
      'Villes jumelées\n\nMayence (Allemagne)\n\nReggio d’Émilie (Italie)\n\nLa mairie en ligne\n\nVos élus\n\nRecrutement\n\nMarsannay'
    expect(await told(words, { publisher: dijon, language: 'fr' })).toEqual([
      'Mayence (DE) · twinning · active',
      'Reggio d’Émilie (IT) · twinning · active',
    ])
  })

  test('keeps a village that nobody knows among its rows, and none behind them', async () => {
    const words =
      'Partnerské mestá\n\n- Plauen (Nemecko)\n- Hornodolné Zápražie\n- Győr (Maďarsko)\n\nKde nás nájdete\n\nPriestor na nápady'
    expect(await told(words, { publisher: zilina, language: 'sk' })).toEqual([
      'Plauen (DE) · twinning · active',
      'Hornodolné Zápražie · twinning · active',
      'Győr (HU) · twinning · active',
    ])
  })

  test('has no heading for a partner that nothing vouches for', async () => {
    const words =
      '<h1>Sister cities</h1><h2>Kobe, Japan</h2><p>Signed on 3 May 1986.</p><h2>Stories Worth Sharing</h2><p>Read them all.</p>'
    expect(await told(words)).toEqual(['Kobe (JP) · twinning · signed 1986-05-03 · active'])
  })

  test('ends before a street and a building that bear towns’ names', async () => {
    const words =
      'Preston is twinned with:\n\nAlmelo, Netherlands\nTwinned since 1948\n\nKalisz, Poland\nTwinned since 1989\n\nTown Hall\nLancaster Road\nPreston'
    expect(await told(words, { publisher: { name: 'Preston', country: 'GB' } })).toEqual([
      'Almelo (NL) · twinning · other 1948 · active',
      'Kalisz (PL) · twinning · other 1989 · active',
    ])
  })

  test.each([
    [
      'hu',
      'Szeged',
      'HU',
      'Testvérvárosok\n\nOdessza (Ukrajna)\nDarmstadt (Németország)\n\nTovábbi\n\nTemesvár (Románia)',
      ['Odessza (UA)', 'Darmstadt (DE)', 'Temesvár (RO)'],
    ],
    [
      'sr',
      'Niš',
      'RS',
      'Gradovi pobratimi\n\nKošice (Slovačka)\n\nOstali\n\nVerona (Italija)',
      ['Košice (SK)', 'Verona (IT)'],
    ],
    [
      'pl',
      'Lublin',
      'PL',
      'Nasze miasta partnerskie\n\nPoniżej lista\n\nDebreczyn (Węgry)\nTilburg (Holandia)',
      ['Debreczyn (HU)', 'Tilburg (NL)'],
    ],
  ])('takes no heading of a group for a partner, in %s', async (language, name, country, words, expected) => {
    const lines = await told(words, { language, publisher: { name, country } })
    expect(lines.map((line) => line.split(' · ')[0])).toEqual(expected)
  })
})

test('a list of two hundred thousand rows stands, with the lines among them that look like rows', () => {
  const draft = (start: number) => ({
    parties: [],
    instrument: null,
    dates: [],
    areas: [],
    status: 'active' as const,
    statusSpan: null,
    passage: { start, end: start + 1 },
    origin: 'row@1',
  })
  const rows = Array.from({ length: 200_000 }, (_, start): ListedRow => {
    const vouching = start > 150_000 && start % 1000 === 500 ? 'nothing' : 'told'
    return { start, drafts: [draft(start)], vouching, group: 0, isDirect: true }
  })
  expect(standingRows(rows)).toHaveLength(rows.length)
})
