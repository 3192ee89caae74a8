// How much the register holds.
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import type { Figures } from './store.ts'

export async function figuresOf(db: Kysely<Tables>): Promise<Figures> {
  const row = await db
    .selectNoFrom((no) => [
      no
        .selectFrom('agreements')
        .select((all) => all.fn.countAll<number>().as('n'))
        .as('agreements'),
      no
        .selectFrom('partnerships')
        .select((all) => all.fn.countAll<number>().as('n'))
        .as('partnerships'),
      no
        .selectFrom('agreement_parties')
        .select((all) => all.fn.count<number>('party').distinct().as('n'))
        .as('parties'),
      no
        .selectFrom('agreement_parties')
        .select((all) => all.fn.count<number>('country').distinct().as('n'))
        .as('countries'),
      no
        .selectFrom('readings')
        .select((all) => all.fn.count<number>('source').distinct().as('n'))
        .as('sources'),
      no
        .selectFrom('agreements')
        .select((all) => all.fn.countAll<number>().as('n'))
        .where('sides', '>=', 2)
        .as('twoSided'),
      no
        .selectFrom('findings')
        .select((all) => all.fn.countAll<number>().as('n'))
        .as('findings'),
    ])
    .executeTakeFirstOrThrow()
  const told = (count: number | null) => count ?? 0
  return {
    agreements: told(row.agreements),
    partnerships: told(row.partnerships),
    parties: told(row.parties),
    countries: told(row.countries),
    sources: told(row.sources),
    twoSided: told(row.twoSided),
    findings: told(row.findings),
  }
}
