// What a reviewer wants to see of the queue, as the address tells it; it goes along from question to question.
import type { SourceId } from '../../model/ids.ts'
import { type QuestionKind, questionKinds } from '../../model/question.ts'
import type { QueueFilter } from '../../pipeline/desk/question-queue.ts'
import { type Confidence, confidences } from '../../review/weigh-question.ts'

const keys = ['source', 'kind', 'confidence', 'language'] as const

/** What is not known narrows nothing. */
export function filterIn(query: URLSearchParams): QueueFilter {
  const told = (key: (typeof keys)[number]) => query.get(key)?.trim() ?? ''
  const kind = questionKinds.find((one): one is QuestionKind => one === told('kind'))
  const confidence = confidences.find((one): one is Confidence => one === told('confidence'))
  return {
    ...(told('source') === '' ? {} : { source: told('source') as SourceId }),
    ...(kind === undefined ? {} : { kind }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(told('language') === '' ? {} : { language: told('language') }),
  }
}

/** `?kind=mention&language=sr`, or nothing. */
export function filterQuery(filter: QueueFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more)
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, value)
  }
  return query.size === 0 ? '' : `?${query}`
}

/** Number of the decision that led here. */
export function keptIn(query: URLSearchParams): number | null {
  const kept = query.get('kept') ?? ''
  return /^\d{1,9}$/.test(kept) ? Number(kept) : null
}
