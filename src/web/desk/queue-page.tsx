// /desk: the open questions, and what narrows them.
import type { SourceId } from '../../model/ids.ts'
import { questionKinds } from '../../model/question.ts'
import { narrowQueue, type QueuedQuestion } from '../../pipeline/desk/question-queue.ts'
import { confidences } from '../../review/weigh-question.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { pageOf, pager } from '../asked/paging.ts'
import type { SiteContext } from '../site.ts'
import { filterIn, filterQuery, keptIn } from './queue-filter.ts'
import { QueueView } from './queue-view.tsx'

export async function queuePage(c: SiteContext) {
  const { tongue } = c.var
  const all = await c.var.desk.queue()
  const query = new URL(c.req.url).searchParams
  const filter = filterIn(query)
  const found = narrowQueue(all, filter)
  const page = pageOf(c, found.length)
  const questions = found.slice(page.offset, page.offset + page.limit)
  const pages = pager(c, page)
  const view = {
    questions,
    filter,
    query: filterQuery(filter),
    total: found.length,
    exact: found.filter(({ exact }) => exact !== null).length,
    choices: {
      source: sourcesIn(all, tongue),
      kind: questionKinds.map((value) => ({ value, label: tongue.say(`desk.kind.${value}`) })),
      confidence: confidences.map((value) => ({ value, label: tongue.say(`desk.sure.${value}`) })),
      language: languagesIn(all, tongue),
    },
    pager: pages,
    kept: keptIn(query),
    suggestions: (await c.var.store.suggestions.list({ state: 'open' })).length,
  }
  return answer(c, {
    title: tongue.say('desk.title'),
    body: <QueueView {...view} />,
    island: 'desk-keys',
    twin: { questions, total: found.length, next: pages.next },
  })
}

function sourcesIn(queue: readonly QueuedQuestion[], tongue: Tongue) {
  const sources = new Map<SourceId, string>()
  for (const { id, title } of queue.flatMap((one) => one.sources)) sources.set(id, title)
  return Array.from(sources, ([value, label]) => ({ value, label })).sort(byLabel(tongue))
}

function languagesIn(queue: readonly QueuedQuestion[], tongue: Tongue) {
  const names = new Intl.DisplayNames(tongue.locale, { type: 'language' })
  const tags = new Set(queue.flatMap(({ sources }) => sources.map(({ language }) => language)))
  return Array.from(tags, (value) => ({ value, label: names.of(value) ?? value })).sort(byLabel(tongue))
}

function byLabel({ compare }: Tongue) {
  return (a: { readonly label: string }, b: { readonly label: string }) => compare(a.label, b.label)
}
