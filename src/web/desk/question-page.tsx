// /desk/questions/:id: one thing to decide, with the words it rests on.
import { canonicalJson, sha256 } from '../../model/canonical.ts'
import type { QuestionId, SourceId } from '../../model/ids.ts'
import type { Question } from '../../model/question.ts'
import type { DeskQuestion } from '../../pipeline/desk/desk.ts'
import { narrowQueue } from '../../pipeline/desk/question-queue.ts'
import { answer } from '../answers/answer.tsx'
import type { SiteContext } from '../site.ts'
import { presentTelling } from './present-telling.ts'
import { QuestionView } from './question-view.tsx'
import { filterIn, filterQuery, keptIn } from './queue-filter.ts'

export async function questionPage(c: SiteContext) {
  const found = await findAsked(c)
  return found === undefined ? c.notFound() : showQuestion(c, found, {})
}

export function findAsked(c: SiteContext): Promise<DeskQuestion | undefined> {
  const source = c.req.query('source') as SourceId | undefined
  return c.var.desk.find(c.req.param('id') as QuestionId, source)
}

/** What somebody had before them: an answer to other words is not an answer to these. */
export function seenStamp({ seen }: Question): string {
  return sha256(canonicalJson(seen)).slice(0, 16)
}

const mostFound = 8

export async function showQuestion(
  c: SiteContext,
  found: DeskQuestion,
  { fault = null }: { readonly fault?: string | null },
) {
  const query = new URL(c.req.url).searchParams
  const filter = filterIn(query)
  const queue = narrowQueue(await c.var.desk.queue(), filter)
  const place = queue.findIndex(({ id }) => id === found.id)
  const words = query.get('q')?.trim() ?? ''
  const candidates = new Set(found.candidates.map(({ id }) => id))
  const others = words === '' ? [] : await c.var.names.suggest(words, { limit: mostFound })
  const view = {
    found,
    stamp: seenStamp(found.question),
    tellings: found.tellings.map((telling, index) =>
      presentTelling(telling, found, { index, tongue: c.var.tongue }),
    ),
    between: [...new Set(found.tellings[0]?.read.mentions.map(({ party }) => party.name) ?? [])].join(' · '),
    searched: words,
    others: others.filter(({ id }) => !candidates.has(id)),
    query: filterQuery(filter),
    place: place === -1 ? null : { number: place + 1, total: queue.length },
    next: queue[place + 1]?.id ?? null,
    previous: queue[place - 1]?.id ?? null,
    kept: keptIn(query),
    fault,
  }
  const { question, reason, version, decisions, match } = found
  return answer(c, {
    title: c.var.tongue.say('question.title'),
    body: <QuestionView {...view} />,
    twin: { id: found.id, ...question, reason, version, match, candidates: found.candidates, decisions },
    island: 'desk-keys',
    status: fault === null ? 200 : 422,
  })
}
