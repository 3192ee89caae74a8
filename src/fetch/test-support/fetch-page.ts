// A server that lives as long as one test, and one page fetched from it.
import type { RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Snapshot } from '../../model/source.ts'
import { fetchUrl } from '../fetch-url.ts'
import type { VisitorOptions } from '../visitor.ts'
import { type Pages, serveWeb, visitorOf, type WebServer } from './web-server.ts'

export const words = '<html><p>Град Ниш'

export async function serve(pages: Pages): Promise<WebServer> {
  const server = await serveWeb(pages)
  onTestFinished(() => server.close())
  return server
}

/** From a server that has just this one. */
export async function fetchPage(
  page: RequestListener,
  options: VisitorOptions = {},
  path = '/page',
): Promise<Snapshot> {
  const server = await serve({ [path]: page })
  return fetchUrl(server.url(path), visitorOf(server, options))
}
