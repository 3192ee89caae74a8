// How often somebody has tried something of late, counted in the database so that many processes count together.
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

export function attemptsOf(db: Kysely<Tables>): Store['attempts'] {
  return {
    take: (key, { most, seconds, now }) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('attempts').where('until', '<=', now.toISOString()).execute()
        const kept = await transaction
          .selectFrom('attempts')
          .select('count')
          .where('key', '=', key)
          .executeTakeFirst()
        if (kept !== undefined && kept.count >= most) return false
        const until = new Date(now.getTime() + seconds * 1000).toISOString()
        await transaction
          .insertInto('attempts')
          .values({ key, until, count: 1 })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ count: (kept?.count ?? 0) + 1 }))
          .execute()
        return true
      }),
  }
}
