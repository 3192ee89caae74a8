import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer.ts'
import type { Party, PartyKind } from '../model/party.ts'
import { type MentionContext, type MentionWords, resolveMention } from './resolve-mention.ts'

// The first run on a machine builds the index of all places.
const buildTime = 120_000
let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, buildTime)

function resolve(asWritten: string, hints: Partial<MentionWords> = {}, context: MentionContext = {}) {
  const mention = { asWritten, kindHint: null, countryHint: null, containerHint: null, ...hints }
  return resolveMention(mention, gazetteer, context)
}

const chosenId = (asWritten: string, hints: Partial<MentionWords> = {}, context: MentionContext = {}) =>
  resolve(asWritten, hints, context).chosen?.party ?? null

const nameOf = (id: Party['id'] | null) => (id === null ? null : gazetteer.findParty(id)?.name)

describe('resolveMention, with the country told', () => {
  test.each([
    ['Patras', 'GR', 'pty_g255683'],
    ['Patra', 'GR', 'pty_g255683'],
    ['Corfu', 'GR', 'pty_g2463679'],
    ['Trikala', 'GR', 'pty_g252664'],
    ['Volos', 'GR', 'pty_g251833'],
    ['Krosno', 'PL', 'pty_g767470'],
    ['Arles', 'FR', 'pty_g3036938'],
    ['Hull', 'GB', 'pty_g2645425'],
    ['Newcastle', 'AU', 'pty_g2155472'],
    ['Valencia', 'VE', 'pty_g3625549'],
    ['Sankt Peterburg', 'RU', 'pty_g498817'],
    ['Hrisoupoli', 'GR', 'pty_g735747'],
    ['Hrisupolis', 'GR', 'pty_g735747'],
    ['Iliopoli', 'GR', 'pty_g8310138'],
    ['Lefkimi', 'GR', 'pty_g258427'],
    ['Filipi', 'GR', 'pty_g736250'],
    ['Perdika', 'GR', 'pty_g255562'],
    ['Beersheba', 'IL', 'pty_g295530'],
    ['Mbombela', 'ZA', 'pty_g971534'],
    ['Kiryat Yam', 'IL', 'pty_g293822'],
    ['Saltdal', 'NO', 'pty_g3141548'],
    ['Guča', 'RS', 'pty_pguca'],
    ['Košice', 'SK', 'pty_g724443'],
    ['Rimaszombat', 'SK', 'pty_g723736'],
    ['Magyarkanizsa', 'RS', 'pty_g789600'],
    ['Oppeln', 'PL', 'pty_g3090048'],
    ['Vysoke Tatry', 'SK', 'pty_g723119'],
    ['Trento', 'IT', 'pty_g3165243'],
    ['Vitebsk', 'BY', 'pty_g620127'],
    ['Bad Essen', 'DE', 'pty_g2953464'],
    ['Neustadt bei Coburg', 'DE', 'pty_g2864053'],
    ['Kragujevcac', 'RS', 'pty_g789128'],
    ['Kragjuevca', 'RS', 'pty_g789128'],
    ['Igoumenista', 'GR', 'pty_g261807'],
    ['Ototschaz', 'HR', 'pty_g3193788'],
    ['Tschaschniki', 'BY', 'pty_g629400'],
    ['Pao-ying-shih', 'CN', 'pty_g1816890'],
    ['Niš', 'YUCS', 'pty_g787657'],
    ['Gjakova', 'RS', 'pty_g791646'],
    // A seat whose inhabitants nobody counted, and a village of four thousand.
    ['Gerger', 'TR', 'pty_g324126'],
    // A ward there, and the town of a territory that is told under the country's code.
    ['St. Helier', 'GB', 'pty_g3042091'],
  ])('%s in %s', (asWritten, countryHint, id) => {
    expect(chosenId(asWritten, { countryHint })).toBe(id)
  })
})

