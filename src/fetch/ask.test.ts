import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { createServer as createPlainServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fetchUrl } from './fetch-url.ts'
import { serve, words } from './test-support/fetch-page.ts'
import { visitorOf } from './test-support/web-server.ts'

describe('https', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=good.test'.split(
      ' ',
    ),
    ...['-addext', 'subjectAltName=DNS:good.test', '-keyout', key, '-out', cert],
  ])

  test.skipIf(made.status !== 0)(
    'is spoken only with hosts whose certificate is trusted and theirs',
    async () => {
      const tls = { key: readFileSync(key), cert: readFileSync(cert) }
      rmSync(folder, { recursive: true })
      const server = createServer(tls, (request, response) => {
        response.writeHead(request.url === '/' ? 200 : 404).end(words)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => {
        server.closeAllConnections()
        server.close()
      })
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const visitor = () => visitorOf({ port }, { innerHosts: ['good.test', 'other.test'] })
      await expect(fetchUrl(`https://good.test:${port}/`, visitor())).rejects.toMatchObject({
        code: 'fetch-failed',
        message: expect.stringContaining('signed by nobody who is trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
      })
      const usual = getCACertificates('default')
      setDefaultCACertificates([...usual, tls.cert.toString()])
      try {
        await expect(fetchUrl(`https://good.test:${port}/`, visitor())).resolves.toMatchObject({
          mediaType: 'text/html',
        })
        await expect(fetchUrl(`https://other.test:${port}/`, visitor())).rejects.toMatchObject({
          message: expect.stringContaining('certificate is for another name'),
        })
      } finally {
        setDefaultCACertificates(usual)
      }
    },
  )
})

test('a proxy of the environment is not asked', async () => {
  let asked = 0
  const proxy = createPlainServer(() => asked++)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const server = await serve({ '/': (_, response) => response.end(words) })
  const code = `
    const { fetchUrl } = await import(${JSON.stringify(new URL('./fetch-url.ts', import.meta.url).href)})
    const { visitorOf } = await import(${JSON.stringify(new URL('./test-support/web-server.ts', import.meta.url).href)})
    console.log((await fetchUrl('http://good.test:${server.port}/', visitorOf({ port: ${server.port} }))).mediaType)`
  const out = await new Promise<string>((resolve) => {
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: `http://127.0.0.1:${port}` }
    execFile(process.execPath, ['--input-type=module', '-e', code], { env }, (_, text) => resolve(text))
  })
  proxy.close()
  expect([out.trim(), asked]).toEqual(['text/html', 0])
})
