import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from './canonical.ts'

test('one value has one spelling, in whatever order its keys came', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 'š\u2028\ud800', z: undefined })).toBe(
    '{"a":"š\u2028\\ud800","b":[1,{"c":"x","d":null}]}',
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(value))
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value))
    }),
  )
})

test('the hash is SHA-256', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
