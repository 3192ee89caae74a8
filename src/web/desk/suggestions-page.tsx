// /desk/suggestions: what readers sent, to be made a source or a decision, or turned down.
import type { FC } from 'hono/jsx'
import type { SuggestionId } from '../../model/ids.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { phraseInstant } from '../../publish/phrase/phrase-day.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { readForm } from '../asked/read-form.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { DeskLinks } from './desk-links.tsx'

export function suggestionsPage(c: SiteContext) {
  return showSuggestions(c, null)
}

export async function settleSuggestion(c: SiteContext) {
  const form = await readForm(c)
  const id = c.req.param('id') as SuggestionId
  const suggestion = await c.var.store.suggestions.get(id)
  if (suggestion === undefined) return c.notFound()
  const act = form('act')
  if (act !== 'source' && act !== 'settled' && act !== 'reject')
    return showSuggestions(c, c.var.tongue.say('desk.chooseAnswer'))
  const settled = {
    by: c.var.account?.name ?? '',
    at: new Date().toISOString(),
    reason: form('reason').trim(),
  }
  const isMine = await c.var.store.suggestions.settle(id, act === 'reject' ? 'rejected' : 'accepted', settled)
  if (!isMine)
    return showSuggestions(c, overtakenWords(await c.var.store.suggestions.get(id), c.var.tongue), 409)
  return c.redirect(act === 'source' ? addPath(suggestion) : '/desk/suggestions', 303)
}

/** The page for adding a source, with what the reader sent. */
function addPath({ address, words }: Suggestion): string {
  const sent = address === null ? { text: words, authority: 'contributor' } : { address }
  return `/desk/add?${new URLSearchParams(sent)}`
}

function overtakenWords(suggestion: Suggestion | undefined, { say }: Tongue): string {
  const person = suggestion?.settled?.by ?? say('desk.somebody')
  const key = suggestion?.state === 'rejected' ? 'desk.rejectedMeanwhile' : 'desk.acceptedMeanwhile'
  const reason = suggestion?.settled?.reason ?? ''
  const because = reason === '' ? [] : [say('desk.theirReason', { reason })]
  return [say(key, { person }), ...because].join(' ')
}

async function showSuggestions(c: SiteContext, fault: string | null, status: 409 | 422 = 422) {
  const suggestions = await c.var.store.suggestions.list({ state: 'open' })
  return answer(c, {
    title: c.var.tongue.say('desk.suggestions'),
    body: <SuggestionsView suggestions={suggestions} fault={fault} />,
    twin: { suggestions, next: null },
    status: fault === null ? 200 : status,
  })
}

interface SuggestionsViewProps {
  readonly suggestions: readonly Suggestion[]
  readonly fault: string | null
}

const SuggestionsView: FC<SuggestionsViewProps> = ({ suggestions, fault }) => {
  const { say } = useTongue()
  return (
    <div class="desk">
      <header class="page-head">
        <h1>{say('desk.suggestions')}</h1>
        <p class="lead">{say('desk.suggestionsLead')}</p>
        <DeskLinks />
      </header>
      <FormNotice words={fault} isFault />
      {suggestions.length === 0 ? <p class="desk-empty">{say('desk.noneSent')}</p> : null}
      <ol class="desk-log">
        {suggestions.map((suggestion) => (
          <SuggestionLine suggestion={suggestion} />
        ))}
      </ol>
    </div>
  )
}

const SuggestionLine: FC<{ readonly suggestion: Suggestion }> = ({ suggestion }) => {
  const tongue = useTongue()
  return (
    <li id={suggestion.id}>
      <p class="eyebrow">
        {tongue.say(suggestion.kind === 'missing' ? 'contribute.missing' : 'desk.somethingWrong')}
        {suggestion.about === '/' ? null : (
          <>
            {' · '}
            <a href={suggestion.about}>{suggestion.about}</a>
          </>
        )}
      </p>
      {suggestion.words === '' ? null : <p class="suggestion-words">{suggestion.words}</p>}
      {suggestion.address === null ? null : (
        <p class="breakable">
          {tongue.weave('desk.readAt', {
            address: (
              <a href={suggestion.address} rel="noreferrer nofollow ugc">
                {suggestion.address}
              </a>
            ),
          })}
        </p>
      )}
      <p class="quiet">
        {tongue.say('desk.sentBy', {
          person: suggestion.sentBy ?? tongue.say('desk.aReader'),
          day: phraseInstant(suggestion.sentAt, tongue),
        })}
      </p>
      <form class="form suggestion-form" method="post" action={`/desk/suggestions/${suggestion.id}`}>
        <Field name="reason" id={`reason-${suggestion.id}`} label={tongue.say('desk.why')} maxlength={2000} />
        <div class="desk-acts">
          <Submit act="source">
            {tongue.say(suggestion.address === null ? 'desk.readWords' : 'desk.readSource')}
          </Submit>
          <Submit act="settled" isQuiet>
            {tongue.say('desk.putRight')}
          </Submit>
          <Submit act="reject" isQuiet>
            {tongue.say('desk.turnDown')}
          </Submit>
        </div>
      </form>
    </li>
  )
}
