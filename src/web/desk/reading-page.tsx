// /desk/readings/:id: how far a reading has come, then what was read, and whether it shall be kept.
import { streamSSE } from 'hono/streaming'
import type { Trial } from '../../pipeline/trials.ts'
import { exportReading } from '../../publish/exports/export-reading.ts'
import { sourcePath } from '../../publish/paths.ts'
import { answer } from '../answers/answer.tsx'
import type { SiteContext } from '../site.ts'
import { presentReading } from './present-reading.ts'
import { ProgressView, ReadingView, UnreadView } from './reading-view.tsx'

const askAgainAfter = 2

export function readingPage(c: SiteContext) {
  const trial = trialOf(c)
  if (trial === undefined) return c.notFound()
  const { outcome, location } = trial
  switch (outcome.kind) {
    case 'underway':
      return answer(c, {
        title: c.var.tongue.say('adding.underway'),
        body: <ProgressView trial={trial} />,
        twin: { outcome: outcome.kind, location, steps: trial.steps },
        island: 'reading-progress',
        asksAgainAfter: askAgainAfter,
      })
    case 'failed':
      return answer(c, {
        title: c.var.tongue.say('adding.notRead'),
        body: <UnreadView trial={trial} code={outcome.code} message={outcome.message} />,
        twin: { outcome: outcome.kind, location, code: outcome.code, message: outcome.message },
      })
    case 'read':
      return answer(c, {
        title: c.var.tongue.say('adding.done'),
        body: (
          <ReadingView
            trial={trial}
            isHeld={outcome.isHeld}
            view={presentReading(outcome.reading, c.var.tongue)}
          />
        ),
        twin: {
          outcome: outcome.kind,
          location,
          reading: JSON.parse(exportReading(toExport(outcome.reading))),
        },
      })
  }
}

/** One event a step, and one at the end; a browser that lost the way asks again by itself. */
export function readingEvents(c: SiteContext) {
  const first = trialOf(c)
  if (first === undefined) return c.notFound()
  return streamSSE(c, async (stream) => {
    for (;;) {
      const trial = trialOf(c)
      const state = trial?.outcome.kind ?? 'failed'
      await stream.writeSSE({
        event: state === 'underway' ? 'step' : 'end',
        data: (trial?.steps ?? []).join(' '),
      })
      if (state !== 'underway' || stream.aborted) return
      await c.var.trials.changed(first.id)
    }
  })
}

export async function keepReading(c: SiteContext) {
  const { trials, desk, day, account } = c.var
  const options = { stages: desk.stages(), day }
  const reading = await trials.keep(c.req.param('id') ?? '', account?.id ?? '', options)
  return reading === undefined ? c.notFound() : c.redirect(sourcePath(reading.source.id), 303)
}

export function discardReading(c: SiteContext) {
  c.var.trials.discard(c.req.param('id') ?? '', c.var.account?.id ?? '')
  return c.redirect('/desk/add', 303)
}

function trialOf(c: SiteContext): Trial | undefined {
  return c.var.trials.find(c.req.param('id') ?? '', c.var.account?.id ?? '')
}

type Read = Extract<Trial['outcome'], { readonly kind: 'read' }>['reading']

function toExport({ resolved, ...reading }: Read) {
  return { ...reading, records: resolved }
}
