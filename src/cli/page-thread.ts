// A thread of `serve` that makes pages, with a connection of its own to the register.
import { parentPort, workerData } from 'node:worker_threads'
import { openRegister, type RegisterPlace } from '../pipeline/open-register.ts'
import { makePages } from '../web/threads/make-pages.ts'
import { composeApp } from './compose-app.ts'

export interface ThreadTold {
  readonly place: RegisterPlace
  readonly origin: string | null
}

const { place, origin }: ThreadTold = workerData
if (parentPort === null) throw new Error('page-thread is a thread of `pobratim serve`, no program of its own')
const store = await openRegister({ ...place, mustExist: true })
const app = composeApp(store, { place, origin, keepsPages: false })
// Searches count the whole register once.
await makePages(app, parentPort, async () => app.request('/search'))
