// Accounts of people, as the house sees them. Passwords, sessions and second factors are better-auth's.
import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { type Account, isRole } from '../../model/account.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

const secretName = 'accounts'

export function accountsOf(db: Kysely<Tables>): Store['accounts'] {
  const all = () =>
    db
      .selectFrom('accounts')
      .selectAll('accounts')
      .select((of) => [
        of
          .selectFrom('credentials')
          .select((own) => own.fn.countAll<number>().as('count'))
          .whereRef('credentials.userId', '=', 'accounts.id')
          .where('credentials.providerId', '=', 'credential')
          .as('passwords'),
        of
          .selectFrom('passkeys')
          .select((own) => own.fn.countAll<number>().as('count'))
          .whereRef('passkeys.userId', '=', 'accounts.id')
          .as('passkeys'),
      ])
  return {
    // Told of SQLite, it writes instants as text and truth values as numbers, which is how our tables hold them on either engine.
    database: { db, type: 'sqlite' },
    list: async () => (await all().orderBy('email').execute()).map(presentAccount),
    find: async (email) => {
      const row = await all().where('email', '=', email.toLowerCase()).executeTakeFirst()
      return row === undefined ? undefined : presentAccount(row)
    },
    setRole: (email, role, organization) =>
      db.transaction().execute(async (transaction) => {
        const changed = await transaction
          .updateTable('accounts')
          .set({ role, organization })
          .where('email', '=', email.toLowerCase())
          .returning('id')
          .executeTakeFirst()
        if (changed === undefined) return false
        await transaction.deleteFrom('sessions').where('userId', '=', changed.id).execute()
        return true
      }),
    forgetFactors: (email) =>
      db.transaction().execute(async (transaction) => {
        const changed = await transaction
          .updateTable('accounts')
          .set({ twoFactorEnabled: 0 })
          .where('email', '=', email.toLowerCase())
          .returning('id')
          .executeTakeFirst()
        if (changed === undefined) return false
        for (const table of ['second_factors', 'passkeys', 'sessions'] as const) {
          await transaction.deleteFrom(table).where('userId', '=', changed.id).execute()
        }
        return true
      }),
    secret: () =>
      db.transaction().execute(async (transaction) => {
        const kept = await transaction
          .selectFrom('secrets')
          .select('value')
          .where('name', '=', secretName)
          .executeTakeFirst()
        if (kept !== undefined) return kept.value
        const value = randomBytes(32).toString('base64url')
        await transaction.insertInto('secrets').values({ name: secretName, value }).execute()
        return value
      }),
  }
}

/** A role of a newer version may do nothing here that needs one. */
function presentAccount(
  row: Selectable<Tables['accounts']> & {
    readonly passwords: number | null
    readonly passkeys: number | null
  },
): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: isRole(row.role) ? row.role : 'reader',
    organization: row.organization as PartyId | null,
    hasSecondFactor: row.twoFactorEnabled === 1,
    hasPasskey: (row.passkeys ?? 0) > 0,
    hasPassword: (row.passwords ?? 0) > 0,
  }
}
