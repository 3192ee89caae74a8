import { expect, test } from 'vitest'
import { isCountryCode, mainLanguage, nameCountry } from './name-country.ts'

test.each([
  ['RS', 'Serbia'],
  ['GR', 'Greece'],
  ['BA', 'Bosnia and Herzegovina'],
  ['XK', 'Kosovo'],
  ['YUCS', 'Yugoslavia'],
  ['SUHH', 'Soviet Union'],
])('names %s %s', (code, name) => {
  expect(nameCountry(code)).toBe(name)
})

test('gives the code back where there is no such country', () => {
  expect(nameCountry('QQ')).toBe('QQ')
  expect(nameCountry('<b>')).toBe('<b>')
})

test('takes only codes for codes', () => {
  expect(['RS', 'XK', 'YUCS', 'rs', 'R', 'RSX', 'ZZ', 'ZZZZ', 'constructor'].filter(isCountryCode)).toEqual([
    'RS',
    'XK',
    'YUCS',
  ])
})

test('knows the script in which a country writes its names', () => {
  expect(mainLanguage('RS')).toEqual({ language: 'sr', script: 'Cyrl' })
  expect(mainLanguage('GR')).toEqual({ language: 'el', script: 'Grek' })
  expect(mainLanguage('YUCS')).toBeNull()
})
