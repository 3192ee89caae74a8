import { beforeAll, describe, expect, test } from 'vitest'
import type { PartyId } from '../model/ids.ts'
import { type Gazetteer, openGazetteer } from './open-gazetteer.ts'

// The first run on a machine builds the index of all places.
const buildTime = 120_000
let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, buildTime)

const find = (id: string) => gazetteer.findParty(id as PartyId)
const idsNamed = (name: string, countries?: readonly string[]) =>
  gazetteer.partiesNamed(name, countries).map((bearer) => gazetteer.idOf(bearer.party))

describe('partiesNamed', () => {
  test.each([
    ['Beograd', 'RS', 792680],
    ['Београд', 'RS', 792680],
    ['Belgrad', 'RS', 792680],
    ['Kassa', 'SK', 724443],
    ['KOSICE', 'SK', 724443],
    ['Κέρκυρα', 'GR', 2463679],
    ['Corfu', 'GR', 2463679],
    ['Φιλιάτες', 'GR', 262420],
    ['Simi', 'GR', 253858],
    ['Veroia', 'GR', 733905],
    ['Glyfada', 'GR', 262036],
    ['Thassos', 'GR', 734094],
    ['Aidipsos', 'GR', 265544],
    ['Čukarica', 'RS', 791704],
    ['Prnjavor', 'BA', 3192327],
    ['Jagodina', 'RS', 789923],
    ['Novi Pazar', 'RS', 787595],
    ['Banjaluka', 'BA', 3204541],
    ['Vysoké Tatry', 'SK', 723119],
    ['Nagylak', 'RO', 672546],
    ['Jolsva', 'SK', 724561],
    ['Magyarkanizsa', 'RS', 789600],
    ['Zólyom', 'SK', 3056459],
    ['Galánta', 'SK', 3060219],
    ['Saltdal', 'NO', 3141548],
    ['Iliopoli', 'GR', 8310138],
    ['Lefkimi', 'GR', 258427],
    ['Hrisoupoli', 'GR', 735747],
    ['Filipi', 'GR', 736250],
    ['Uzhorod', 'UA', 690548],
  ])('finds %s in %s', (name, country, geonameId) => {
    expect(idsNamed(name, [country])).toContain(`pty_g${geonameId}`)
  })

  test.each([
    ['Gironde', 'pty_rFR-75-33'],
    ['Schleswig-Holstein', 'pty_rDE-10'],
    ['Bayern', 'pty_rDE-02'],
    ['Osaka Prefecture', 'pty_rJP-32'],
    ['województwo lubelskie', 'pty_rPL-75'],
    ['Košický samosprávny kraj', 'pty_rSK-03'],
    ['Masowien', 'pty_rPL-78'],
    ['Toskania', 'pty_rIT-16'],
    ['Katalánsko', 'pty_rES-56'],
    ['Alsó-Ausztria', 'pty_rAT-03'],
    ['Нижняя Саксония', 'pty_rDE-06'],
    ['Підкарпатське воєводство', 'pty_rPL-80'],
    ['Alsacia', 'pty_pfr-alsace'],
    ['NATO', 'pty_onato'],
    ['Council of Europe', 'pty_ocoe'],
    ['Европска унија', 'pty_oeu'],
    ['BiH', 'pty_BA'],
    ['Slovak R.', 'pty_SK'],
    ['Словачка', 'pty_SK'],
    ['Luxemburg', 'pty_LU'],
    ['Kosovo', 'pty_XK'],
    ['SFRJ', 'pty_YUCS'],
    ['Serbia and Montenegro', 'pty_CSXX'],
    ['Československo', 'pty_CSHH'],
    ['USSR', 'pty_SUHH'],
    ['DDR', 'pty_DDDE'],
    ['Guča', 'pty_pguca'],
  ])('finds %s', (name, id) => {
    expect(idsNamed(name)).toContain(id)
  })

  test('tells a city, its oblast and its district apart', () => {
    const kinds = gazetteer.partiesNamed('Vitebsk', ['BY']).map(({ party }) => gazetteer.traits(party).kind)
    expect(kinds).toEqual(expect.arrayContaining(['city', 'region']))
    expect(find('pty_g620127')?.container).toBe('Vitebsk Region')
  })

  test.each(['', ' ', 'x'.repeat(10_000), '\u0000\u0001', '—'])('bears %j', (name) => {
    expect(gazetteer.partiesNamed(name)).toEqual([])
    expect(gazetteer.partiesSoundingLike(name)).toEqual([])
    expect(gazetteer.partiesNear(name, ['RS'], 2)).toEqual([])
  })

  test('knows nobody in a country that there is not', () => {
    expect(idsNamed('Niš', ['ZZ'])).toEqual([])
    expect(gazetteer.stateOf('ZZ')).toBeNull()
  })
})

