import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { type MentionContext, resolveMention } from './resolve-mention.ts'

// The first run on a machine builds the index of all places.
const buildTime = 120_000
let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, buildTime)

function resolve(asWritten: string, countryHint: CountryCode | null, context: MentionContext) {
  return resolveMention({ asWritten, kindHint: null, countryHint, containerHint: null }, gazetteer, context)
}

function chosen(asWritten: string, countryHint: CountryCode | null, context: MentionContext = {}) {
  const match = resolve(asWritten, countryHint, context)
  if (match.chosen === null) return null
  const party = gazetteer.findParty(match.chosen.party)
  return `${party?.name}, ${party?.country}`
}

/** Forms by language: what they are forms of, then the forms. */
const forms: Readonly<Record<string, readonly (readonly [name: string, forms: string])[]>> = {
  sr: [
    ['Niš, RS', 'Niša, Nišu, Nišom, Нишом, Нишу, са Нишом, grada Niša, gradom Nišom'],
    ['Kragujevac, RS', 'Kragujevca, Kragujevcu, Kragujevcem, Крагујевца, Крагујевцем'],
    ['Novi Sad, RS', 'Novog Sada, Novom Sadu, Novim Sadom, Новим Садом'],
    ['Banja Luka, BA', 'Banje Luke, Banjom Lukom, Бањом Луком'],
    ['Sremska Mitrovica, RS', 'Sremske Mitrovice, Sremskoj Mitrovici, Sremskom Mitrovicom'],
    ['Čačak, RS', 'Čačka, Čačku, Čačkom'],
    ['Užice, RS', 'Užica, Užicu, Užicem'],
    ['Bijeljina, BA', 'Bijeljine, Bijeljinom, Бијељином'],
    ['Sarajevo, BA', 'Sarajeva, Sarajevu, Sarajevom'],
    ['Košice, SK', 'Košica, Košicama'],
  ],
  hr: [
    ['Zagreb, HR', 'Zagreba, Zagrebu, Zagrebom'],
    ['Vukovar, HR', 'Vukovara, Vukovarom'],
    ['Zadar, HR', 'Zadra, Zadrom'],
    ['Vinkovci, HR', 'Vinkovaca, Vinkovcima'],
    ['Slavonski Brod, HR', 'Slavonskog Broda, Slavonskim Brodom'],
  ],
  sl: [
    ['Ljubljana, SI', 'Ljubljane, Ljubljani, Ljubljano'],
    ['Maribor, SI', 'Maribora, Mariborom'],
    ['Celje, SI', 'Celja, Celjem'],
    ['Novo Mesto, SI', 'Novega mesta, Novim mestom'],
  ],
  pl: [
    ['Kraków, PL', 'Krakowa, Krakowem, Krakowie'],
    ['Łódź, PL', 'Łodzi, Łodzią'],
    ['Lviv, UA', 'Lwowa, Lwowem'],
    ['Gdańsk, PL', 'Gdańska, Gdańskiem'],
    ['Kielce, PL', 'Kielc, Kielcami'],
    ['Mielec, PL', 'Mielca, Mielcem'],
    ['Białystok, PL', 'Białegostoku, Białymstokiem'],
    ['Nowy Sącz, PL', 'Nowego Sącza, Nowym Sączem'],
    ['Zielona Góra, PL', 'Zielonej Góry, Zieloną Górą'],
    ['Bielsko-Biala, PL', 'Bielska-Białej'],
    ['Katowice, PL', 'Katowic, Katowicami, miastem Katowicami'],
  ],
  cs: [
    ['Brno, CZ', 'Brna, Brnem'],
    ['Ostrava, CZ', 'Ostravy, Ostravou'],
    ['Plzeň, CZ', 'Plzně, Plzní'],
    ['Liberec, CZ', 'Liberce, Libercem'],
    ['České Budějovice, CZ', 'Českých Budějovic, Českými Budějovicemi'],
    ['Karlovy Vary, CZ', 'Karlových Varů, Karlovými Vary'],
    ['Mladá Boleslav, CZ', 'Mladé Boleslavi, Mladou Boleslaví'],
    ['Nizhny Novgorod, RU', 'Nižním Novgorodem'],
  ],
  sk: [
    ['Košice, SK', 'Košíc, Košiciach, Košicami'],
    ['Prešov, SK', 'Prešova, Prešove, Prešovom'],
    ['Banská Bystrica, SK', 'Banskej Bystrice, Banskou Bystricou'],
    ['Michalovce, SK', 'Michaloviec, Michalovciach, Michalovcami'],
    ['Lučenec, SK', 'Lučenca, Lučencom'],
    ['Nové Zámky, SK', 'Nových Zámkov, Novými Zámkami'],
    ['Ružomberok, SK', 'Ružomberka, Ružomberkom'],
  ],
  ru: [
    ['Moscow, RU', 'Москвы, Москве, Москвой'],
    ['Saint Petersburg, RU', 'Санкт-Петербурга, Санкт-Петербургом'],
    ['Kyiv, UA', 'Киева, Киевом'],
    ['Vitebsk, BY', 'Витебска, Витебском'],
    ['Nizhny Novgorod, RU', 'Нижнего Новгорода, Нижним Новгородом'],
    ['Rostov-on-Don, RU', 'Ростова-на-Дону, Ростовом-на-Дону'],
    ['Kazan, RU', 'Казани, Казанью'],
    ['Cheboksary, RU', 'Чебоксар, Чебоксарами'],
    ['Cherepovets, RU', 'Череповца, Череповцом'],
  ],
  uk: [
    ['Kyiv, UA', 'Києва, Києву, Києвом'],
    ['Lviv, UA', 'Львова, Львовом'],
    ['Kharkiv, UA', 'Харкова, Харковом'],
    ['Vinnytsia, UA', 'Вінниці, Вінницею'],
    ['Chernivtsi, UA', 'Чернівців, Чернівцями'],
    ['Sumy, UA', 'Сум, Сумами'],
    ['Ternopil, UA', 'Тернополя, Тернополем'],
  ],
  be: [
    ['Vitebsk, BY', 'Віцебска, Віцебскам'],
    ['Gomel, BY', 'Гомеля, Гомелем'],
  ],
  lt: [
    ['Vilnius, LT', 'Vilniaus, Vilniumi, Vilnių'],
    ['Kaunas, LT', 'Kauno, Kaunu'],
    ['Klaipėda, LT', 'Klaipėdos, Klaipėdoje'],
    ['Panevėžys, LT', 'Panevėžio, Panevėžiu'],
    ['Šiauliai, LT', 'Šiaulių, Šiauliais'],
  ],
  lv: [
    ['Riga, LV', 'Rīgas, Rīgu, Rīgai'],
    ['Daugavpils, LV', 'Daugavpilī, Daugavpili'],
    ['Tukums, LV', 'Tukuma, Tukumu'],
  ],
  et: [
    ['Tartu, EE', 'Tartuga, Tartusse'],
    ['Tallinn, EE', 'Tallinna, Tallinnaga'],
    ['Pärnu, EE', 'Pärnuga, Pärnust'],
  ],
  fi: [
    ['Berlin, DE', 'Berlinin, Berlinissä'],
    ['Tampere, FI', 'Tampereen, Tampereella'],
    ['Turku, FI', 'Turun, Turussa'],
    ['Helsinki, FI', 'Helsingin, Helsingissä'],
    ['Lahti, FI', 'Lahden, Lahdessa'],
    ['Rovaniemi, FI', 'Rovaniemen, Rovaniemellä'],
  ],
  hu: [
    ['Budapest, HU', 'Budapesttel, Budapesten, Budapestről'],
    ['Szeged, HU', 'Szegeddel, Szegeden'],
    ['Košice, SK', 'Kassával, Kassán, Kassa városával'],
    ['Pécs, HU', 'Péccsel, Pécsett'],
    ['Szombathely, HU', 'Szombathellyel'],
    ['Cluj-Napoca, RO', 'Kolozsvárral, Kolozsváron'],
  ],
  tr: [
    ['Bursa, TR', "Bursa'nın, Bursa’da"],
    ['Istanbul, TR', "İstanbul'un, İstanbul’la"],
    ['Sarajevo, BA', "Saraybosna ile, Saraybosna'nın, Saraybosna şehri ile"],
  ],
  el: [
    ['Athens, GR', 'Αθήνας, Αθηνών'],
    ['Thessaloníki, GR', 'Θεσσαλονίκης'],
    ['Patras, GR', 'Πάτρας, Πατρών, Δήμου Πατρέων'],
    ['Ioánnina, GR', 'Ιωαννίνων'],
    ['Volos, GR', 'Βόλου'],
    ['Belgrade, RS', 'Βελιγραδίου'],
  ],
  ro: [
    ['Cluj-Napoca, RO', 'Clujului'],
    ['Timişoara, RO', 'Timișoarei'],
    ['Constanţa, RO', 'Constanței'],
    ['Bucharest, RO', 'Bucureștiului'],
    ['Chisinau, MD', 'Chișinăului'],
    ['Oradea, RO', 'Oradei'],
  ],
  de: [
    ['Böblingen, DE', 'Böblingens'],
    ['Bonn, DE', 'Bonns'],
    ['Cottbus, DE', 'Cottbuser'],
    ['Bremen, DE', 'Bremens'],
  ],
  sq: [
    ['Tirana, AL', 'Tiranës, Tiranën'],
    ['Prizren, XK', 'Prizrenit'],
    ['Vlorë, AL', 'Vlorës, Vlorën'],
    ['Durrës, AL', 'Durrësit'],
  ],
  ko: [
    ['Irvine, US', '어바인과, 어바인의, 어바인은'],
    ['Seoul, KR', '서울특별시와, 서울과'],
    ['Busan, KR', '부산광역시와, 부산을'],
    ['Paju, KR', '파주시는, 파주시를'],
  ],
  ja: [
    ['Berlin, DE', 'ベルリンと, ベルリン市との'],
    ['Kyoto, JP', '京都市は, 京都市と'],
  ],
  zh: [['Beijing, CN', '与北京市, 北京市和']],
}

