// Pairs of bodies, as a third party tells them: one agreement each.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('pairs told one after the other', () => {
  testPhrases([
    [
      'ro',
      null,
      'Acorduri de înfrățire au fost semnate între localitățile: Cricova – Cotnari, Codru – comuna Mircești și Stăuceni – Miroslava.',
      [
        'Cricova + Cotnari · twinning · unknown',
        'Codru + Mircești · twinning · unknown',
        'Stăuceni + Miroslava · twinning · unknown',
      ],
    ],
    [
      'sk',
      null,
      'Zmluvy o partnerstve boli podpísané medzi mestami Nitra a Kroměříž, Žilina a Olomouc.',
      ['Nitra + Kroměříž · twinning · unknown', 'Žilina + Olomouc · twinning · unknown'],
    ],
  ])
})
