// A reviewer's answer: kept and on to the next question, or both views where somebody else was quicker.
import type { QuestionId, SourceId } from '../../model/ids.ts'
import { RegisterError } from '../../model/register-error.ts'
import { decide } from '../../pipeline/desk/decide.ts'
import { narrowQueue } from '../../pipeline/desk/question-queue.ts'
import { answer } from '../answers/answer.tsx'
import { type Form, readForm } from '../asked/read-form.ts'
import type { SiteContext } from '../site.ts'
import { OvertakenView } from './overtaken-view.tsx'
import { findAsked, seenStamp, showQuestion } from './question-page.tsx'
import { filterIn, filterQuery } from './queue-filter.ts'
import { readVerdict } from './read-verdict.ts'

export async function answerQuestion(c: SiteContext) {
  const form = await readForm(c)
  const id = c.req.param('id') as QuestionId
  const found = (await findAsked(c)) ?? (await c.var.desk.find(id, form('asked-of') as SourceId))
  if (found === undefined) return c.notFound()
  if (form('stamp') !== seenStamp(found.question)) {
    return showQuestion(c, found, {
      fault: c.var.tongue.say('question.readAnew'),
    })
  }
  const read = readVerdict(form, found, c.var.tongue)
  if (read.kind === 'fault') return showQuestion(c, found, { fault: read.words })
  const version = /^\d{1,9}$/.test(form('version')) ? Number(form('version')) : -1
  const told = { question: found.question, version, reason: form('reason').trim(), ...read.verdict }
  try {
    const outcome = await decide(c.var.store, told, deciderOf(c))
    if (outcome.kind === 'kept')
      return c.redirect(await nextPath(c, form, outcome.logged.decision.number), 303)
    const body = <OvertakenView found={found} told={told} by={outcome.by} form={form} query={queryOf(c)} />
    const twin = { error: 'overtaken', errors: [], by: outcome.by, status: 409 }
    return answer(c, { title: c.var.tongue.say('question.overtakenTitle'), body, twin, status: 409 })
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    return showQuestion(c, found, { fault: refusalWords(c, form, error) })
  }
}

/** Who decides at the desk. */
export function deciderOf(c: SiteContext) {
  const { account, day, desk } = c.var
  return { by: account?.name ?? '', at: new Date().toISOString(), how: 'desk', stages: desk.stages(), day }
}

/** The question after this one, where it is still open; else the first that is. */
async function nextPath(c: SiteContext, form: Form, kept: number): Promise<string> {
  const filter = filterIn(new URL(c.req.url).searchParams)
  const queue = narrowQueue(await c.var.desk.queue(), filter)
  const next = queue.find(({ id }) => id === form('next')) ?? queue[0]
  const query = filterQuery(filter, { kept: String(kept) })
  return next === undefined ? `/desk${query}` : `/desk/questions/${next.id}${query}`
}

export function queryOf(c: SiteContext): string {
  return filterQuery(filterIn(new URL(c.req.url).searchParams))
}

/** What a form can ask for and the log refuses; all else cannot be sent from a page of ours. */
function refusalWords(c: SiteContext, form: Form, { code, message }: RegisterError): string {
  const { say } = c.var.tongue
  if (code === 'party-unknown') return say('question.noSuchBody', { party: form('party') })
  if (code === 'decision-meaningless' && form('edtf') !== '')
    return say('question.noDay', { value: form('edtf') })
  return message
}