describe('states', () => {
  test('know when a name was in use', () => {
    expect(find('pty_MK')?.names).toContainEqual({
      text: 'Macedonia',
      kind: 'former',
      from: '1991-09-08',
      to: '2019-02-11',
    })
  })

  test.each([
    ['YUCS', ['RS', 'BA', 'HR', 'ME', 'MK', 'SI', 'XK']],
    ['SCG', ['RS', 'ME']],
    ['CSHH', ['CZ', 'SK']],
    ['DDDE', ['DE']],
    ['UK', ['GB']],
    ['SK', ['SK']],
  ])('%s lies in %j today', (code, countries) => {
    expect(gazetteer.presentCountries(code)).toEqual(countries)
  })

  test('that are no more tell when they were', () => {
    expect(find('pty_YUCS')?.names[0]).toEqual({
      text: 'Yugoslavia',
      kind: 'official',
      from: '1974',
      to: '2003-07-23',
    })
  })

  test('name the one state that took over, where it is one', () => {
    expect(find('pty_DDDE')?.successor).toBe('pty_DE')
    expect(find('pty_CSHH')?.successor).toBeNull()
  })
})

describe('parties', () => {
  test('of a dissolved municipality name the one that took over', () => {
    expect(find('pty_g255562')).toMatchObject({
      name: 'Perdika',
      kind: 'municipality',
      successor: 'pty_g261807',
    })
  })

  test.each([
    ['pty_g2803138', 'Antwerp'],
    ['pty_g255683', 'Patras'],
    ['pty_g690548', 'Uzhhorod'],
    ['pty_g498817', 'Saint Petersburg'],
    ['pty_g787657', 'Niš'],
  ])('%s shows itself as %s', (id, name) => {
    expect(find(id)?.name).toBe(name)
  })

  test.each(['pty_g99999999', 'pty_nobody', 'pty_', 'nonsense', 'pty_g'])('there is none called %s', (id) => {
    expect(find(id)).toBeNull()
  })

  test('have one number for each id', () => {
    for (let number = 0; number < gazetteer.partyCount; number += 997) {
      expect(find(gazetteer.idOf(number))?.name).toBe(gazetteer.nameOf(number))
    }
  })
})

describe('nameFinder', () => {
  const found = (text: string) =>
    gazetteer.nameFinder.findNames(text).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['The City of Niš and Košice signed', ['Niš', 'Košice']],
    [
      'in Saint-Cloud, with St. Petersburg and Ho Chi Minh City.',
      ['Saint-Cloud', 'St. Petersburg', 'Ho Chi Minh City'],
    ],
    ['Rostov-on-Don’s hall', ['Rostov-on-Don']],
    ["L'Aquila and Košice's mayor", ["L'Aquila", 'Košice']],
    ['Banja Luka–Patras', ['Banja Luka', 'Patras']],
    ['Užice and Veroia, Niš and the municipalities of Glyfada', ['Užice', 'Veroia', 'Niš', 'Glyfada']],
    ['niš and košice in small letters', []],
    ['Град Београд и Сарајево', ['Београд', 'Сарајево']],
    ['Ο Δήμος Κέρκυρας και η Κέρκυρα', ['Κέρκυρα']],
    ['北京市', ['北京市']],
    ['Paris. Texas, Novi Sad; Kragujevac', ['Paris', 'Texas', 'Novi Sad', 'Kragujevac']],
    ['Schleswig-Holstein and NATO', ['Schleswig-Holstein', 'NATO']],
    ['between Poland and Bosnia and Herzegovina', []],
    ['', []],
  ])('finds in %j', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('keeps offsets in the text as written, whatever folding does to lengths', () => {
    const text = 'Aus Großenenglis (ß, Đ) nach Đakovica und N\u0069s\u030C bis Weißenfels'
    expect(found(text)).toEqual(expect.arrayContaining(['Đakovica', 'N\u0069s\u030C', 'Weißenfels']))
  })

  test('tells kinds, countries (most populous first) and population', () => {
    const [hit] = gazetteer.nameFinder.findNames('Prnjavor')
    expect(hit).toMatchObject({ start: 0, end: 8, kinds: ['city'] })
    expect(hit?.countries[0]).toBe('BA')
    expect(hit?.population).toBeGreaterThan(1000)
  })

  test.each([
    ['Hrisoupolis', true],
    ['Banja-Luka', true],
    ['Uzhgorod', true],
    ['Ministry of Culture', false],
    ['Poland', false],
  ])('looks up %s', (words, isKnown) => {
    expect(gazetteer.nameFinder.lookUp(words) !== null).toBe(isKnown)
  })

  test('reads a megabyte in a fraction of a second', () => {
    const text =
      'The City of Niš and the Municipality of Glyfada agreed on cooperation in culture and sport. '.repeat(
        11_000,
      )
    gazetteer.nameFinder.findNames(text.slice(0, 100_000))
    // Of this thread alone, whatever else the machine is at.
    const started = process.threadCpuUsage()
    gazetteer.nameFinder.findNames(text)
    const { user, system } = process.threadCpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(1000)
  })
})
