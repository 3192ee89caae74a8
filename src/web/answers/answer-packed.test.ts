import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { answerPacked } from './answer-packed.ts'

const bytes = (words: string) => new Uint8Array(new TextEncoder().encode(words))

describe('bytes that were packed beforehand', () => {
  const both = { identity: bytes('plain'), br: bytes('br'), gzip: bytes('gz') }
  const app = new Hono()
    .get('/both', (c) => answerPacked(c, both, { 'Content-Type': 'text/css' }))
    .get('/plain', (c) => answerPacked(c, { identity: bytes('plain') }, { 'Content-Type': 'font/woff2' }))

  test.each([
    ['gzip, deflate, br, zstd', 'br', 'br'],
    ['gzip, deflate', 'gzip', 'gz'],
    ['br;q=0, gzip', 'gzip', 'gz'],
    ['br;q=0.5', 'br', 'br'],
    ['identity', null, 'plain'],
    ['vibrant', null, 'plain'],
  ])('are answered to a browser that takes “%s” as %s', async (taken, encoding, body) => {
    const answer = await app.request('/both', { headers: { 'Accept-Encoding': taken } })
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([encoding, body])
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  })

  test('are answered plain where packing made them no fewer', async () => {
    const answer = await app.request('/plain', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([null, null])
    expect(await answer.text()).toBe('plain')
  })
})
