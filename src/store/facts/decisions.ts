// The log of decisions: read in order, added to at its end.
import type { Kysely } from 'kysely'
import { canonicalJson } from '../../model/canonical.ts'
import { type Decision, requireMeaning } from '../../model/decision.ts'
import { chainHash, emptyLog, type LoggedDecision, type LogHead } from '../../model/decision-log.ts'
import { questionId } from '../../model/question.ts'
import { RegisterError } from '../../model/register-error.ts'
import { fromColumn, plainText } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

export function decisionsOf(db: Kysely<Tables>): Store['decisions'] {
  const all = () => db.selectFrom('decisions').select(['body', 'hash']).orderBy('number')
  return {
    list: async () => (await all().execute()).map(presentRow),
    on: async (question) => (await all().where('question', '=', question).execute()).map(presentRow),
    head: () => headIn(db),
    append: async (answer) => {
      requireMeaning(answer)
      const question = questionId(answer.question.subject)
      return db.transaction().execute(async (transaction) => {
        const earlier = await decisionsOf(transaction).on(question)
        if (earlier.length !== answer.version) return { kind: 'overtaken', by: earlier.slice(answer.version) }
        if (answer.undoes !== null && !earlier.some(({ decision }) => decision.number === answer.undoes)) {
          throw new RegisterError(
            'decision-unknown',
            `decision ${answer.undoes} is none on this question and cannot be undone here`,
          )
        }
        const head = await headIn(transaction)
        const decision: Decision = { ...answer, number: head.decisions + 1 }
        const logged = { decision, hash: chainHash(head.hash, decision) }
        await transaction.insertInto('decisions').values(rowOf(logged)).execute()
        return { kind: 'kept', logged }
      })
    },
  }
}

export function rowOf({ decision, hash }: LoggedDecision) {
  return {
    number: decision.number,
    question: questionId(decision.question.subject),
    version: decision.version,
    body: plainText(canonicalJson(decision), 'the decision'),
    hash,
  }
}

async function headIn(db: Kysely<Tables>): Promise<LogHead> {
  const row = await db
    .selectFrom('decisions')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? emptyLog : { decisions: row.number, hash: row.hash }
}

function presentRow({ body, hash }: { readonly body: string; readonly hash: string }): LoggedDecision {
  return { decision: fromColumn<Decision>(body), hash }
}
