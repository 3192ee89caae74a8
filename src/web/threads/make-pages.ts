// The thread's side: makes the pages that it is asked for, as the app would answer its readers.
import type { MessagePort } from 'node:worker_threads'
import { readMade } from '../kept/made-page.ts'
import type { PageRequest, ThreadWord } from './page-pool.ts'

interface App {
  fetch(request: Request): Response | Promise<Response>
}

/** What is prepared is what pages take long for the first time; the thread makes pages meanwhile where no other can. */
export async function makePages(app: App, port: MessagePort, prepare: () => Promise<unknown>): Promise<void> {
  const say = (word: ThreadWord) => port.postMessage(word)
  port.on('message', async ({ number, request }: { number: number; request: PageRequest }) => {
    // Comes after the page where nothing had to be waited for, as with a register in a folder.
    let isMade = false
    setImmediate(() => isMade || say('free'))
    const page = await readMade(await app.fetch(asked(request)))
    isMade = true
    say({ number, page })
  })
  say('open')
  await prepare()
  say('ready')
}

function asked({ url, headers }: PageRequest): Request {
  return new Request(url, { headers: headers as [string, string][] })
}
