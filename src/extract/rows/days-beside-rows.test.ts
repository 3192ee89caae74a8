// Days that stand on a row and are none of its agreement: of a page's care, of a town's founding, of a remark.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'mk',
    ['Прилеп', 'MK'],
    'Збратимени градови\n\nГрад: Радом\nДржава: Полска\n\nДатум на објава: 21.05.2019',
    ['Радом (PL) · twinning · active'],
  ],
  [
    'fr',
    ['Arles', 'FR'],
    'Jumelages\n\nFulda (Allemagne)\nVercelli (Italie)\n\nMis à jour le 14 février 2023\nMairie, 2 place de la République',
    ['Fulda (DE) · twinning · active', 'Vercelli (IT) · twinning · active'],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Vennskapsbyer\n\nMariestad, 1583\nHobro, Danmark, 1948',
    ['Mariestad · twinning · active', 'Hobro (DK) · twinning · other 1948 · active'],
  ],
  [
    'de',
    ['Aalen', 'DE'],
    'Partnerstädte\n\nStadt\tSeit\tBemerkung\nSaint-Lô\t1978\terste Besuche 1975\nCervia\t2011\terneuert 2021',
    ['Saint-Lô · twinning · other 1978 · active', 'Cervia · twinning · other 2011, renewed 2021 · active'],
  ],
  [
    'ro',
    ['Cugir', 'RO'],
    'Orașe înfrățite\n\nȚara: Italia\nLocalitatea: Alviano\nAnul: 2012\nStadiu: protocol de colaborare',
    ['Alviano (IT) · protocol · signed 2012 · active'],
  ],
])
