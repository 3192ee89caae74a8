// Several rows in one line below a heading: with states behind commas, in brackets or behind slashes, or names alone.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fr',
    ['Arles', 'FR'],
    'Jumelages\n\nFulda, Allemagne, jumelage : 1957., Vercelli, Italie, jumelage : 1964., Kalymnos, Grèce, jumelage : 1999.',
    [
      'Fulda (DE) · twinning · other 1957 · active',
      'Vercelli (IT) · twinning · other 1964 · active',
      'Kalymnos (GR) · twinning · other 1999 · active',
    ],
  ],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\nDijon (France, 1953), Münster (Germany, 1957), Nanjing (China, 2016)',
    [
      'Dijon (FR) · twinning · other 1953 · active',
      'Münster (DE) · twinning · other 1957 · active',
      'Nanjing (CN) · twinning · other 2016 · active',
    ],
  ],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\nDijon (France) since 1953, Münster (Germany) since 1957 and Nanjing (China) since 2016',
    [
      'Dijon (FR) · twinning · other 1953 · active',
      'Münster (DE) · twinning · other 1957 · active',
      'Nanjing (CN) · twinning · other 2016 · active',
    ],
  ],
  [
    'en',
    ['York', 'GB'],
    'Our twin towns are Dijon (France, since 1953), Münster (Germany, 1957) and Nanjing (China, 2016).',
    [
      'Dijon (FR) · twinning · other 1953 · active',
      'Münster (DE) · twinning · other 1957 · active',
      'Nanjing (CN) · twinning · other 2016 · active',
    ],
  ],
  ['en', ['York', 'GB'], 'Twin towns\n\nDijon, Münster, Nanjing, Fanteakwa', ['Dijon · twinning · active']],
  [
    'en',
    ['York', 'GB'],
    'Twin towns: Dijon, Münster, Nanjing',
    ['Dijon · twinning · active', 'Münster · twinning · active', 'Nanjing · twinning · active'],
  ],
  [
    'it',
    ['Alba', 'IT'],
    'Città gemellate\nSalzburg, Grenoble, Coimbra, Leuven, Bergen',
    [
      'Salzburg · twinning · active',
      'Grenoble · twinning · active',
      'Coimbra · twinning · active',
      'Leuven · twinning · active',
      'Bergen · twinning · active',
    ],
  ],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\n1) Dijon - France - 1953\n2) Münster - Germany - 1957',
    ['Dijon (FR) · twinning · other 1953 · active', 'Münster (DE) · twinning · other 1957 · active'],
  ],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\n1953 Dijon, France\n1957 Münster, Germany',
    ['Dijon (FR) · twinning · other 1953 · active', 'Münster (DE) · twinning · other 1957 · active'],
  ],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\nDijon/France, Münster/Germany, Nanjing/China',
    [
      'Dijon (FR) · twinning · active',
      'Münster (DE) · twinning · active',
      'Nanjing (CN) · twinning · active',
    ],
  ],
  [
    'de',
    ['Passau', 'DE'],
    'Partnerstädte\nHackensack (USA), seit 1952; Dumfries (Schottland), seit 1957; Cagnes-sur-Mer (Frankreich), seit 1973',
    [
      'Hackensack (US) · twinning · other 1952 · active',
      'Dumfries (GB) · twinning · other 1957 · active',
      'Cagnes-sur-Mer (FR) · twinning · other 1973 · active',
    ],
  ],
  [
    'de',
    ['Passau', 'DE'],
    'Städtepartnerschaften: Hackensack/USA (1952), Dumfries/Schottland (1957), Cagnes-sur-Mer/Frankreich (1973), Krems/Österreich (1974)',
    [
      'Hackensack (US) · twinning · other 1952 · active',
      'Dumfries (GB) · twinning · other 1957 · active',
      'Cagnes-sur-Mer (FR) · twinning · other 1973 · active',
      'Krems (AT) · twinning · other 1974 · active',
    ],
  ],
  [
    'fr',
    ['Menton', 'FR'],
    'Villes jumelles : Baden-Baden (Allemagne, 1961), Sorrente (Italie), Nafplie (Grèce)',
    [
      'Baden-Baden (DE) · twinning · other 1961 · active',
      'Sorrente (IT) · twinning · active',
      'Nafplie (GR) · twinning · active',
    ],
  ],
  [
    'fr',
    ['Menton', 'FR'],
    'Jumelages\nBaden-Baden, Allemagne, depuis 1961 - Sorrente, Italie, depuis 1971 - Nafplie, Grèce',
    [
      'Baden-Baden (DE) · twinning · other 1961 · active',
      'Sorrente (IT) · twinning · other 1971 · active',
      'Nafplie (GR) · twinning · active',
    ],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Miasta partnerskie: Humenné – Słowacja, Östersund – Szwecja, Reinheim – Niemcy',
    [
      'Humenné (SK) · twinning · active',
      'Östersund (SE) · twinning · active',
      'Reinheim (DE) · twinning · active',
    ],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Miasta partnerskie\nHumenné (Słowacja) – umowa z 1991 r., Östersund (Szwecja) – umowa z 1995 r.',
    ['Humenné (SK) · twinning · other 1991 · active', 'Östersund (SE) · twinning · other 1995 · active'],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Miasta partnerskie\nHumenné (Słowacja) – umowa z 1991 r., Östersund (Szwecja) – umowa z 1995 r.',
    ['Humenné (SK) · twinning · other 1991 · active', 'Östersund (SE) · twinning · other 1995 · active'],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Miasta partnerskie\nHumenné (Słowacja) od 1991 r., Östersund (Szwecja) od 1995 r.',
    ['Humenné (SK) · twinning · other 1991 · active', 'Östersund (SE) · twinning · other 1995 · active'],
  ],
  ['en', ['York', 'GB'], 'Twin towns\nSpringfield, Illinois, USA', ['Springfield (US) · twinning · active']],
  [
    'en',
    ['York', 'GB'],
    'Twin towns\nPortland, Oregon, United States (1990)',
    ['Portland (US) · twinning · other 1990 · active'],
  ],
])
