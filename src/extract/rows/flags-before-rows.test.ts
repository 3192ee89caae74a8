// What a picture of a flag is called, as copied pages of encyclopedias have it before each row.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Cáceres', 'ES'],
    'Ciudades hermanadas\n\nBandera de Portugal Portalegre, Portugal (1984)\nBandera de los Estados Unidos Santa Fe (1991)',
    ['Portalegre (PT) · twinning · other 1984 · active', 'Santa Fe (US) · twinning · other 1991 · active'],
  ],
  [
    'ca',
    ['Manresa', 'ES'],
    "Agermanaments\n\nManresa està agermanada amb:\n\nBandera d'Itàlia Prato (Itàlia, 1988)\nBandera de l'Equador Otavalo, 1996",
    ['Prato (IT) · twinning · other 1988 · active', 'Otavalo (EC) · twinning · other 1996 · active'],
  ],
  [
    'it',
    ['Prato', 'IT'],
    'Gemellaggi\n\nBandiera della Francia Roubaix, dal 1981\nBandiera del Regno Unito Wakefield, dal 2004',
    ['Roubaix (FR) · twinning · other 1981 · active', 'Wakefield (GB) · twinning · other 2004 · active'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'Twin towns\n\nFlag of Greece.svg Glyfada, Greece (1984)\nFlag of Slovakia.svg Košice, Slovakia (2001)',
    ['Glyfada (GR) · twinning · other 1984 · active', 'Košice (SK) · twinning · other 2001 · active'],
  ],
])
