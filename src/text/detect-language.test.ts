import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const sentences: readonly (readonly [string, string])[] = [
  ['en', 'The town has been twinned with Raahe since 1987, and a new agreement was signed in May.'],
  ['de', 'Seit 1980 unterhält die Stadt eine Partnerschaft mit Wuppertal, die 1996 erneuert wurde.'],
  ['fr', 'La commune est jumelée depuis 1962 avec la ville de Tübingen, en Allemagne.'],
  ['es', 'El convenio de hermanamiento entre las dos ciudades fue firmado en junio de 1985.'],
  ['pt', 'O município mantém um acordo de geminação com a cidade de Praia desde 1983, que não foi renovado.'],
  ['it', 'Il gemellaggio con la città di Verona è stato firmato dal sindaco nel 1992.'],
  ['ro', 'Orașul este înfrățit cu două localități din Ungaria și a semnat un acord de colaborare.'],
  [
    'nl',
    'De gemeente onderhoudt sinds 1989 een stedenband met de stad Košice en is ook lid van het netwerk.',
  ],
  ['sv', 'Kommunen har avtal med en vänort i Finland och samarbetar med den om kultur för unga.'],
  ['da', 'Kommunen har fra 1987 en venskabsby i Finland, og der blev også indgået en aftale om kultur.'],
  ['no', 'Kommunen har ei vennskapsby i Serbia, og avtalen mellom dem ble fornyet i 2002.'],
  ['is', 'Bærinn á þrjá vinabæi og samningur um það var undirritaður á þessu ári með fulltrúum frá Noregi.'],
  ['fi', 'Kaupungin ystävyyskaupunki on Košice, ja sopimus allekirjoitettiin vuonna 1987.'],
  ['et', 'Linna sõpruslinnad on Raahe ja Växjö ning koostöö leping sõlmiti eelmisel aastal.'],
  ['lv', 'Pilsētas sadraudzības līgums ar Plovdivu ir parakstīts pagājušā gadā un tika pagarināts.'],
  [
    'lt',
    'Miesto bendradarbiavimo sutartis su Katovicais buvo pasirašyta praėjusių metų rudenį ir yra galiojanti.',
  ],
  ['pl', 'Umowa o współpracy między miastami została podpisana w Krośnie i jest nadal w mocy.'],
  [
    'cs',
    'Smlouva o spolupráci byla podepsána v Ostravě a město se k ní vrátilo ve dvou dalších prohlášeních.',
  ],
  ['sk', 'Mesto podpísalo zmluvu o spolupráci s Plovdivom a partnerské mestá sa stretli aj vo Verone.'],
  [
    'sl',
    'Mestna občina in pobrateno mesto sta listino o sodelovanju podpisali v okviru obiska, ki je bil leta 1999.',
  ],
  ['sr', 'Grad je potpisao sporazum o saradnji sa opštinom Glifada u novembru, a zatim i sa Kurskom.'],
  ['hr', 'Grad Zadar i općina su u lipnju potpisali sporazum o suradnji, a povelja je iz travnja.'],
  ['bs', 'Općina je u januaru potpisala sporazum o saradnji, što je dio historije veza između gradova.'],
  ['hu', 'A város és Abaújszántó között együttműködési megállapodás jött létre, amelyet Kassán írtak alá.'],
  ['sq', 'Qyteti dhe komuna e Tivarit nënshkruan marrëveshje bashkëpunimi për kulturë në një takim.'],
  ['tr', 'Bursa ile iki şehir arasında kardeş şehir protokolü imzalandı ve bu yıl yenilenecek.'],
  ['sr', 'Град Ниш и општина Глифада потписали су повељу о братимљењу, а сарадња траје од 1999. године.'],
  ['mk', 'Градот Битола потпиша договор за соработка со Ниш, а ќе се збратими и со други градови.'],
  ['bg', 'Община Пловдив подписа споразумение за сътрудничество с град Кошице, което беше подновено.'],
  ['ru', 'Города подписали соглашение о сотрудничестве, и это было началом дружбы между ними.'],
  ['uk', 'Ужгород і Кошиці підписали угоду про співпрацю, яка діє й сьогодні, бо міста її подовжили.'],
  ['be', 'Віцебск і Ніш падпісалі пагадненне аб супрацоўніцтве, якое дзейнічае ўжо некалькі гадоў.'],
  ['el', 'Ο Δήμος Γλυφάδας αδελφοποιήθηκε με την πόλη της Νις τον Νοέμβριο του 1999.'],
  ['he', 'עיריית באר שבע חתמה על הסכם ברית ערים תאומות עם העיר ניש'],
  ['ar', 'وقّعت المدينتان اتفاقية تعاون في مجال الثقافة والرياضة'],
  ['fa', 'شهرداری پیمان خواهرخواندگی را با شهر دیگری گسترش داد و چند پروژه آغاز کرد'],
  ['ja', '杭州市は日本の都市と友好都市の協定を結びました。'],
  ['zh', '武汉市与科希策市于二〇一二年签署了合作备忘录。'],
  ['ko', '다낭시와 우호 협력에 관한 양해각서를 체결하였다.'],
  ['ka', 'ქალაქებმა ხელი მოაწერეს თანამშრომლობის ხელშეკრულებას.'],
]

describe('a text with nothing declared', () => {
  test.each(sentences)('is %s: %s', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language)
  })

  test('is known by the names of countries where it is a bare list', () => {
    const list = (countries: string) => countries.split(' ').join('\n')
    expect(detectLanguage(list('Wuppertal Deutschland Raahe Finnland Miskolc Ungarn Bursa Türkei'))).toBe(
      'de',
    )
    expect(detectLanguage(list('Wuppertal Nemecko Raahe Fínsko Miskolc Maďarsko Plovdiv Bulharsko'))).toBe(
      'sk',
    )
  })

  test('is undetermined where too little is said', () => {
    expect(detectLanguage('Niš')).toBe('und')
    expect(detectLanguage('22/3/2001')).toBe('und')
    expect(detectLanguage('')).toBe('und')
  })
})

describe('a declared language', () => {
  const serbian = 'Grad je potpisao sporazum o saradnji sa opštinom Glifada i sporazum o kulturi'

  test('is taken where the text is short or the languages are alike', () => {
    expect(detectLanguage('Niš', { declared: 'sr-Latn-RS' })).toBe('sr')
    expect(detectLanguage(serbian, { declared: 'bs' })).toBe('bs')
    expect(detectLanguage('Wuppertal, Raahe, Rzeszów, Mobile', { declared: 'sk_SK' })).toBe('sk')
    expect(detectLanguage('武汉市 杭州市 大連市 横浜市', { declared: 'ja' })).toBe('ja')
  })

  test('is not believed where the words plainly speak another, as on a template left in English', () => {
    const slovak = sentences.find(([language]) => language === 'sk')![1]
    expect(detectLanguage(slovak, { declared: 'en' })).toBe('sk')
    expect(
      detectLanguage('Град Ниш и општина Глифада потписали су повељу о братимљењу.', { declared: 'en-GB' }),
    ).toBe('sr')
  })

  test('means nothing where it is no language', () => {
    expect(detectLanguage(serbian, { declared: 'x y z' })).toBe('sr')
    expect(detectLanguage('Niš', { declared: 'und' })).toBe('und')
  })

  test('of Norwegian has one name, however it is written', () => {
    expect(detectLanguage('Bodø', { declared: 'nb-NO' })).toBe('no')
  })
})
