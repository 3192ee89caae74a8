// The register's web server put together from the settings: for the process that answers, and for its threads.
import { openDesk } from '../pipeline/desk.ts'
import { openNameDesk } from '../pipeline/name-desk.ts'
import type { RegisterPlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { openAccounts } from '../web/accounts/open-accounts.ts'
import { createApp } from '../web/app.tsx'
import type { PageThreads } from '../web/threads/page-pool.ts'
import { accountSettings, proxiesOf } from './account-settings.ts'
import { today } from './today.ts'

interface Composed {
  readonly place?: RegisterPlace | undefined
  readonly origin: string | null
  readonly threads?: PageThreads
}

export function composeApp(store: Store, { place, origin, ...others }: Composed) {
  const office = place?.directory === undefined ? {} : { directory: place.directory }
  return createApp({
    store,
    day: () => today(),
    names: openNameDesk(office),
    desk: openDesk({ store, ...office }),
    origin,
    accounts: openAccounts(store, accountSettings(origin)),
    proxies: proxiesOf(),
    ...others,
  })
}
