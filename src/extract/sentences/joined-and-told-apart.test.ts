// Two agreements of one sentence that "as well as" joins, "and" written onto the partner's name, terms, and provinces by two letters.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Murcia', 'ES'],
    'Se firmó un hermanamiento con Łódź así como un convenio de colaboración con Sichuan.',
    ['Łódź · twinning · unknown', 'Sichuan · cooperation_agreement · unknown'],
  ],
  [
    'fr',
    ['Nantes', 'FR'],
    "Le maire a signé une convention de coopération avec Durham ainsi qu'un pacte d'amitié avec Suncheon.",
    ['Durham · cooperation_agreement · unknown', 'Suncheon · friendship_agreement · unknown'],
  ],
  [
    'ar',
    ['صفاقس', 'TN'],
    'ترتبط مدينة صفاقس باتفاقيات توأمة مع عدد من المدن، من بينها غرونوبل الفرنسية منذ سنة 1998 وماربورغ الألمانية منذ سنة 1971.',
    ['غرونوبل (FR) · twinning · other 1998 · active', 'ماربورغ (DE) · twinning · other 1971 · active'],
  ],
  [
    'ar',
    ['صفاقس', 'TN'],
    'وقع رئيس البلدية مذكرة تفاهم مع مدينة أنقرة ومدينة مكناس المغربية في 14 مارس 2018.',
    [
      'أنقرة · memorandum · signed 2018-03-14 · unknown',
      'مكناس (MA) · memorandum · signed 2018-03-14 · unknown',
    ],
  ],
  [
    'nl',
    ['Zoetermeer', 'NL'],
    'De samenwerking met Nitra (Slowakije), waarmee sinds september 1991 een stedenband bestaat, wordt voortgezet.',
    ['Nitra (SK) · twinning · other 1991-09 · active'],
  ],
  [
    'fr',
    ['Dole', 'FR'],
    "La convention de coopération avec Kostroma, signée en 2002 et valable jusqu'en 2015, n'a pas été reconduite.",
    ['Kostroma · cooperation_agreement · signed 2002, ended 2015 · ended'],
  ],
  [
    'de',
    ['Celle', 'DE'],
    'Der Vertrag mit Tulsa gilt bis 2030. Die Partnerschaft mit Kirowograd wurde 2019 nicht verlängert.',
    ['Tulsa · unknown · ended 2030 · active', 'Kirowograd · twinning · ended 2019 · ended'],
  ],
  [
    'it',
    ['Trecastelli', 'IT'],
    'Il gemellaggio tra il Comune di Trecastelli e il Comune di Valbrenta (VI) è stato approvato nel 2022.',
    ['Valbrenta (IT) · twinning · decided 2022 · unknown'],
  ],
  [
    'it',
    ['Feltre', 'IT'],
    'Gemellaggi\n\nMühlacker (D) 1978\nLechbruck am See (D) 1998\nAnnonay (FR) 1999',
    [
      'Mühlacker (DE) · twinning · other 1978 · active',
      'Lechbruck am See (DE) · twinning · other 1998 · active',
      'Annonay (FR) · twinning · other 1999 · active',
    ],
  ],
  [
    'en',
    ['Shizuoka', 'JP'],
    'In May 2006 the mayor signed a friendship agreement with Omaha, Nebraska.',
    ['Omaha · friendship_agreement · signed 2006-05 · unknown'],
  ],
  [
    'nb',
    ['Kristiansund', 'NO'],
    'Fra 1948 er det stadfestet et vennskapsbyforhold mellom byene Härnösand, Kokkola, Fredericia og Kristiansund.',
    [
      'Härnösand · twinning · other 1948 · active',
      'Kokkola · twinning · other 1948 · active',
      'Fredericia · twinning · other 1948 · active',
    ],
  ],
  [
    'de',
    ['Krems', 'AT'],
    'Seit 1974 besteht eine Städtepartnerschaft zwischen Böblingen, Pontoise, Sittard und Krems.',
    [
      'Böblingen · twinning · other 1974 · active',
      'Pontoise · twinning · other 1974 · active',
      'Sittard · twinning · other 1974 · active',
    ],
  ],
])
