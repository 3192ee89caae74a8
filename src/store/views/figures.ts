// How much the register holds: all that is claimed, or what is formal.
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Figures, FormalFigures } from '../store.ts'

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
  return counted(row)
}

export async function formalFiguresOf(db: Kysely<Tables>): Promise<FormalFigures> {
  const row = await db
    .selectNoFrom((no) => {
      const formal = no.selectFrom('agreements').where('formal', '=', 1)
      const parties = formal.innerJoin('agreement_parties', 'agreement', 'agreements.id')
      const sources = formal.innerJoin('agreement_sources', 'agreement', 'agreements.id')
      const findings = formal.innerJoin('finding_agreements', 'agreement', 'agreements.id')
      return [
        formal.select((all) => all.fn.countAll<number>().as('n')).as('agreements'),
        formal.select((all) => all.fn.count<number>('partnership').distinct().as('n')).as('partnerships'),
        parties.select((all) => all.fn.count<number>('party').distinct().as('n')).as('parties'),
        parties.select((all) => all.fn.count<number>('country').distinct().as('n')).as('countries'),
        sources.select((all) => all.fn.count<number>('source').distinct().as('n')).as('sources'),
        findings.select((all) => all.fn.count<number>('finding').distinct().as('n')).as('findings'),
      ]
    })
    .executeTakeFirstOrThrow()
  return counted(row)
}

/** A count of nothing may come as null. */
function counted<Row extends Readonly<Record<string, number | null>>>(row: Row) {
  const counts = Object.entries(row).map(([name, count]) => [name, count ?? 0])
  return Object.fromEntries(counts) as { readonly [Name in keyof Row]: number }
}
