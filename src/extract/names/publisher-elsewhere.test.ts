// The publisher told under one name, on a page that has another for it.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'el',
    ['Volos', 'GR'],
    'Ο Δήμος Βόλου υπέγραψε πρωτόκολλο αδελφοποίησης με τον Δήμο Λάρισας το 2004.',
    ['Λάρισας · protocol · signed 2004 · unknown'],
  ],
  [
    'sr',
    ['Belgrade', 'RS'],
    'Београд и Атина потписали су повељу о братимљењу 1966. године.',
    ['Атина · twinning · signed 1966 · unknown'],
  ],
  [
    'uk',
    ['Kyiv', 'UA'],
    'Київ і Краків підписали угоду про побратимство 1993 року.',
    ['Краків · twinning · signed 1993 · unknown'],
  ],
  [
    'cs',
    ['Prague', 'CZ'],
    'Praha a Drážďany podepsaly smlouvu o partnerství v roce 1991.',
    ['Drážďany · twinning · signed 1991 · unknown'],
  ],
  // A state told beside the name says that it is a namesake.
  [
    'it',
    ['Florence', 'IT'],
    'Firenze è gemellata con Firenze (Stati Uniti) dal 1994.',
    ['Firenze (US) · twinning · other 1994 · active'],
  ],
])

// Its name in two parts is one.
testPhrases([
  [
    'cs',
    ['Grünhain-Beierfeld', 'DE'],
    'Město Grünhain-Beierfeld a česká obec Třebívlice podepsaly smlouvu o partnerství dne 3. 5. 2011.',
    ['Třebívlice (CZ) · twinning · signed 2011-05-03 · unknown'],
  ],
  [
    'pl',
    ['Konstancin-Jeziorna', 'PL'],
    'Gmina Konstancin-Jeziorna i czeskie miasto Hranice podpisały umowę partnerską w 2006 roku.',
    ['Hranice (CZ) · twinning · signed 2006 · unknown'],
  ],
])

// The office of a town acts for it.
testPhrases([
  [
    'ru',
    ['Тула', 'RU'],
    'Администрация Тулы подписала договор о побратимстве с администрацией румынского уезда Марамуреш.',
    ['Марамуреш (RO) · twinning · unknown'],
  ],
  [
    'ru',
    ['Тула', 'RU'],
    'Соглашение о побратимстве подписано между Тулой и Администрацией Могилёва.',
    ['Могилёва · twinning · unknown'],
  ],
  [
    'bg',
    ['Русе', 'BG'],
    'Общинска администрация Русе подписа договор за побратимяване с администрацията на град Гюргево.',
    ['Гюргево · twinning · unknown'],
  ],
])
