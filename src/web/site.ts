// What every page of the site finds in its context.
import type { Context } from 'hono'
import type { NameDesk } from '../pipeline/name-desk.ts'
import type { Store } from '../store/store.ts'
import type { Assets } from './assets.ts'

export interface Site {
  Variables: {
    store: Store
    /** Today, as the register counts it. */
    day: string
    assets: Assets
    names: NameDesk
    /** Where readers reach the register; null where nobody has told. */
    origin: string | null
  }
}

export type SiteContext = Context<Site>
