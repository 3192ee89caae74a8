// News right below a list, each with its day, is no partner.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Zwettl', 'AT'],
    'Partnerstädte\nPlochingen (Deutschland) seit 1974\nJindřichův Hradec (Tschechien) seit 1999\nMeldungen\n12.05.2024 Sperrung der Hauptstraße in Rudmanns\n11.05.2024 Fest der Vereine eröffnet',
    [
      'Plochingen (DE) · twinning · other 1974 · active',
      'Jindřichův Hradec (CZ) · twinning · other 1999 · active',
    ],
  ],
  [
    'es',
    ['Ávila', 'ES'],
    'Ciudades hermanadas\nTeramo (Italia), 1990\nRueil-Malmaison (Francia), 1982\nNoticias\n12/05/2024 Corte de tráfico en Cebreros\n10/05/2024 Exposición en Arévalo',
    ['Teramo (IT) · twinning · other 1990 · active', 'Rueil-Malmaison (FR) · twinning · other 1982 · active'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'Twin towns\nGlyfada (Greece) 1984\nVinnytsia (Ukraine) 1996\nOurvillage 2001',
    [
      'Glyfada (GR) · twinning · other 1984 · active',
      'Vinnytsia (UA) · twinning · other 1996 · active',
      'Ourvillage · twinning · other 2001 · active',
    ],
  ],
])
