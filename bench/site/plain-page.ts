// The peer of a page of ours: a server of Hono that prints the same bytes from memory. Run as `node plain-page.ts FILE`.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const app = new Hono()
app.get('/*', (c) => c.html(text))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}/`)
})
