// The thread's side: makes the pages that it is asked for, as the app would answer its readers.
import type { MessagePort } from 'node:worker_threads'
import { readMade } from '../kept/made-page.ts'
import type { PageRequest, ThreadWord } from './page-pool.ts'

interface App {
  fetch(request: Request): Response | Promise<Response>
}

/** What is prepared is what pages take long for the first time; the thread makes pages meanwhile where no other can. */
export async function makePages(app: App, port: MessagePort, prepare: () => Promise<unknown>): Promise<void> {
  port.on('message', async ({ number, request }: { number: number; request: PageRequest }) => {
    const page = await readMade(await app.fetch(asked(request)))
    port.postMessage({ number, page } satisfies ThreadWord)
  })
  port.postMessage('open' satisfies ThreadWord)
  await prepare()
  port.postMessage('ready' satisfies ThreadWord)
}

function asked({ url, headers }: PageRequest): Request {
  return new Request(url, { headers: headers as [string, string][] })
}
