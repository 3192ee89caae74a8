// /desk/exact: names that can only mean one body, shown in full before they are accepted together.
import type { FC } from 'hono/jsx'
import type { Party } from '../../model/party.ts'
import { decideAll } from '../../pipeline/desk/decide.ts'
import { narrowQueue, type QueuedQuestion } from '../../pipeline/desk/question-queue.ts'
import { partyPath } from '../../publish/paths.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import { answer } from '../answers/answer.tsx'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { FormNotice, Submit } from '../views/parts/field.tsx'
import { deciderOf, queryOf } from './answer-question.tsx'
import { filterIn } from './queue-filter.ts'
import { askWords } from './words.ts'

/** So many stand on one page, and so many are accepted at once. */
const mostAtOnce = 200

interface ExactLine {
  readonly question: QueuedQuestion
  readonly party: Party
}

export async function exactPage(c: SiteContext) {
  const lines = await exactLines(c)
  const kept = countIn(c.req.query('kept'))
  const overtaken = countIn(c.req.query('overtaken')) ?? 0
  return answer(c, {
    title: c.var.tongue.say('desk.exact'),
    body: <ExactView lines={lines} query={queryOf(c)} kept={kept} overtaken={overtaken} />,
    twin: { questions: lines.map(({ question }) => question), next: null },
  })
}

/** Only what was shown and ticked, and is exact still. */
export async function acceptExact(c: SiteContext) {
  const sent = await c.req.parseBody({ all: true })
  const ticked = new Set([sent.question ?? []].flat().map(String))
  const chosen = (await exactLines(c)).filter(({ question: { id, version, exact } }) =>
    ticked.has(`${id} ${version} ${exact}`),
  )
  const verdicts = chosen.map(({ question: { subject, seen, version }, party }) => ({
    question: { subject, seen },
    version,
    judgement: 'same' as const,
    party: party.id,
  }))
  const outcomes = await decideAll(c.var.store, verdicts, { ...deciderOf(c), how: 'desk, exact names' })
  const kept = outcomes.filter(({ kind }) => kind === 'kept').length
  const query = new URLSearchParams(queryOf(c))
  query.set('kept', String(kept))
  query.set('overtaken', String(ticked.size - kept))
  return c.redirect(`/desk/exact?${query}`, 303)
}

function countIn(told = ''): number | null {
  return /^\d{1,6}$/.test(told) ? Number(told) : null
}

async function exactLines(c: SiteContext): Promise<readonly ExactLine[]> {
  const queue = narrowQueue(await c.var.desk.queue(), filterIn(new URL(c.req.url).searchParams))
  const exact = queue.filter((question) => question.exact !== null).slice(0, mostAtOnce)
  const gazetteer = await c.var.desk.stages().gazetteer()
  return exact.flatMap((question) => {
    const party = question.exact === null ? null : gazetteer.findParty(question.exact)
    return party === null ? [] : [{ question, party }]
  })
}

interface ExactViewProps {
  readonly lines: readonly ExactLine[]
  readonly query: string
  readonly kept: number | null
  readonly overtaken: number
}

const ExactView: FC<ExactViewProps> = ({ lines, query, kept, overtaken }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <div class="desk">
      <header class="page-head">
        <h1>{say('desk.exact')}</h1>
        <p class="lead">{say('desk.exactLead')}</p>
      </header>
      <FormNotice
        words={
          kept === null
            ? null
            : [
                say('desk.exactKept', { count: kept }),
                ...(overtaken === 0 ? [] : [say('desk.exactOvertaken', { count: overtaken })]),
              ].join(' ')
        }
      />
      {lines.length === 0 ? (
        <p class="desk-empty">{say('desk.noneExact')}</p>
      ) : (
        <form class="form" method="post" action={`/desk/exact${query}`}>
          <ul class="exact">
            {lines.map(({ question, party }) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    name="question"
                    value={`${question.id} ${question.version} ${party.id}`}
                    checked
                  />
                  <span>
                    {askWords(question.subject, question.seen, tongue)}{' '}
                    <span class="quiet">{question.sources[0]?.title}</span>
                  </span>
                </label>
                <p>
                  <a class="name" href={partyPath(party.id)}>
                    {party.name}
                  </a>{' '}
                  <span class="quiet">{describeParty(party, tongue)}</span>
                </p>
              </li>
            ))}
          </ul>
          <Submit>{say('desk.acceptTicked')}</Submit>
        </form>
      )}
      <p class="more">
        <a href={`/desk${query}`}>{say('desk.back')}</a>
      </p>
    </div>
  )
}