describe('resolveMention, without a country', () => {
  test.each([
    ['Banjaluka', 'pty_g3204541'],
    ['Prnjavor', 'pty_g3192327'],
    ['Ho Chi Minh City', 'pty_g1566083'],
    ['Sankt Peterburg', 'pty_g498817'],
    ['Uzhorod', 'pty_g690548'],
    ['Niš', 'pty_g787657'],
    ['London', 'pty_g2643743'],
    ['Moscow', 'pty_g524901'],
    ['Козлодуј', 'pty_g730013'],
    ['NATO', 'pty_onato'],
    ['Gironde', 'pty_rFR-75-33'],
    ['Méru', 'pty_g2994306'],
    // A letter mistaken: Сальто is one of that town's names.
    ['Сальво', 'pty_g3440714'],
    // Two letters left out, one of which made another double.
    ['Geeral Rca', 'pty_g3855065'],
  ])('%s', (asWritten, id) => {
    expect(chosenId(asWritten)).toBe(id)
  })

  test('of two namesakes prefers the one whose country stands near', () => {
    expect(chosenId('Valencia', {}, { publisherCountry: 'ES' })).toBe('pty_g2509954')
    expect(chosenId('Valencia', {}, { otherCountries: ['VE'] })).toBe('pty_g3625549')
  })
})

describe('resolveMention, by kind', () => {
  test.each<[string, string | null, PartyKind | null, string]>([
    ['Vitebsk', 'BY', 'region', 'pty_rBY-07'],
    ['Vitebsk oblast', 'BY', null, 'pty_rBY-07'],
    ['Vitebsk Regional Executive Committee', 'BY', null, 'pty_rBY-07'],
    ['Vitebsk City Executive Committee', 'BY', null, 'pty_g620127'],
    ['Osaka Prefecture', 'JP', 'region', 'pty_rJP-32'],
    ['Kyoto Prefecture', null, 'region', 'pty_rJP-22'],
    ['Kyoto', 'JP', 'city', 'pty_g1857910'],
    ['Schleswig-Holstein', 'DE', 'region', 'pty_rDE-10'],
    ['Gironde Department', 'FR', 'region', 'pty_rFR-75-33'],
    ['Loudoun County', 'US', 'region', 'pty_rUS-VA-107'],
    ['Marburg-Biedenkopf (district)', 'DE', null, 'pty_pmarburg-biedenkopf'],
    ['Čukarica', 'RS', 'municipality', 'pty_g791704'],
    ['Glyfada', 'GR', 'municipality', 'pty_g262036'],
    ['Slovak R.', 'SK', 'state', 'pty_SK'],
    ['Macedonia', 'MK', 'state', 'pty_MK'],
    ['Federal Republic of Germany', null, 'state', 'pty_DE'],
    ['Bosnia and Herzegovina', null, 'state', 'pty_BA'],
    ['Serbia and Montenegro', 'SCG', 'state', 'pty_CSXX'],
    ['Luxemburg', null, 'state', 'pty_LU'],
    ['North Atlantic Treaty Organization', null, 'organization', 'pty_onato'],
    ['European Union', null, 'organization', 'pty_oeu'],
  ])('%s (%s) as %s', (asWritten, countryHint, kindHint, id) => {
    expect(chosenId(asWritten, { countryHint, kindHint })).toBe(id)
  })
})

describe('resolveMention, by day', () => {
  test.each([
    ['Burma', undefined, 'pty_MM'],
    ['Burma', '2014-05-02', 'pty_MM'],
    ['Burma', '1985', 'pty_BUMM'],
    ['Czechoslovakia', '1975-06', 'pty_CSHH'],
    ['Yugoslavia', '2014', 'pty_YUCS'],
  ])('%s on %s', (asWritten, day, id) => {
    expect(chosenId(asWritten, { kindHint: 'state' }, day === undefined ? {} : { day })).toBe(id)
  })
})

