// Papers below a title that names the other side: rows of a table, and lines with the place and the day of each act.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Chile', 'CL'],
    'Tratados bilaterales: República del Perú\n\nTítulo\tFecha de firma\tLugar\tEntrada en vigor\nTratado de Extradición\t16 de noviembre de 1934\tLima\t4 de agosto de 1938\nAcuerdo de Libre Comercio\t22 de agosto de 2006\tLima\t1 de marzo de 2009',
    [
      'República del Perú (PE) · treaty · signed 1934-11-16, other 1938-08-04 · active',
      'República del Perú (PE) · treaty · signed 2006-08-22, other 2009-03-01 · active',
    ],
  ],
  [
    'sr',
    ['Srbija', 'RS'],
    'Ugovori između Srbije i Rumunije\n\n1. Sporazum o zaštiti bilja\nPotpisan: Temišvar, 12. maja 2001.\nStupio na snagu: 3. februara 2002.\n2. Sporazum o turizmu\nPotpisan: Beograd, 9. jula 2003.',
    [
      'Rumunije (RO) · treaty · signed 2001-05-12, other 2002-02-03 · active',
      'Rumunije (RO) · treaty · signed 2003-07-09 · active',
    ],
  ],
])
