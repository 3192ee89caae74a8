import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startChild } from './start-child.ts'

const entry = fileURLToPath(new URL('./test-support/probe-child.ts', import.meta.url))

test('the child may neither read nor write files, nor reach the network, nor start anything, nor know secrets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-probe-'))
  const [readable, writable] = [join(folder, 'register.sqlite'), join(folder, 'new')]
  writeFileSync(readable, 'x')
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  vi.stubEnv('POBRATIM_SECRET', 'told')
  const child = startChild({ memory: 800_000_000, heap: 500_000_000 }, { entry })
  vi.unstubAllEnvs()
  child.send({ port, readable, writable })
  const [told] = await once(child, 'message')
  expect(told).toEqual({
    'read a file of the user': 'ERR_ACCESS_DENIED',
    'read the environment of the system': 'ERR_ACCESS_DENIED',
    'write a file': 'ERR_ACCESS_DENIED',
    'write a file of the program': 'ERR_ACCESS_DENIED',
    'start a program': 'ERR_ACCESS_DENIED',
    'start a thread': 'ERR_ACCESS_DENIED',
    'make code of text': 'EvalError: Code generation from strings disallowed for this context',
    'load machine code': 'ERR_DLOPEN_DISABLED',
    'connect to a port': 'ERR_ACCESS_DENIED',
    'fetch a page': 'ERR_ACCESS_DENIED',
    'look up a name': 'ERR_ACCESS_DENIED',
    'open a port': 'ERR_ACCESS_DENIED',
    'know a secret': 'NOT_THERE',
  })
  expect([connections, existsSync(writable)]).toEqual([0, false])
})
