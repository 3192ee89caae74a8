// Who stands to whom in prose: mayors who sign for bodies, the publisher in any case, one tie told twice.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Ansbach', 'DE'],
    'Zum Bestehen der Städtepartnerschaft mit Anglet hält der Bürgermeister eine Rede.',
    ['Anglet · twinning · active'],
  ],
  [
    'is',
    ['Reykjanesbær', 'IS'],
    'Vinabæir Reykjanesbæjar eru: Brighton í Englandi og Hjørring í Danmörku.',
    ['Brighton (GB) · twinning · active', 'Hjørring (DK) · twinning · active'],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Gradonačelnica Niša Jelena Petrović i gradonačelnik Tirane Agim Hoxha potpisali su 12. maja 2022. godine Sporazum o saradnji.',
    ['Tirane · cooperation_agreement · signed 2022-05-12 · unknown'],
  ],
  [
    'sk',
    ['Košice', 'SK'],
    'Zmluvu o partnerstve podpísali primátor Košíc Ján Novák a starosta Vysokého Mýta Josef Novák.',
    ['Vysokého Mýta · twinning · unknown'],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'Dohodu o spolupráci podepsal v roce 2014 primátor Brna Jan Novák se starostou Náchoda Petrem Svobodou.',
    ['Náchoda · cooperation_agreement · signed 2014 · unknown'],
  ],
  [
    'pl',
    ['Płock', 'PL'],
    'Umowę partnerską podpisali prezydent Płocka Jan Kowalski oraz burmistrz Darmstadt Max Mustermann w 2015 roku.',
    ['Darmstadt · twinning · signed 2015 · unknown'],
  ],
  [
    'el',
    ['Πάτρα', 'GR'],
    'Το Σύμφωνο Αδελφοποίησης υπέγραψαν το 1986 οι δήμαρχοι Πάτρας, Γιώργος Παπαδόπουλος, και Λεμεσού, Νίκος Γεωργίου.',
    ['Λεμεσού · twinning · signed 1986 · unknown'],
  ],
  [
    'uk',
    ['Львів', 'UA'],
    'Меморандум про співпрацю підписали мер Львова Іван Петренко та мер міста Фрайбург Ганс Мюллер.',
    ['Фрайбург · memorandum · unknown'],
  ],
  [
    'fr',
    ['Nantes', 'FR'],
    'La charte de jumelage a été signée le 12 mai 1964 par les maires de Nantes et de Sarrebruck.',
    ['Sarrebruck · twinning · signed 1964-05-12 · unknown'],
  ],
  [
    'it',
    ['Parma', 'IT'],
    'Il patto di gemellaggio è stato firmato nel 1988 dai sindaci di Parma e di Worms.',
    ['Worms · twinning · signed 1988 · unknown'],
  ],
  [
    'de',
    ['Erfurt', 'DE'],
    'Die Partnerschaftsurkunde wurde 1991 von den Oberbürgermeistern von Erfurt und Mainz unterzeichnet.',
    ['Mainz · twinning · signed 1991 · unknown'],
  ],
  [
    'en',
    null,
    'The charter was signed in May 1994 by the mayors of Tartu and Deventer.',
    ['Tartu + Deventer · charter · signed 1994-05 · unknown'],
  ],
  [
    'ru',
    ['Смоленск', 'RU'],
    'Глава города Смоленска Иван Иванов и мэр Хагена Ганс Мюллер подписали договор о партнёрстве 15 июня 1985 года.',
    ['Хагена · partnership_agreement · signed 1985-06-15 · unknown'],
  ],
  ['hr', ['Osijek', 'HR'], 'Gradonačelnik Ivan Horvat primio je delegaciju studenata.', []],
  [
    'sr',
    ['Niš', 'RS'],
    'Gradonačelnik Petar Petrović potpisao je Sporazum o saradnji sa Maratonskim klubom.',
    [],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'V pondělí starosta Jan Novák podepsal smlouvu o partnerství s městem Rennes.',
    ['Rennes · twinning · unknown'],
  ],
  [
    'bg',
    ['Враца', 'BG'],
    'Договорът за побратимяване беше подписан от кметовете на Враца и Крайова на 12 май 2001 г.',
    ['Крайова · twinning · signed 2001-05-12 · unknown'],
  ],
  [
    'ro',
    ['Aiud', 'RO'],
    'La Aiud, în prezența invitaților, a fost semnat în 2016 protocolul de colaborare cu orașul Cusset din Franța.',
    ['Cusset (FR) · protocol · signed 2016 · unknown'],
  ],
  [
    'sl',
    null,
    'Skupščini občin Jesenice in Trbovlje sta leta 1978 na podlagi dolgih vezi podpisali Listino o pobratenju.',
    ['Jesenice + Trbovlje · twinning · signed 1978 · unknown'],
  ],
  [
    'fi',
    ['Turku', 'FI'],
    'Turun ystävyyskaupunkeja ovat Göteborg, Rostock ja Gdańsk.',
    ['Göteborg · twinning · active', 'Rostock · twinning · active', 'Gdańsk · twinning · active'],
  ],
  [
    'pl',
    ['Lublin', 'PL'],
    'Miastami partnerskimi Lublina są Debreczyn, Windsor i Nancy.',
    ['Debreczyn · twinning · active', 'Windsor · twinning · active', 'Nancy · twinning · active'],
  ],
  [
    'sr',
    ['Kragujevac', 'RS'],
    'Град Крагујевац и град Карара потписали су 2011. године Споразум о сарадњи.',
    ['Карара · cooperation_agreement · signed 2011 · unknown'],
  ],
  [
    'el',
    ['Περιφέρεια Κρήτης', 'GR'],
    'Η Περιφέρεια Κρήτης υπέγραψε το 2016 Μνημόνιο Συνεργασίας με την Επαρχία Χαϊνάν.',
    ['Χαϊνάν · memorandum · signed 2016 · unknown'],
  ],
  [
    'fr',
    ['Reims', 'FR'],
    "Reims est jumelée avec Romilly-sur-Seine (France), Brazzaville (Congo) et Xi'an (Chine).",
    [
      'Romilly-sur-Seine (FR) · twinning · active',
      'Brazzaville (CG) · twinning · active',
      "Xi'an (CN) · twinning · active",
    ],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'Partnerskými městy jsou Poznaň, Lipsko (Německo), Leeds (Velká Británie) a Charkov.',
    [
      'Poznaň · twinning · active',
      'Lipsko (DE) · twinning · active',
      'Leeds (GB) · twinning · active',
      'Charkov · twinning · active',
    ],
  ],
  [
    'en',
    ['Niš', 'RS'],
    "Niš is twinned with Corfu (the island's old town), Serres and Veroia (Greece).",
    ['Corfu (GR) · twinning · active', 'Serres (GR) · twinning · active', 'Veroia (GR) · twinning · active'],
  ],
  [
    'tr',
    ['Bursa', 'TR'],
    "Bursa Büyükşehir Belediyesi, Almanya'nın Kulmbach kenti ve Makedonya'nın Bitola Belediyesi ile kardeş şehirdir.",
    ['Kulmbach (DE) · twinning · active', 'Bitola Belediyesi (MK) · twinning · active'],
  ],
  [
    'sk',
    ['Žilina', 'SK'],
    'Partnerské mestá\n\nFrýdek-Místek (Česko)\nBielsko-Biała (Poľsko)\n\nZmluva o spolupráci s mestom Bielsko-Biała bola podpísaná v roku 1998.',
    [
      'Frýdek-Místek (CZ) · twinning · active',
      'Bielsko-Biała (PL) · cooperation_agreement · signed 1998 · active',
    ],
  ],
  [
    'sk',
    ['Žilina', 'SK'],
    'Mesto Žilina podpísalo zmluvu o partnerstve s mestom Svitavy.\n\nPartnerstvo Svitáv a Žiliny bolo uzavreté v roku 1998.',
    ['Svitavy · twinning · signed 1998 · unknown'],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Potpisan je Sporazum o saradnji sa gradom Bar. Sporazum o saradnji sa gradom Bari potpisan je 1999. godine.',
    ['Bar · cooperation_agreement · unknown', 'Bari · cooperation_agreement · signed 1999 · unknown'],
  ],
  [
    'de',
    ['Erfurt', 'DE'],
    'Am Mittwoch unterzeichneten Erfurt und Mainz eine Partnerschaftsurkunde.',
    ['Mainz · twinning · unknown'],
  ],
  [
    'sk',
    ['Žilina', 'SK'],
    'Zmluvy o spolupráci medzi Žilinou a mestami Vukovar, Třebíč a Sanok boli podpísané v roku 2011.',
    [
      'Vukovar · cooperation_agreement · signed 2011 · unknown',
      'Třebíč · cooperation_agreement · signed 2011 · unknown',
      'Sanok · cooperation_agreement · signed 2011 · unknown',
    ],
  ],
  [
    'es',
    ['Toledo', 'ES'],
    'El alcalde de Toledo, Juan García-López, y la alcaldesa de Nara, Japón, firmaron en 2012 la renovación del hermanamiento.',
    ['Nara (JP) · twinning · renewed 2012 · unknown'],
  ],
  [
    'fr',
    ['Dijon', 'FR'],
    'Le maire de Dijon, François Rebsamen, et le maire de Mayence, Michael Ebling, ont signé le 4 mai 2018 une déclaration commune.',
    ['Mayence · declaration · signed 2018-05-04 · unknown'],
  ],
  [
    'sv',
    ['Uppsala', 'SE'],
    'Uppsala kommun och Hangzhou (Kina) undertecknade den 3 juni 2009 ett samarbetsavtal. Avtalet omfattar miljö, kultur och utbildning.',
    ['Hangzhou (CN) · cooperation_agreement · signed 2009-06-03 · miljö, kultur, utbildning · unknown'],
  ],
  [
    'sl',
    ['Maribor', 'SI'],
    'Župan Maribora Janez Novak in župan Gradca Siegfried Nagl sta 12. maja 2019 podpisala pismo o nameri.',
    ['Gradca · letter_of_intent · signed 2019-05-12 · unknown'],
  ],
  [
    'mk',
    ['Битола', 'MK'],
    'Градоначалникот на Битола Тони Коњановски и градоначалникот на Ниш потпишаа договор за соработка во 2023 година.',
    ['Ниш · cooperation_agreement · signed 2023 · unknown'],
  ],
  [
    'da',
    ['Odense', 'DK'],
    'Borgmester Peter Bæk Jensen fra Odense og borgmesteren i Katrineholm (Sverige) underskrev i 2018 en venskabsaftale.',
    ['Katrineholm (SE) · friendship_agreement · signed 2018 · unknown'],
  ],
  [
    'sq',
    ['Tirana', 'AL'],
    'Bashkia e Tiranës dhe Bashkia e Gracit nënshkruan në vitin 2019 një memorandum bashkëpunimi.',
    ['Gracit · memorandum · signed 2019 · unknown'],
  ],
  [
    'ro',
    ['Iași', 'RO'],
    'Primarul municipiului Iași, Ion Popescu, și primarul orașului Ungheni din Republica Moldova au semnat un acord de înfrățire la 12 iunie 2018.',
    ['Ungheni (MD) · twinning · signed 2018-06-12 · unknown'],
  ],
  [
    'ru',
    ['Псков', 'RU'],
    'Псков и китайский Мяньян подписали соглашение об установлении побратимских отношений 23 мая 2016 года.',
    ['Мяньян (CN) · twinning · signed 2016-05-23 · unknown'],
  ],
  [
    'hu',
    ['Pécs', 'HU'],
    'Pécs és Graz polgármesterei 1989. május 5-én írták alá a testvérvárosi szerződést.',
    ['Graz · twinning · signed 1989-05-05 · unknown'],
  ],
  [
    'uk',
    ['Житомир', 'UA'],
    'Міський голова Житомира Іван Петренко та мер Монтани Іван Іванов підписали угоду про партнерство 3 червня 2020 року.',
    ['Монтани · partnership_agreement · signed 2020-06-03 · unknown'],
  ],
])

describe('a state and an organisation', () => {
  testPhrases([
    [
      'en',
      null,
      'The Agreement between the Government of the Republic of Serbia and the European Union on the protection of classified information entered into force on 1 September 2010.',
      ['Republic of Serbia (RS) + European Union · security_agreement · other 2010-09-01 · active'],
    ],
    [
      'es',
      null,
      'El acuerdo entre la República de Serbia y la Unión Europea sobre la protección de información clasificada fue firmado el 26 de mayo de 2011.',
      ['República de Serbia (RS) + Unión Europea · security_agreement · signed 2011-05-26 · unknown'],
    ],
  ])
})
