import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../open-gazetteer.ts'

// The first run on a machine builds the index of all places.
const buildTime = 120_000
let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, buildTime)

const found = (text: string, language: string | null) =>
  gazetteer.nameFinder.findNames(text, { language }).map(({ start, end }) => text.slice(start, end))

describe('findNames, told the language', () => {
  test.each<[language: string, text: string, names: string]>([
    [
      'sr',
      'Grad Niš je potpisao sporazum sa Košicama, Velikim Trnovom, Kijevom, Banjom Lukom i Novim Sadom.',
      'Niš, Košicama, Velikim Trnovom, Kijevom, Banjom Lukom, Novim Sadom',
    ],
    ['sr', 'Споразум са Сегедином и Осијеком, са општином Бијељином.', 'Сегедином, Осијеком, Бијељином'],
    [
      'sr',
      'Saradnja sa Bijeljinom, Skopljem i Sremskom Mitrovicom.',
      'Bijeljinom, Skopljem, Sremskom Mitrovicom',
    ],
    [
      'hr',
      'Vukovar surađuje s Vinkovcima, Bihaćem i Kečkemetom.',
      'Vukovar, Vinkovcima, Bihaćem, Kečkemetom',
    ],
    ['sl', 'Sporazum Novega mesta z Gradcem in Mursko Soboto', 'Novega mesta, Gradcem, Mursko Soboto'],
    [
      'pl',
      'Podobne umowy podpisano z Kijowem, Doneckiem, Bielskiem-Białą i Frankfurtem nad Odrą.',
      'Kijowem, Doneckiem, Bielskiem-Białą, Frankfurtem nad Odrą',
    ],
    ['pl', 'Spotkanie w Starym Samborze, a potem w Kolbuszowej.', 'Starym Samborze, Kolbuszowej'],
    [
      'cs',
      'Smlouva s Drážďanami, Lipskem a Nižním Novgorodem byla podepsána v Hradci Králové a v Českých Budějovicích.',
      'Drážďanami, Lipskem, Nižním Novgorodem, Hradci Králové, Českých Budějovicích',
    ],
    ['cs', 'Podpis v Novém Městě nad Metují', 'Novém Městě nad Metují'],
    [
      'sk',
      'Košice majú dohodu s Nišom, Užhorodom, Miškolcom a Vysokými Tatrami.',
      'Košice, Nišom, Užhorodom, Miškolcom, Vysokými Tatrami',
    ],
    [
      'ru',
      'Соглашения уже подписаны с Миннеаполисом, Нижним Новгородом, Ростовом-на-Дону и Набережными Челнами.',
      'Миннеаполисом, Нижним Новгородом, Ростовом-на-Дону, Набережными Челнами',
    ],
    ['ru', 'Между Сергиевым Посадом и Каширой', 'Сергиевым Посадом, Каширой'],
    [
      'uk',
      "Угоди з Вроцлавом, Івано-Франківськом, Чернівцями та Кам'янцем-Подільським",
      "Вроцлавом, Івано-Франківськом, Чернівцями, Кам'янцем-Подільським",
    ],
    [
      'lt',
      'Vilniaus susitarimas su Gdansku, Talinu ir Klaipėdos uostu',
      'Vilniaus, Gdansku, Talinu, Klaipėdos',
    ],
    ['lv', 'Rīgas līgums ar Daugavpili, Liepāju un Šauļiem', 'Rīgas, Daugavpili, Liepāju, Šauļiem'],
    ['fi', 'Sopimus Göteborgin, Bergenin ja Helsingin välillä', 'Göteborgin, Bergenin, Helsingin'],
    ['et', 'Koostöö Tamperega, Uppsalaga ja Zutpheniga', 'Tamperega, Uppsalaga, Zutpheniga'],
    [
      'hu',
      'A megállapodást Kassával, Nagyváraddal és Bécsújhellyel írták alá Székelyudvarhelyen.',
      'Kassával, Nagyváraddal, Bécsújhellyel, Székelyudvarhelyen',
    ],
    [
      'tr',
      "Konya’nın kardeş şehri Bursa'da; Ankaranın Üsküp ile protokolü",
      'Konya, Bursa, Ankaranın, Üsküp',
    ],
    [
      'el',
      'Αδελφοποίηση της Πάτρας με τη Μπάνια Λούκα. Πρωτόκολλο των πόλεων Σερρών, Βελιγραδίου και Λευκωσίας',
      'Πάτρας, Μπάνια Λούκα, Σερρών, Βελιγραδίου, Λευκωσίας',
    ],
    [
      'ro',
      'Acord al Clujului, al Timișoarei și al Sucevei cu Novi Sad',
      'Clujului, Timișoarei, Sucevei, Novi Sad',
    ],
    ['de', 'Städtepartnerschaften Böblingens und Bonns mit Minsk', 'Böblingens, Bonns, Minsk'],
    ['sq', 'Marrëveshje me Beogradin dhe Shkodrën', 'Beogradin, Shkodrën'],
  ])('%s: %s', (language, text, names) => {
    expect(found(text, language)).toEqual(names.split(', '))
  })

  test.each<[language: string, text: string]>([
    ['sr', 'Predsednik Srbije i ministar Bosne i Hercegovine, sa Češkom i Mađarskom'],
    ['pl', 'Prezydent Rzeczypospolitej Polskiej i Republiki Słowackiej, z Czechami'],
    ['ru', 'Президент России и Республики Беларусь'],
    ['de', 'Rat des Kreises, Beginn des letzten Jahres, Feste des Vereins'],
    ['sk', 'Stretnutie s primátorom Jaroslavom Polačekom a Petrom Novákom'],
  ])('finds no place in states, common words and persons (%s: %s)', (language, text) => {
    expect(found(text, language)).toEqual([])
  })

  test.each([
    ['a word that stands small elsewhere is common', 'Brody má brod. U Brodu je brodu více.', ['Brody']],
    ['a small place is not looked for at the start of a sentence', 'Kolbuszowej. Kolbuszowej.', []],
  ])('%s', (_, text, names) => {
    expect(found(text, 'cs')).toEqual(names)
  })

  test('a known name as it stands wins over one that it might be a case of', () => {
    const [hit] = gazetteer.nameFinder.findNames('Prešov', { language: 'sk' })
    expect(hit).toMatchObject({ start: 0, end: 6 })
    expect(hit?.countries[0]).toBe('SK')
  })

  test.each(['en', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'bg', null])(
    'leaves endings alone where names have none (%s)',
    (language) => {
      expect(found('agreements with Kijowem and Drážďanami', language)).toEqual([])
    },
  )

  test.each([
    ['Kragujevcem', 'sr'],
    ['Нижним Новгородом', 'ru'],
    ['Białymstokiem', 'pl'],
  ])('looks up %s (%s)', (words, language) => {
    expect(gazetteer.nameFinder.lookUp(words, { language })).not.toBeNull()
    expect(gazetteer.nameFinder.lookUp(words)).toBeNull()
  })
})

describe('findNames, in scripts that write words together', () => {
  test.each<[text: string, names: string]>([
    ['미국의 어바인과 자매결연을 맺었다', '어바인'],
    ['부산광역시와 상하이시는 협정을', '부산광역시, 상하이시'],
    ['서울특별시 노원구, 경상남도 함안군에서', '서울특별시, 노원구, 경상남도, 함안군'],
    ['오사카의 축제와 나고야시의', '오사카, 나고야시'],
    ['ベルリン市と姉妹都市', 'ベルリン'],
    ['京都市はパリと、大阪府とサン・パウロと', '京都市, パリ, 大阪府, サン・パウロ'],
    ['与北京市缔结友好城市关系', '北京市'],
    ['上海市和大阪市', '上海市, 大阪市'],
  ])('%s', (text, names) => {
    expect(found(text, null)).toEqual(names.split(', '))
  })

  test.each([['中華人民共和国'], ['友好都市の提携'], ['중화인민공화국'], ['구성된다. 그 후에 다만 한다.']])(
    'finds no place within %s',
    (text) => {
      expect(found(text, null)).toEqual([])
    },
  )
})
