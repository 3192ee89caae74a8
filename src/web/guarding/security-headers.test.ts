import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

async function headersOf(path: string, origin: string | null = null): Promise<Headers> {
  const app = new Hono()
  app.use(securityHeaders({ isForOthers: (one) => one === '/reconcile', origin }))
  app.get('*', (c) => c.text('page'))
  return (await app.request(path)).headers
}

test('no script may write what the browser would run', async () => {
  const policy = (await headersOf('/')).get('content-security-policy')
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(policy).not.toContain('worker-src')
})

test('the map alone may start a thread, of a script of our own', async () => {
  const policy = (await headersOf('/map')).get('content-security-policy')
  expect(policy).toContain("worker-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
})

test('other pages may frame and read only what is meant for them', async () => {
  const [open, closed] = [await headersOf('/reconcile'), await headersOf('/')]
  expect(open.get('content-security-policy')).toContain('frame-ancestors *')
  expect(open.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(closed.get('cross-origin-resource-policy')).toBe('same-origin')
  expect([open.get('x-frame-options'), closed.get('x-frame-options')]).toEqual([null, 'DENY'])
})

test('styles, fonts and pictures bear no more than they need', async () => {
  const names = [...(await headersOf('/assets/source-sans-3-latin.woff2')).keys()]
  expect(names).toEqual([
    'content-security-policy',
    'content-type',
    'cross-origin-resource-policy',
    'x-content-type-options',
  ])
})

test.each([
  [null, null],
  ['http://register.example', null],
  ['https://register.example', 'max-age=15768000'],
])('where the register stands at %s, browsers are told to come by https: %s', async (origin, told) => {
  expect((await headersOf('/', origin)).get('strict-transport-security')).toBe(told)
})
