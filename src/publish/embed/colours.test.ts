import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourStyles, contrast, faintColours, leastContrast, ownColours, readColour } from './colours.ts'

test.each([
  ['0b565d', '#0b565d'],
  ['#0B565D', '#0b565d'],
  [' #05d ', '#0055dd'],
  ['teal', null],
  ['#12345', null],
  ['0b565d;}body{display:none', null],
  ['', null],
])('reads %s as %s', (text, colour) => expect(readColour(text)).toBe(colour))

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#ffffff', 1],
])('between %s and %s there is a contrast of %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

describe('colours of a page', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  const colours = fc.record({ paper: colour, ink: colour, accent: colour })

  test('the register’s own are readable', () => expect(faintColours(ownColours)).toEqual([]))

  test('that are too faint are named, with a ratio that does not suffice', () => {
    const faint = faintColours({ paper: '#ffffff', ink: '#777777', accent: '#eeeeee' })
    expect(faint).toEqual([
      { key: 'ink', ratio: '4.4' },
      { key: 'accent', ratio: '1.1' },
    ])
  })

  test('make styles of colours alone, in which the quiet text can be read where the text can', () => {
    fc.assert(
      fc.property(colours, (told) => {
        const styles = colourStyles(told)
        expect(styles).toMatch(
          /^:root,\[data-color-scheme\]\{color-scheme:(light|dark);(--[\w-]+:#[\da-f]{6};?)+\}body\{[^{}]*\}$/,
        )
        const [, quiet = ''] = /--quiet:(#\w+)/.exec(styles) ?? []
        if (contrast(told.ink, told.paper) >= leastContrast)
          expect(contrast(quiet, told.paper)).toBeGreaterThanOrEqual(leastContrast)
      }),
    )
  })
})
