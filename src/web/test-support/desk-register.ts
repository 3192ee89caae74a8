// For tests: a register with something of every kind to decide, and pages as a signed-in person has them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role, SignedIn } from '../../model/account.ts'
import type { PartyId } from '../../model/ids.ts'
import { addSources } from '../../pipeline/add-sources.ts'
import { openDesk } from '../../pipeline/desk/desk.ts'
import { openRegister, type RegisterPlace } from '../../pipeline/open-register.ts'
import { openStages, type Stages } from '../../pipeline/stages.ts'
import type { Store } from '../../store/store.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.tsx'

const day = '2026-11-22'
const origin = 'http://localhost'

/** One instrument with two days, two of one kind, a name of several places and one of none. */
const pages = [
  {
    name: 'nis.txt',
    publisher: 'Niš',
    lines: [
      'The City of Niš signed an Agreement on Cooperation with the City of Košice on 22 March 2001.',
      'The City of Niš is twinned with Hull.',
      'The City of Niš is twinned with Qarnsdorfhausen since 1998.',
    ],
  },
  {
    name: 'kosice.txt',
    publisher: 'Košice',
    lines: [
      'The City of Košice signed an Agreement on Cooperation with the City of Niš on 23 March 2001.',
      'The City of Košice signed an Agreement on Cooperation with the City of Niš on 20 May 2009.',
    ],
  },
] as const

export interface DeskRegister {
  readonly store: Store
  readonly app: ReturnType<typeof createApp>
  /** Whoever is signed in from now on. */
  as(role: Role | null, name?: string, organization?: PartyId | null): void
  open(path: string): Promise<Response>
  // biome-ignore lint/suspicious/noExplicitAny: a twin of any page.
  json(path: string): Promise<any>
  send(path: string, fields: Readonly<Record<string, string>> | FormData): Promise<Response>
  close(): Promise<void>
}

export async function buildDeskRegister({
  place,
  stages = openStages(),
  exact = {},
  changeStore = (store) => store,
}: {
  readonly place?: RegisterPlace
  readonly stages?: Stages
  /** Names that are taken to mean one body only, and it. */
  readonly exact?: Readonly<Record<string, string>>
  /** What is behind the pages instead. */
  readonly changeStore?: (store: Store) => Store
} = {}): Promise<DeskRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-desk-'))
  const opened = await openRegister(place ?? { directory: join(folder, 'data') })
  const store = changeStore(opened)
  for (const { name, publisher, lines } of pages) {
    const file = join(folder, name)
    writeFileSync(file, lines.join('\n\n'))
    const defaults = { publisher: { name: publisher, country: null }, language: 'en' }
    await addSources(store, [file], { day, stages, defaults })
  }
  let account: SignedIn | null = personOf('reviewer', 'Ana')
  const accounts = openAccounts(store, { origin, secret: null, oidc: null })
  const desk = openDesk({ store, openStages: () => stages })
  const app = createApp({
    store,
    day: () => day,
    accounts: { ...accounts, find: async () => account },
    desk: {
      ...desk,
      queue: async () =>
        (await desk.queue()).map((one) => {
          const party = one.subject.kind === 'mention' ? exact[one.subject.asWritten] : undefined
          return party === undefined ? one : { ...one, exact: party as PartyId }
        }),
    },
  })
  const headers = { origin, cookie: 'pobratim.session_token=x' }
  const open = async (path: string) => app.request(path, { headers })
  return {
    store,
    app,
    as: (role, name = 'Ana', organization = null) => {
      account = role === null ? null : { ...personOf(role, name), organization }
    },
    open,
    json: async (path) => (await open(path)).json(),
    send: async (path, fields) => {
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
      return app.request(path, { method: 'POST', body, headers })
    },
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function personOf(role: Role, name: string): SignedIn {
  return {
    id: name,
    email: `${name}@city.example`,
    name,
    role,
    organization: null,
    hasSecondFactor: true,
    hasPasskey: false,
    hasPassword: true,
    isSure: true,
  }
}
