// /desk/decisions: the log, newest first, and the way back from each decision that stands.
import type { FC } from 'hono/jsx'
import type { Decision } from '../../model/decision.ts'
import { questionId } from '../../model/question.ts'
import { RegisterError } from '../../model/register-error.ts'
import { undo } from '../../pipeline/desk/decide.ts'
import { standingDecisions } from '../../review/standing-decisions.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { localPath } from '../asked/local-path.ts'
import { pageOf, pager } from '../asked/paging.ts'
import { readForm } from '../asked/read-form.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Pager, type PagerProps } from '../views/parts/pager.tsx'
import { deciderOf } from './answer-question.tsx'
import { DeskLinks } from './desk-links.tsx'
import { UndoForm } from './undo-form.tsx'
import { askWords, deciderWords, decisionWords } from './words.ts'

export async function decisionsPage(c: SiteContext) {
  const log = await c.var.store.decisions.list()
  const standing = [...standingDecisions(log.map(({ decision }) => decision)).values()]
  const page = pageOf(c, log.length)
  const shown = log.toReversed().slice(page.offset, page.offset + page.limit)
  const pages = pager(c, page)
  const body = (
    <DecisionsView
      decisions={shown.map(({ decision }) => decision)}
      standing={new Set(standing.map(({ number }) => number))}
      pager={pages}
    />
  )
  return answer(c, {
    title: c.var.tongue.say('desk.decisions'),
    body,
    twin: { decisions: shown, total: log.length, next: pages.next },
  })
}

export async function undoDecision(c: SiteContext) {
  const to = localPath((await readForm(c))('to'), '/desk/decisions')
  try {
    await undo(c.var.store, Number(c.req.param('number')), deciderOf(c))
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'decision-unknown') return c.notFound()
    throw error
  }
  return c.redirect(to, 303)
}

interface DecisionsViewProps {
  readonly decisions: readonly Decision[]
  readonly standing: ReadonlySet<number>
  readonly pager: PagerProps
}

const DecisionsView: FC<DecisionsViewProps> = ({ decisions, standing, pager }) => {
  const tongue = useTongue()
  return (
    <div class="desk">
      <header class="page-head">
        <h1>{tongue.say('desk.decisions')}</h1>
        <p class="lead">{tongue.say('desk.decisionsLead')}</p>
        <DeskLinks />
      </header>
      {decisions.length === 0 ? <p class="desk-empty">{tongue.say('desk.noneDecided')}</p> : null}
      <ol class="desk-log">
        {decisions.map((decision) => (
          <li>
            <p>
              <span class="quiet">{decision.number}</span>{' '}
              <a class="name" href={`/desk/questions/${questionId(decision.question.subject)}`}>
                {askWords(decision.question.subject, decision.question.seen, tongue)}
              </a>{' '}
              <strong>{decisionWords(decision, tongue)}</strong>
            </p>
            <p class="quiet">{deciderWords(decision, tongue, [wayWords(decision.how, tongue)])}</p>
            {standing.has(decision.number) ? (
              <UndoForm number={decision.number} returnTo="/desk/decisions" hasKey={false} />
            ) : null}
          </li>
        ))}
      </ol>
      <Pager {...pager} />
    </div>
  )
}

/** By which door a decision came; those of other programs bear their own names. */
const ways = {
  desk: 'desk.atDesk',
  'desk, exact names': 'desk.amongExact',
  command: 'desk.byCommand',
} as const

function wayWords(how: string, { say }: Tongue): string {
  return isKnownWay(how) ? say(ways[how]) : how
}

function isKnownWay(how: string): how is keyof typeof ways {
  return Object.hasOwn(ways, how)
}
