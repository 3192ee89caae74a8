// The thread's side: makes the pages that it is asked for, as the app would answer its readers.
import type { MessagePort } from 'node:worker_threads'
import type { MadePage, PageRequest, ThreadWord } from './page-pool.ts'

interface App {
  fetch(request: Request): Response | Promise<Response>
}

export function makePages(app: App, port: MessagePort): void {
  port.on('message', async ({ number, request }: { number: number; request: PageRequest }) => {
    const page = await makePage(app, request)
    port.postMessage({ number, page } satisfies ThreadWord, [page.bytes.buffer])
  })
  port.postMessage('ready' satisfies ThreadWord)
}

async function makePage(app: App, { url, headers }: PageRequest): Promise<MadePage> {
  const request = new Request(url, { headers: headers as [string, string][] })
  const answer = await app.fetch(request)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, headers: [...answer.headers], bytes }
}
