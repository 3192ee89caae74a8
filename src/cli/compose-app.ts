// The register's web server put together from the settings: for the process that answers, and for its threads.
import { openDesk } from '../pipeline/desk/desk.ts'
import { openNameDesk } from '../pipeline/names/name-desk.ts'
import type { RegisterPlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { openAccounts } from '../web/accounts/open-accounts.ts'
import { type AppOptions, createApp } from '../web/app.tsx'
import { accountSettings, proxiesOf } from './account-settings.ts'
import { today } from './today.ts'

interface Composed extends Pick<AppOptions, 'threads' | 'keepsPages'> {
  readonly place?: RegisterPlace | undefined
  readonly origin: string | null
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