const rows = Object.entries(forms).flatMap(([language, names]) =>
  names.flatMap(([name, list]) =>
    list.split(', ').map((form) => [form, language, name, name.slice(-2)] as const),
  ),
)

/** "Péccsel" is also how a romanisation might write Pécel; Πατρέων is found by its skeleton. */
const needsLanguage = new Set(['Péccsel', 'Ιωαννίνων', 'Δήμου Πατρέων'])

describe('resolveMention, of names in other cases', () => {
  test('is held to many forms', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(Object.keys(forms).length).toBeGreaterThan(15)
  })

  test.each(rows)('%s (%s) with its country', (form, language, name, country) => {
    expect(chosen(form, country, { language })).toBe(name)
  })

  test.each(rows)('%s (%s) without a country', (form, language, name) => {
    expect(chosen(form, null, { language })).toBe(name)
  })

  test.each(rows.filter(([form]) => !needsLanguage.has(form)))(
    '%s (%s) with its country, the language unknown',
    (form, _, name, country) => {
      expect(chosen(form, country)).toBe(name)
    },
  )
})

describe('resolveMention, of names that might also be cases of others', () => {
  test.each([
    ['Turku', null, 'pl', 'Turku, FI'],
    ['Nisa', 'PT', 'sr', 'Nisa, PT'],
    ['Sofia', null, 'fi', 'Sofia, BG'],
    ['Roma', null, 'lv', 'Rome, IT'],
  ])('%s (%s) in a text in %s is %s', (written, country, language, name) => {
    expect(chosen(written, country, { language })).toBe(name)
  })

  test('scores a case below the name as it stands', () => {
    const score = (written: string) => resolve(written, 'RS', { language: 'sr' }).chosen?.score ?? 0
    expect(score('Niš')).toBeGreaterThan(score('Nišom'))
    expect(score('Nišom')).toBeGreaterThan(0.8)
  })
})

describe('resolveMention, of foreign names in Hangul and kana that no list of names has', () => {
  test.each([
    ['소렌토시', 'IT', 'Sorrento, IT'],
    ['알헤메시', 'ES', 'Algemesí, ES'],
    ['グリファダ', 'GR', 'Glyfáda, GR'],
    ['コリツァ', 'AL', 'Korçë, AL'],
    ['クンダプーラ', 'IN', 'Coondapoor, IN'],
  ])('%s in %s', (form, country, name) => {
    expect(chosen(form, country)).toBe(name)
  })

  test.each([
    ['가나다라', 'IT'],
    ['カタカナ', 'FR'],
  ])('%s in %s is nobody it knows', (form, country) => {
    expect(chosen(form, country)).toBeNull()
  })
})
