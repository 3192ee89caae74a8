// Papers that ministries and other offices of two states have signed: the states are the sides.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Estonia', 'EE'],
    'Memorandum of Understanding between the Ministry of Transport of the Republic of Estonia and the Ministry of Transport of the State of Israel on cooperation in shipping, signed in Pärnu on 7 March 2009.',
    ['State of Israel (IL) · memorandum · signed 2009-03-07 in Pärnu · unknown'],
  ],
  [
    'ro',
    ['Moldova', 'MD'],
    'Memorandumul dintre Ministerul Transporturilor al Republicii Moldova și Ministerul Transporturilor al Statului Israel privind cooperarea, semnat la Bălți la 9 martie 2011.',
    ['Statului Israel (IL) · memorandum · signed 2011-03-09 in Bălți · unknown'],
  ],
  [
    'ro',
    ['Moldova', 'MD'],
    'Protocolul între Ministerul Sănătății al Republicii Moldova și Ministerul Sănătății al Ucrainei privind colaborarea medicală, semnat la Soroca la 4 mai 2006.',
    ['Ucrainei (UA) · protocol · signed 2006-05-04 in Soroca · unknown'],
  ],
  [
    'sr',
    ['Srbija', 'RS'],
    'Memorandum o razumevanju između Ministarstva poljoprivrede Republike Srbije i Ministarstva poljoprivrede Republike Slovenije, potpisan u Beogradu 3. juna 2012. godine.',
    ['Republike Slovenije (SI) · memorandum · signed 2012-06-03 in Beogradu · unknown'],
  ],
  [
    'hr',
    ['Hrvatska', 'HR'],
    'Protokol o suradnji između Ministarstva kulture Republike Hrvatske i Ministarstva kulture Narodne Republike Kine, potpisan u Pekingu 3. lipnja 2012.',
    ['Narodne Republike Kine (CN) · protocol · signed 2012-06-03 in Pekingu · unknown'],
  ],
  [
    'uk',
    ['Україна', 'UA'],
    'Меморандум про взаєморозуміння між Міністерством культури України та Міністерством культури Республіки Хорватія підписано 3 червня 2012 року в Києві.',
    ['Республіки Хорватія (HR) · memorandum · signed 2012-06-03 in Києві · unknown'],
  ],
  [
    'ru',
    ['Россия', 'RU'],
    'Меморандум о сотрудничестве между Министерством культуры Российской Федерации и Министерством культуры Республики Хорватия, подписан 3 июня 2012 года в Загребе.',
    ['Республики Хорватия (HR) · memorandum · signed 2012-06-03 in Загребе · unknown'],
  ],
  [
    'cs',
    ['Česko', 'CZ'],
    'Memorandum o spolupráci mezi Ministerstvem zemědělství České republiky a Ministerstvem zemědělství Státu Izrael, podepsáno v Praze dne 3. června 2012.',
    ['Státu Izrael (IL) · memorandum · signed 2012-06-03 in Praze · unknown'],
  ],
  [
    'sk',
    ['Slovensko', 'SK'],
    'Dohoda medzi Ministerstvom kultúry Slovenskej republiky a Ministerstvom kultúry Chorvátskej republiky o spolupráci, podpísaná v Bratislave 3. júna 2012.',
    ['Chorvátskej republiky (HR) · cooperation_agreement · signed 2012-06-03 in Bratislave · unknown'],
  ],
  [
    'pl',
    ['Polska', 'PL'],
    'Porozumienie między Ministrem Kultury Rzeczypospolitej Polskiej a Ministerstwem Kultury Republiki Chorwacji o współpracy, podpisane w Warszawie dnia 3 czerwca 2012 r.',
    ['Republiki Chorwacji (HR) · cooperation_agreement · signed 2012-06-03 in Warszawie · unknown'],
  ],
  [
    'sl',
    ['Slovenija', 'SI'],
    'Memorandum o soglasju med Ministrstvom za kmetijstvo Republike Slovenije in Ministrstvom za kmetijstvo Republike Hrvaške, podpisan v Ljubljani 3. junija 2012.',
    ['Republike Hrvaške (HR) · memorandum · signed 2012-06-03 in Ljubljani · unknown'],
  ],
  [
    'el',
    ['Ελλάδα', 'GR'],
    'Μνημόνιο Συνεργασίας μεταξύ του Υπουργείου Πολιτισμού της Ελληνικής Δημοκρατίας και του Υπουργείου Πολιτισμού της Δημοκρατίας της Αλβανίας, υπεγράφη στα Τίρανα στις 3 Ιουνίου 2012.',
    ['Δημοκρατίας της Αλβανίας (AL) · memorandum · signed 2012-06-03 in Τίρανα · unknown'],
  ],
  [
    'it',
    ['Italia', 'IT'],
    "Memorandum d'intesa tra il Ministero della Cultura della Repubblica italiana e il Ministero della Cultura della Repubblica di Croazia, firmato a Roma il 3 giugno 2012.",
    ['Repubblica di Croazia (HR) · memorandum · signed 2012-06-03 in Roma · unknown'],
  ],
  [
    'fr',
    ['France', 'FR'],
    'Arrangement administratif entre le ministère de la Culture de la République française et le ministère de la Culture de la République de Croatie, signé à Paris le 3 juin 2012.',
    ['République de Croatie (HR) · treaty · signed 2012-06-03 in Paris · unknown'],
  ],
  [
    'es',
    ['España', 'ES'],
    'Memorando de Entendimiento entre el Ministerio de Cultura del Reino de España y el Ministerio de Cultura de la República de Croacia, firmado en Madrid el 3 de junio de 2012.',
    ['República de Croacia (HR) · memorandum · signed 2012-06-03 in Madrid · unknown'],
  ],
  [
    'pt',
    ['Portugal', 'PT'],
    'Memorando de Entendimento entre o Ministério da Agricultura da República Portuguesa e o Ministério da Agricultura da República da Croácia, assinado em Lisboa em 3 de junho de 2012.',
    ['República da Croácia (HR) · memorandum · signed 2012-06-03 in Lisboa · unknown'],
  ],
  [
    'de',
    ['Österreich', 'AT'],
    'Vereinbarung zwischen dem Bundesministerium für Verkehr der Republik Österreich und dem Ministerium für Verkehr der Republik Kroatien, unterzeichnet in Wien am 3. Juni 2012.',
    ['Republik Kroatien (HR) · treaty · signed 2012-06-03 · unknown'],
  ],
  [
    'tr',
    ['Türkiye', 'TR'],
    "Türkiye Cumhuriyeti Kültür Bakanlığı ile Hırvatistan Cumhuriyeti Kültür Bakanlığı Arasında Mutabakat Zaptı 3 Haziran 2012 tarihinde Ankara'da imzalandı.",
    ['Hırvatistan Cumhuriyeti (HR) · memorandum · signed 2012-06-03 · unknown'],
  ],
  [
    'lt',
    ['Lietuva', 'LT'],
    'Lietuvos Respublikos kultūros ministerijos ir Kroatijos Respublikos kultūros ministerijos bendradarbiavimo susitarimas, pasirašytas 2012 m. birželio 3 d. Vilniuje.',
    ['Kroatijos Respublikos (HR) · cooperation_agreement · signed 2012-06-03 · unknown'],
  ],
  [
    'lv',
    ['Latvija', 'LV'],
    'Saprašanās memorands starp Latvijas Republikas Kultūras ministriju un Horvātijas Republikas Kultūras ministriju, parakstīts Rīgā 2012. gada 3. jūnijā.',
    ['Horvātijas Republikas (HR) · memorandum · signed 2012-06-03 · unknown'],
  ],
  [
    'sq',
    ['Shqipëria', 'AL'],
    'Memorandum mirëkuptimi ndërmjet Ministrisë së Kulturës së Republikës së Shqipërisë dhe Ministrisë së Kulturës së Republikës së Kroacisë, nënshkruar në Tiranë më 3 qershor 2012.',
    ['Republikës së Kroacisë (HR) · memorandum · signed 2012-06-03 in Tiranë · unknown'],
  ],
])
