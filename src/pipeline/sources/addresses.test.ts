import { expect, test } from 'vitest'
import { isAddress, nameOfLocation } from './addresses.ts'

test.each([
  ['https://nis.rs/', true],
  ['HTTP://nis.rs', true],
  ['ftp://nis.rs/', true],
  ['nis.rs/twins.html', false],
  ['C:\\pages\\nis.html', false],
  ['./https/nis.html', false],
])('%s is an address: %s', (location, told) => expect(isAddress(location)).toBe(told))

test.each([
  ['pages/nis.html', 'nis.html'],
  ['https://nis.rs/gradovi-pobratimi', 'gradovi-pobratimi'],
  ['https://sr.wikipedia.org/wiki/%D0%9D%D0%B8%D1%88', 'Ниш'],
  ['https://nis.rs/', 'nis.rs'],
  ['https://nis.rs/%E8', '%E8'],
])('%s is shown as %s', (location, name) => expect(nameOfLocation(location)).toBe(name))
