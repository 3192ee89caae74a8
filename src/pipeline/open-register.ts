// A register, ready to be asked: with everything that is known of it computed.
import { openStore, type RegisterPlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import { romanize } from '../text/romanize.ts'

export type { RegisterPlace } from '../store/open-store.ts'

export type RegisterOptions = RegisterPlace & {
  /** Whether a register that is not there yet is an error. */
  readonly mustExist?: boolean
}

/** Names are searched for as this version of pobratim makes them alike. */
export function openRegister(options: RegisterOptions): Promise<Store> {
  return openStore({ ...options, fold: (name) => romanize(fold(name)) })
}

export type ReadyOptions = RegisterOptions & {
  readonly day: string
  /** Told when the views have to be computed first: a process died after it had added facts. */
  readonly onRebuild?: () => void
}

export async function openReadyRegister({
  day,
  onRebuild = () => {},
  ...options
}: ReadyOptions): Promise<Store> {
  const store = await openRegister(options)
  if (await store.facts.areInViews()) return store
  onRebuild()
  const { rebuild } = await import('./views/rebuild.ts')
  const { openStages } = await import('./stages.ts')
  const { directory } = options
  await rebuild(store, { day, stages: openStages(directory === undefined ? {} : { directory }) })
  return store
}
