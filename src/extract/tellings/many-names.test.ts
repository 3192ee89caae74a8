// A page that names very many bodies whose names begin alike.
import { expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const names = [
  'San Benito',
  'San Bernardo',
  'San Carlos',
  'San Clemente',
  'San Cristobal',
  'San Diego',
  'San Felipe',
  'San Fernando',
  'San Gabriel',
  'San Ignacio',
  'San Isidro',
  'San Jacinto',
  'San Javier',
  'San Lorenzo',
  'San Marcos',
  'San Mateo',
  'San Miguel',
  'San Nicolas',
  'San Pablo',
  'San Rafael',
]
const list = `Twin towns\n\n${names.join('\n')}`

test('tells each of them once, although the prose below names some again', async () => {
  const again = ['San Diego', 'San Rafael'].map((name) => `Nis has been twinned with ${name} since 1991.`)
  expect((await told([list, ...again].join('\n\n'))).sort()).toEqual(
    names.map((name) =>
      again.some((sentence) => sentence.includes(name))
        ? `${name} · twinning · other 1991 · active`
        : `${name} · twinning · active`,
    ),
  )
})
