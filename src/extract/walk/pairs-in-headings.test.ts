// Headings that pair two other towns, as cards do: no partner's, and no end of the list.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fi',
    ['Lieksa', 'FI'],
    '<h1>Ystävyyskaupungit</h1><h2>Porvoo–Viljandi</h2><h2>Viljandi, Viro</h2><p>Sopimus allekirjoitettu 14.6.1998</p><h2>Höör, Ruotsi</h2><p>Sopimus allekirjoitettu 2.9.1989</p>',
    [
      'Viljandi (EE) · twinning · signed 1998-06-14 · active',
      'Höör (SE) · twinning · signed 1989-09-02 · active',
    ],
  ],
  [
    'et',
    ['Tõrva', 'EE'],
    '<h1>Sõpruslinnad</h1><h2>Pärnu – Vaasa</h2><h2>Vaasa, Soome</h2><p>Leping sõlmitud 5. mail 1995</p>',
    ['Vaasa (FI) · twinning · signed 1995-05-05 · active'],
  ],
  [
    'sl',
    ['Kranj', 'SI'],
    '<h1>Pobratena mesta</h1><h2>Koper–Žilina</h2><h2>Žilina, Slovaška</h2><p>Listina je bila podpisana 5. maja 1995.</p>',
    ['Žilina (SK) · charter · signed 1995-05-05 · active'],
  ],
])
