// Partners in brackets behind their states, renewals told later, and what others did abroad.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sv',
    ['Lidköping', 'SE'],
    'Lidköpings kommun har två vänorter, en i Tyskland (Kappeln) och en i Polen (Opole).',
    ['Kappeln · twinning · active', 'Opole · twinning · active'],
  ],
  [
    'en',
    ['Leeds', 'GB'],
    'The city has two twin towns, one in France (Lille) and one in Spain (Vic).',
    ['Lille · twinning · active', 'Vic · twinning · active'],
  ],
  [
    'en',
    ['Leeds', 'GB'],
    'The twinning agreement with Dortmund was signed on 3 May 1969. The agreement was renewed on 4 May 2010.',
    ['Dortmund · twinning · signed 1969-05-03, renewed 2010-05-04 · unknown'],
  ],
  // The oldest twinning of the north is told on many a page, and is none of the page's own.
  [
    'no',
    ['Halden', 'NO'],
    'Foreningen etablerte den første vennskapsforbindelsen mellom Uddevalla i Sverige og Thisted i Danmark i 1939.',
    [],
  ],
  [
    'es',
    ['Lugo', 'ES'],
    'Lugo tiene otros hermanamientos, como el de Viana do Castelo (Portugal) o Dinan (Francia).',
    ['Viana do Castelo (PT) · twinning · active', 'Dinan (FR) · twinning · active'],
  ],
])
