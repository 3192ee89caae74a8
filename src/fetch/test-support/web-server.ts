// A web server on this machine that answers as a test tells it, and a visitor that may come to it.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openVisitor, type VisitorOptions } from '../visitor.ts'

export interface WebServer {
  readonly port: number
  /** `http://good.test:PORT` and the path. */
  url(path: string): string
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[]
  /** The heads of the same requests. */
  readonly heads: IncomingMessage['headers'][]
  close(): Promise<void>
}

export type Pages = Readonly<Record<string, RequestListener>>

/** A path that is not among the pages is missing, robots.txt too unless it is told. */
export async function serveWeb(pages: Pages, host = '127.0.0.1', port = 0): Promise<WebServer> {
  const asked: string[] = []
  const heads: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const isRobots = path === '/robots.txt'
    if (!isRobots) {
      asked.push(path)
      heads.push(request.headers)
    }
    const page = pages[path] ?? (isRobots ? undefined : pages['*'])
    if (page === undefined) response.writeHead(404).end()
    else page(request, response)
  })
  return { ...(await listening(server, host, port)), asked, heads }
}

async function listening(server: Server, host: string, port: number) {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const taken = (server.address() as AddressInfo).port
  return {
    port: taken,
    url: (path: string) => `http://good.test:${taken}${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Only `good.test` leads to this machine; everything else is as for everybody. */
export function visitorOf(server: Pick<WebServer, 'port'>, options: VisitorOptions = {}) {
  return openVisitor({
    ports: [80, 443, server.port],
    innerHosts: ['good.test'],
    waitMs: 0,
    resolveHost: async () => [{ address: '127.0.0.1', family: 4 }],
    ...options,
  })
}