describe('resolveMention, through what people write around names', () => {
  test.each([
    ['City of Niš', null, 'pty_g787657'],
    ['Grad Niš', 'RS', 'pty_g787657'],
    ['Општина Чајетина', 'RS', 'pty_g3202900'],
    ['Municipality of Glyfada', 'GR', 'pty_g262036'],
    ['Serres Municipality', 'GR', 'pty_g734330'],
    ['Stadt Cottbus', 'DE', 'pty_g2939811'],
    ['Stadtbezirk Beuel', 'DE', 'pty_pbonn-beuel'],
    ['Umeå kommun', 'SE', 'pty_g602150'],
    ['gmina Krosno', 'PL', 'pty_g767470'],
    ['Rimaszombat (Rimavská Sobota)', null, 'pty_g723736'],
    ['Bolzano – Bozen', 'IT', 'pty_g3181913'],
    ['Valencia/València', 'ES', 'pty_g2509954'],
    ['Parma, Ohio', 'US', 'pty_g5166177'],
    ['Parma, Ohio', null, 'pty_g5166177'],
    ['Melbourne, Australia', null, 'pty_g2158177'],
    ['Tel Aviv-Jaffa', 'IL', 'pty_g293397'],
    ['Buk-gu (Daegu)', 'KR', 'pty_rKR-15-22050'],
    ['경기도 파주시', 'KR', 'pty_g1951567'],
    ['Newcastle in Australia', null, 'pty_g2155472'],
    ['Atlanta, Georgia', null, 'pty_g4180439'],
    ['Tbilisi, Georgia', null, 'pty_g611717'],
    ['Puebla, Mexico', null, 'pty_g3521081'],
    ['Valencia, Spain', null, 'pty_g2509954'],
    ['Frankenberg, Sachsen', 'DE', 'pty_g2925630'],
    ['Frankenberg (Hessen)', 'DE', 'pty_g2925629'],
    ['посёлок Сегежа', 'RU', 'pty_g497927'],
    ['Lungsod ng Tagaytay', 'PH', 'pty_g1684553'],
    ['Kampung Paka', 'MY', 'pty_g1734313'],
    ['Ağdam şəhəri', 'AZ', 'pty_g148619'],
  ])('%s (%s)', (asWritten, countryHint, id) => {
    expect(chosenId(asWritten, { countryHint })).toBe(id)
  })

  test('takes the namesake that lies in the container told', () => {
    const inIllinois = chosenId('Springfield', { countryHint: 'US', containerHint: 'Illinois' })
    const inOhio = chosenId('Springfield', { countryHint: 'US', containerHint: 'Ohio' })
    expect([inIllinois, inOhio]).toEqual(['pty_g4250542', 'pty_g4525353'])
  })
})

describe('resolveMention, of a name made of several', () => {
  test.each([
    ['Lochau beim Pfänder', 'AT', 'Lochau'],
    ['Čajetina na Zlatiboru', 'RS', 'Čajetina'],
    ['Glyfada-Voula', 'GR', 'Glyfáda'],
    ['Santa Clara Techuchulco', 'MX', 'San Pedro Techuchulco'],
  ])('%s is %s’s %s, but a person should say so', (asWritten, countryHint, name) => {
    const match = resolve(asWritten, { countryHint })
    expect(nameOf(match.chosen?.party ?? null)).toBe(name)
    expect(match.isAmbiguous).toBe(true)
    expect(match.chosen?.score).toBeLessThan(0.6)
  })

  test.each([
    ['Gymnasium Orbec', 'FR'],
    ['Hotel Rovinj', 'HR'],
    ['Lochau Bodenseestrand', 'AT'],
  ])('%s is none where a word belongs to no name', (asWritten, countryHint) => {
    expect(chosenId(asWritten, { countryHint })).toBeNull()
  })
})

describe('resolveMention, where it is better not to choose', () => {
  test.each([
    ['Foo Theatre', 'GR'],
    ['Ministry of Culture', 'RS'],
    ['Bogus Crkva Gornja', 'RS'],
    ['Großenenglis', 'DE'],
    ['Zzyzzxq', null],
    ['', null],
    ['   ', 'RS'],
    ['—', 'RS'],
    ['\u0000', null],
    ['x'.repeat(10_000), 'RS'],
    ['Niš', 'ZZ'],
    ['Oslo', 'RS'],
  ])('%j in %s is nobody it knows', (asWritten, countryHint) => {
    expect(chosenId(asWritten, { countryHint })).toBeNull()
  })

  test('says who bears the name elsewhere, without choosing them', () => {
    const match = resolve('Oslo', { countryHint: 'RS' })
    expect(match).toMatchObject({ chosen: null, isAmbiguous: false })
    expect(match.candidates.map(({ party }) => party)).toContain('pty_g3143244')
  })

  test('calls namesakes of like size ambiguous, and tells them', () => {
    const match = resolve('Springfield', { countryHint: 'US' })
    expect(match.isAmbiguous).toBe(true)
    expect(match.candidates.length).toBeGreaterThan(2)
    expect(match.candidates[0]).toEqual(match.chosen)
  })

  test('gives scores between 0 and 1, best first, each with named features', () => {
    const { candidates } = resolve('Krosno', { countryHint: 'PL' })
    const scores = candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const { score, features } of candidates) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(Object.keys(features)).toEqual(['name', 'kind', 'country', 'container', 'population', 'share'])
    }
  })

  test('scores the name as written above a near one', () => {
    const exact = resolve('Kragujevac', { countryHint: 'RS' }).chosen?.score ?? 0
    const near = resolve('Kragujevcac', { countryHint: 'RS' }).chosen?.score ?? 0
    expect(exact).toBeGreaterThan(near)
  })
})

