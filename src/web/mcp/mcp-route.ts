// /mcp: the same tools over HTTP, without sessions; each question stands for itself.
import { createMcpHandler } from '@modelcontextprotocol/server'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { registerServer } from './register-server.ts'

/** A question is a few names long. */
const longestQuestion = 64 * 1024

export async function answerMcp(c: SiteContext): Promise<Response> {
  const { store, day } = c.var
  const { fetch } = createMcpHandler(() => registerServer({ store, day: () => day, origin: originOf(c) }), {
    maxRequestBodySize: longestQuestion,
    // Nothing changes while a question is answered, so there is nothing to be told of.
    maxSubscriptions: 1,
  })
  return fetch(c.req.raw)
}
