// For tests: a thread whose pages tell what was asked; as the address asks it ends, stands still for a while, or waits for another page.
// It ends at once or is never ready where it is told so.
import { parentPort, threadId, workerData } from 'node:worker_threads'
import { makePages } from '../make-pages.ts'

if (workerData === 'ends at once') throw new Error('no register there')
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const stands = new Int32Array(new SharedArrayBuffer(4))
let goOn = () => {}
const other = new Promise<void>((resolve) => {
  goOn = resolve
})

const app = {
  async fetch({ url, headers }: Request) {
    if (url.endsWith('/end')) process.exit(1)
    if (url.endsWith('/stand-still')) Atomics.wait(stands, 0, 0, 1000)
    if (url.endsWith('/go-on')) goOn()
    if (url.endsWith('/wait-for-the-other')) await other
    await pause(50)
    const told = { thread: threadId, path: new URL(url).pathname, asked: headers.get('x-asked') }
    return Response.json(told, { status: 203, headers: { etag: '"1"' } })
  },
}
const prepare = () => (workerData === 'is never ready' ? new Promise(() => {}) : Promise.resolve())
if (parentPort !== null) await makePages(app, parentPort, prepare)
