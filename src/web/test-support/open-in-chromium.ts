// Opens the example register, or another, in a real browser, with software in place of a graphics card.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from './memory-store.ts'

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const flags = [
  '--headless',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenBrowser {
  readonly browser: Browser
  readonly origin: string
  close(): Promise<void>
}

export async function openInChromium(app = exampleApp()): Promise<OpenBrowser> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const browser = await chromium.launch({ executablePath, args: flags })
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

function exampleApp(): ReturnType<typeof createApp> {
  return createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })
}
