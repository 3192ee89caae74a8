// The register of a folder, ready to be asked: with everything that is known of it computed.
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import { romanize } from '../text/romanize.ts'

export interface RegisterOptions {
  readonly directory: string
  /** Whether a register that is not there yet is an error. */
  readonly mustExist?: boolean
}

/** Names are searched for as this version of pobratim makes them alike. */
export function openRegister(options: RegisterOptions): Promise<Store> {
  return openStore({ ...options, fold: (name) => romanize(fold(name)) })
}

export interface ReadyOptions extends RegisterOptions {
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
  const { rebuild } = await import('./rebuild.ts')
  const { openStages } = await import('./stages.ts')
  await rebuild(store, { day, stages: openStages({ directory: options.directory }) })
  return store
}
