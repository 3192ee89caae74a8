// What every page of the site finds in its context.
import type { Context } from 'hono'
import type { SignedIn } from '../model/account.ts'
import type { Desk } from '../pipeline/desk/desk.ts'
import type { NameDesk } from '../pipeline/names/name-desk.ts'
import type { Trials } from '../pipeline/trials.ts'
import type { Store } from '../store/store.ts'
import type { Tongue } from '../wording/make-tongue.ts'
import type { Accounts } from './accounts/open-accounts.ts'
import type { Assets } from './assets.ts'
import type { MadePage } from './kept/made-page.ts'

export interface Site {
  Variables: {
    store: Store
    /** Today, as the register counts it. */
    day: string
    /** The language that the address asks for. */
    tongue: Tongue
    assets: Assets
    names: NameDesk
    /** Where readers reach the register; null where nobody has told. */
    origin: string | null
    accounts: Accounts
    desk: Desk
    /** Sources that were read and are not kept yet. */
    trials: Trials
    /** Whoever asks, where they have signed in. */
    account: SignedIn | null
    /** From where they ask. */
    client: string
    /** The page that is answered with, where a thread has made it. */
    made?: MadePage
  }
}

export type SiteContext = Context<Site>
