import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRegister } from '../pipeline/open-register.ts'
import type { Store } from '../store/store.ts'
import { addressOf, listen, requireFreePort } from './listen.ts'

let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pobratim-listen-'))
  store = await openRegister({ directory: folder })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const local = { host: '127.0.0.1', port: 0, origin: null }

test('answers at the address that it tells, until it is asked to stop', async () => {
  let stop: () => void = () => {}
  const asked = new Promise<void>((resolve) => {
    stop = resolve
  })
  let over = Promise.resolve()
  const url = await new Promise<string>((ready) => {
    over = listen(store, local, ready, asked)
  })
  expect((await fetch(new URL('/healthz', url))).status).toBe(200)
  const home = await fetch(url)
  expect(home.status).toBe(200)
  expect(home.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(home.headers.get('keep-alive')).toBe('timeout=75')
  stop()
  await over
  await expect(fetch(url)).rejects.toThrow()
})

test('a port that is taken is told with its number', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const words = `port ${port} is taken, perhaps by a register that is open already; choose another with --port N`
  await expect(listen(store, { ...local, port }, () => {}, new Promise(() => {}))).rejects.toThrow(words)
  await expect(requireFreePort({ ...local, port })).rejects.toThrow(words)
  other.close()
})

describe('the address', () => {
  const words = (told: Readonly<Record<string, string>>) => ({
    positionals: [],
    string: (option: string) => told[option],
    has: () => false,
  })

  test('is this machine’s own unless told otherwise; what is typed goes before the environment', () => {
    expect(addressOf(words({}), {})).toEqual({ host: '127.0.0.1', port: 4380, origin: null })
    expect(addressOf(words({}), { PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
    })
    expect(addressOf(words({ port: '9000' }), { PORT: '8080' }).port).toBe(9000)
  })

  test('may be another for readers than for this machine', () => {
    expect(addressOf(words({}), { POBRATIM_URL: 'https://register.example' }).origin).toBe(
      'https://register.example',
    )
    expect(addressOf(words({ url: 'http://names.example:8080/' }), {}).origin).toBe(
      'http://names.example:8080',
    )
    for (const url of ['register.example', 'ftp://register.example', 'https://register.example/names']) {
      expect(() => addressOf(words({ url }), {})).toThrow(`"${url}" is no address`)
    }
  })

  test.each(['', 'http', '-1', '70000', '80.5', '1e3'])('"%s" is no port', (port) => {
    expect(() => addressOf(words({ port }), {})).toThrow(`"${port}" is no port`)
  })
})
