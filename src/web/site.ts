// What every page of the site finds in its context.
import type { Context } from 'hono'
import type { Store } from '../store/store.ts'
import type { Assets } from './assets.ts'

export interface Site {
  Variables: {
    store: Store
    /** Today, as the register counts it. */
    day: string
    assets: Assets
  }
}

export type SiteContext = Context<Site>
