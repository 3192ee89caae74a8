// Signs that look like facts and are none: letters of parties in brackets, decades, file numbers, counts.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'da',
    ['Odense', 'DK'],
    'Venskabsbyer\n\nUppsala (S)\nTampere (FIN)\n\nByrådet\nNiels Bro Krog (V)\nGerda Lillelund (F)\n',
    ['Uppsala (SE) · twinning · active', 'Tampere (FI) · twinning · active'],
  ],
  [
    'da',
    ['Odense', 'DK'],
    "Venskabsbyer\n\nUppsala i Sverige siden 1950'erne\nTampere i Finland siden 1956",
    ['Uppsala (SE) · twinning · active', 'Tampere (FI) · twinning · other 1956 · active'],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Vennskapsbyer\n\nBorås i Sverige siden 1960-årene\nVejle i Danmark (sak 2011/4712)',
    ['Borås (SE) · twinning · active', 'Vejle (DK) · twinning · active'],
  ],
  ['zh', ['南京', 'CN'], '南京市与1867个城市有联系。', []],
])
