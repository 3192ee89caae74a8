import { expect, test } from 'vitest'
import { unseenLengthAt, unseenSigns } from './unseen-signs.ts'

test('every sign of Unicode is unseen in a long text if it is so in a short one', () => {
  const whole = new RegExp(`^${unseenSigns.source}$`, 'u')
  const different: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code)
    const length = whole.test(sign) ? sign.length : 0
    if (unseenLengthAt(sign, 0) !== length) different.push(code.toString(16))
  }
  expect(different).toEqual([])
})

test('half a sign is seen, as the mark of something lost', () => {
  expect(unseenLengthAt('\udb40', 0)).toBe(0)
  expect(unseenLengthAt('\udb40x', 0)).toBe(0)
})
