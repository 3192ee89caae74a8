import { expect, test } from 'vitest'
import { ambient } from './ambient.ts'

test('holds while something is written, the innermost first, and not after a fault', () => {
  const { now, during } = ambient('en')
  const fault = () =>
    during('sk', () => {
      throw new Error('in the midst of a page')
    })
  expect(during('sk', () => [now(), during('el', now), now()])).toEqual(['sk', 'el', 'sk'])
  expect(fault).toThrow('in the midst')
  expect(now()).toBe('en')
})
