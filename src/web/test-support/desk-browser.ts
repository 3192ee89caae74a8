// For tests: registers of the desk, served to one Chromium, with pages of somebody who has signed in.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { DeskRegister } from './desk-register.ts'
import { executablePath, flags } from './open-in-chromium.ts'

export interface ServedDesk {
  readonly origin: string
  /** With what its console complains of. */
  openPage(options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>
  close(): Promise<void>
}

export interface DeskBrowser {
  serve(register: DeskRegister): Promise<ServedDesk>
  close(): Promise<void>
}

export async function openDeskBrowser(): Promise<DeskBrowser> {
  const browser = await chromium.launch({ executablePath, args: flags })
  return {
    serve: async (register) => {
      const server = serve({ fetch: register.app.fetch, port: 0, hostname: '127.0.0.1' })
      await new Promise((resolve) => server.once('listening', resolve))
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return {
        origin,
        openPage: async (options = {}) => {
          const context = await browser.newContext(options)
          await context.addCookies([{ name: 'pobratim.session_token', value: 'x', url: origin }])
          const page = await context.newPage()
          const faults: string[] = []
          page.on('console', (message) => {
            if (message.type() === 'error') faults.push(message.text())
          })
          return { page, faults }
        },
        close: async () => {
          server.close()
          if ('closeAllConnections' in server) server.closeAllConnections()
          await register.close()
        },
      }
    },
    close: () => browser.close(),
  }
}
