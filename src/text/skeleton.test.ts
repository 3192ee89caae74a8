import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { skeleton } from './skeleton.ts'

describe('skeleton', () => {
  test.each([
    ['Hrisoupoli', 'Chrysoúpolis'],
    ['Hrisoupoli', 'Χρυσούπολη'],
    ['Lefkimi', 'Lefkímmi'],
    ['Filipi', 'Fílippoi'],
    ['Philippi', 'Fílippoi'],
    ['Hania', 'Chaniá'],
    ['Hania', 'Khaniá'],
    ['Agios Nikolaos', 'Ayios Nikolaos'],
    ['Ioannina', 'Ιωάννινα'],
  ])('levels Greek %s and %s', (a, b) => {
    expect(skeleton(fold(a), 'greek')).toBe(skeleton(fold(b), 'greek'))
  })

  test.each([
    ['Banjaluka', 'Banja Luka'],
    ['Šabac', 'Shabac'],
    ['Uzhhorod', 'Užhorod'],
    ['Kharkov', 'Harkov'],
    ['Ниш', 'Niš'],
    ['Чачак', 'Čačak'],
    ['Јагодина', 'Jagodina'],
    ['Muenchen', 'Munchen'],
    ['Yuzhno-Sakhalinsk', 'Южно-Сахалинск'],
  ])('levels %s and %s', (a, b) => {
    expect(skeleton(fold(a))).toBe(skeleton(fold(b)))
  })

  test.each([
    ['Niš', 'Nice'],
    ['Graz', 'Kragujevac'],
    ['Krosno', 'Krasna'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(skeleton(fold(a))).not.toBe(skeleton(fold(b)))
  })
})