describe('resolveMention, of names that nobody wrote so before', () => {
  test.each([
    ['Sgraada Familia', 'PH', 'Sagrada Familia'],
    ['San Francisco de los Rhmo', 'MX', 'San Francisco de los Romo'],
    ['Ransbach-Bcumbcah', 'DE', 'Ransbach-Baumbach'],
    ['Konsntaz', 'DE', 'Konstanz'],
    ['Mejpl Xajts', 'US', 'Maple Heights'],
    ['Lafaiete', 'BR', 'Conselheiro Lafaiete'],
    ['Sáenz Peña', 'AR', 'Presidencia Roque Sáenz Peña'],
    ['Marske', 'GB', 'Marske-by-the-Sea'],
    ['As-Suwayda', 'SY', 'As-Suwayda'],
    ['Al-Suwayda', 'SY', 'As-Suwayda'],
    ['Spassk-Dalny', 'RU', 'Spassk-Dal’niy'],
  ])('%s in %s is %s', (asWritten, countryHint, name) => {
    expect(nameOf(chosenId(asWritten, { countryHint }))).toBe(name)
  })

  test('finds a town across the border of the country told, and scores it below one within', () => {
    const { chosen } = resolve('Qacha’s Nek', { countryHint: 'ZA' })
    expect(nameOf(chosen?.party ?? null)).toBe('Qacha’s Nek')
    expect(chosen?.score).toBeLessThan(resolve('Maseru', { countryHint: 'LS' }).chosen?.score ?? 0)
    expect(chosenId('Ebebiyin', { countryHint: 'NO' })).toBeNull()
  })

  test.each([
    ['Sabine Hoffmann', 'DE'],
    ['Krüger Maschinenbau AG', 'DE'],
    ['12, avenue Moreau', 'FR'],
    ['Bulevar Stojanović', 'RS'],
    ['Иван Кузнецов', 'RU'],
  ])('takes %s in %s for no town', (asWritten, countryHint) => {
    expect(chosenId(asWritten, { countryHint })).toBeNull()
  })

  test.each([
    ['Národní bezpečnostní úřad', 'CZ', 'National Security Authority of Czechia'],
    [
      'Канцеларија Савета за националну безбедност и заштиту тајних података',
      'RS',
      'Office of the National Security Council of Serbia',
    ],
    ['Ministry of Defence of Slovakia', 'SK', 'Ministry of Defence of Slovakia'],
    ['National Security Authority', 'SK', 'National Security Authority of Slovakia'],
    ['National Security Authority', 'NO', 'National Security Authority of Norway'],
    ['Politiets Efterretningstjeneste', 'DK', 'Danish Security and Intelligence Service'],
    ['Teabeamet', 'EE', 'Estonian Foreign Intelligence Service'],
    [
      'Drejtoria e Sigurimit të Informacionit të Klasifikuar',
      'AL',
      'Classified Information Security Directorate of Albania',
    ],
  ])('%s in %s is an authority', (asWritten, countryHint, name) => {
    expect(nameOf(chosenId(asWritten, { countryHint, kindHint: 'organization' }))).toBe(name)
  })

  test('which authority is meant is left open where no state is told', () => {
    expect(resolve('National Security Authority', { kindHint: 'organization' }).isAmbiguous).toBe(true)
  })
})

describe('resolveMention, of what is hardly a name', () => {
  test.each(['', ' ', '\u0000', '—', '((', '1', 'x'.repeat(10_000), 'да'.repeat(5_000)])(
    '%j is nobody',
    (asWritten) => {
      expect(resolve(asWritten, { countryHint: 'DE' }).chosen).toBeNull()
      expect(resolve(asWritten).chosen).toBeNull()
    },
  )
})

test('means the quarter of a large city rather than a village, where no country is told', () => {
  expect(gazetteer.findParty(chosenId('North Shore')!)).toMatchObject({ kind: 'district', country: 'NZ' })
  expect(gazetteer.findParty(chosenId('North Shore', { countryHint: 'US' })!)).toMatchObject({ kind: 'city' })
})
