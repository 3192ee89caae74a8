// Ties told in passing: behind a colon, before the word for the tie, by bodies of one breath, behind other circumstances.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fr',
    ['Nantes', 'FR'],
    'Trois jumelages seulement sont encore vivants : Kaya au Burkina Faso, Coimbra au Portugal et Gotha en Allemagne.',
    ['Kaya (BF) · twinning · active', 'Coimbra (PT) · twinning · active', 'Gotha (DE) · twinning · active'],
  ],
  [
    'nl',
    ['Zwolle', 'NL'],
    'De band van Zwolle met haar drie partnersteden – Lünen (Duitsland), Kaposvár (Hongarije) en Vologda (Rusland) – is al jaren hecht.',
    [
      'Lünen (DE) · twinning · active',
      'Kaposvár (HU) · twinning · active',
      'Vologda (RU) · twinning · active',
    ],
  ],
  [
    'en',
    ['Stroud', 'GB'],
    'The council has written to Duderstadt in Germany and Château-Thierry in France, its twin towns since 1975.',
    [
      'Duderstadt (DE) · twinning · other 1975 · active',
      'Château-Thierry (FR) · twinning · other 1975 · active',
    ],
  ],
  [
    'da',
    ['Odense', 'DK'],
    'Byerne Uppsala i Sverige, Trondheim i Norge, Tampere i Finland og Odense er venskabsbyer.',
    [
      'Uppsala (SE) · twinning · active',
      'Trondheim (NO) · twinning · active',
      'Tampere (FI) · twinning · active',
    ],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Molde, Borås (S) og Vejle (DK) ble vennskapsbyer i 1948.',
    ['Borås (SE) · twinning · other 1948 · active', 'Vejle (DK) · twinning · other 1948 · active'],
  ],
  [
    'sv',
    ['Lund', 'SE'],
    'Viborg, Hamar och Borgå har varit våra vänorter sedan 1950-talet.',
    ['Viborg · twinning · active', 'Hamar · twinning · active', 'Borgå · twinning · active'],
  ],
  [
    'ca',
    ['Vic', 'ES'],
    "L'agermanament amb Corinto, el 1990, va néixer d'una campanya de solidaritat.",
    ['Corinto · twinning · other 1990 · active'],
  ],
  [
    'de',
    ['Weiden/Oberpfalz', 'DE'],
    'Weiden unterzeichnete 1989 einen Partnerschaftsvertrag mit Annaberg-Buchholz.',
    ['Annaberg-Buchholz · twinning · signed 1989 · unknown'],
  ],
  [
    'es',
    ['Rosario', 'AR'],
    'Ratifícase el Convenio de Hermandad celebrado el día 5 de mayo de 1995 en Dakar, República de Senegal, entre el Intendente Municipal de Rosario y el Alcalde de la Municipalidad de Dakar.',
    ['Dakar · twinning · signed 1995-05-05 in Dakar · unknown'],
  ],
  [
    'pt',
    ['Recife', 'BR'],
    'Fica declarada a irmanação do Município de Nantes, em França, com o Município do Recife.',
    ['Nantes (FR) · twinning · unknown'],
  ],
  // What is none: a person behind a comma, a vice-mayor who signs, what two states do together.
  [
    'it',
    ['Parma', 'IT'],
    "Erano presenti il sindaco e l'assessora agli Scambi e Gemellaggi, Carla Verdini, con gli ospiti.",
    [],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Varaordfører Bente Gro Lied Hansen skrev under den fornyede vennskapsbyavtalen.',
    [],
  ],
  [
    'en',
    ['Latvia', 'LV'],
    'The reforms that started in Latvia and Georgia in the 1990s made closer cooperation possible.',
    [],
  ],
])

// In Polish “to” is all the verb that a sentence may have.
testPhrases([
  ['pl', ['Toruń', 'PL'], 'Toruń i Hamm to miasta partnerskie.', ['Hamm · twinning · active']],
  ['pl', ['Toruń', 'PL'], 'Hamm to miasto partnerskie Torunia.', ['Hamm · twinning · active']],
])
