import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { openStore } from '../store/open-store.ts'
import { buildViews } from '../store/test-support/build-views.ts'
import { newFolder, type TestPlace } from '../store/test-support/places.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
let where: TestPlace
let data: string

beforeAll(async () => {
  where = await newFolder()
  const store = await openStore(where.place)
  const { parties, agreements, partnerships } = exampleRegister
  await store.replaceViews(buildViews({ parties, agreements, partnerships }))
  await store.close()
  data = where.place.directory ?? ''
})

afterAll(() => where.remove())

test('an assistant asks over standard input and output, and nothing else is written there', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const args = [main, 'mcp', '--data', data, '--url', 'https://register.example']
  await client.connect(new StdioClientTransport({ command: process.execPath, args }))
  const { tools } = await client.listTools()
  expect(tools).toHaveLength(5)
  const { content } = await client.callTool({ name: 'search', arguments: { countries: ['RS', 'SK'] } })
  const told = JSON.parse((content as { text: string }[])[0]?.text ?? '')
  expect(told.agreements).toMatchObject([
    { id: 'agr_nis-kosice', address: 'https://register.example/agreements/agr_nis-kosice' },
  ])
  await client.close()
}, 60_000)
