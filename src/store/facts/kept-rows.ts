// What is no fact and yet cannot be computed anew: what readers suggested, who may sign in, and what their offices noted.
import { type Kysely, sql, type Transaction } from 'kysely'
import { RegisterError } from '../../model/register-error.ts'
import type { Tables } from '../schema.ts'

/** Whatever refers to another stands after it. Sessions and tries are left out: they end by themselves. */
export const accountTables = [
  'accounts',
  'credentials',
  'second_factors',
  'passkeys',
  'secrets',
  'notes',
] as const
const keptTables = ['suggestions', ...accountTables] as const

export type KeptTable = (typeof keptTables)[number]

export interface KeptRow {
  readonly kind: 'row'
  readonly table: KeptTable
  readonly values: Readonly<Record<string, string | number | null>>
}

/** Without `accounts` only what readers suggested. */
export async function* exportRows(
  db: Kysely<Tables>,
  { accounts }: { readonly accounts: boolean },
): AsyncGenerator<KeptRow> {
  for (const table of accounts ? keptTables : (['suggestions'] as const)) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      // By their ids or names, which stand first; a note has two.
      .orderBy(sql`1, 2`)
      .execute()
    for (const values of rows) yield { kind: 'row', table, values: { ...values } }
  }
}

export async function insertRow(db: Transaction<Tables>, { table, values }: KeptRow): Promise<void> {
  if (!keptTables.includes(table)) {
    throw new RegisterError('backup-newer', `the backup holds "${table}", which this version does not know`)
  }
  // The register made up its own secret when it was first opened; those who sign in need the one of their accounts.
  if (table === 'secrets') await db.deleteFrom('secrets').where('name', '=', String(values.name)).execute()
  // Its columns are those of the table that it was taken from, and the engine says where one is not there.
  await db
    .insertInto(table)
    .values(values as never)
    .execute()
}
