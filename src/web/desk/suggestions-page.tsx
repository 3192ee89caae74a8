// /desk/suggestions: what readers sent, to be made a source or a decision, or turned down.
import type { FC } from 'hono/jsx'
import type { SuggestionId } from '../../model/ids.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { phraseInstant } from '../../publish/phrase-day.ts'
import { answer } from '../answer.tsx'
import { readForm } from '../read-form.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/field.tsx'
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
    return showSuggestions(c, 'Choose one of the answers.')
  const settled = {
    by: c.var.account?.name ?? '',
    at: new Date().toISOString(),
    reason: form('reason').trim(),
  }
  const isMine = await c.var.store.suggestions.settle(id, act === 'reject' ? 'rejected' : 'accepted', settled)
  if (!isMine) return showSuggestions(c, overtakenWords(await c.var.store.suggestions.get(id)), 409)
  return c.redirect(act === 'source' ? addPath(suggestion) : '/desk/suggestions', 303)
}

/** The page for adding a source, with what the reader sent. */
function addPath({ address, words }: Suggestion): string {
  const sent = address === null ? { text: words, authority: 'contributor' } : { address }
  return `/desk/add?${new URLSearchParams(sent)}`
}

function overtakenWords(suggestion: Suggestion | undefined): string {
  const { state = 'settled', settled = null } = suggestion ?? {}
  const reason = settled === null || settled.reason === '' ? '' : `: ${settled.reason}`
  return `Nothing was changed: ${settled?.by ?? 'somebody'} had ${state} it meanwhile${reason}.`
}

async function showSuggestions(c: SiteContext, fault: string | null, status: 409 | 422 = 422) {
  const suggestions = await c.var.store.suggestions.list({ state: 'open' })
  return answer(c, {
    title: 'Suggestions',
    body: <SuggestionsView suggestions={suggestions} fault={fault} />,
    twin: { suggestions, next: null },
    status: fault === null ? 200 : status,
  })
}

interface SuggestionsViewProps {
  readonly suggestions: readonly Suggestion[]
  readonly fault: string | null
}

const SuggestionsView: FC<SuggestionsViewProps> = ({ suggestions, fault }) => (
  <div class="desk">
    <header class="page-head">
      <h1>Suggestions</h1>
      <p class="lead">What readers say is wrong or missing. None of it is shown to anybody else.</p>
      <DeskLinks />
    </header>
    <FormNotice words={fault} isFault />
    {suggestions.length === 0 ? <p class="desk-empty">Nothing has been sent that is not settled.</p> : null}
    <ol class="desk-log">
      {suggestions.map((suggestion) => (
        <SuggestionLine suggestion={suggestion} />
      ))}
    </ol>
  </div>
)

const SuggestionLine: FC<{ readonly suggestion: Suggestion }> = ({ suggestion }) => (
  <li id={suggestion.id}>
    <p class="eyebrow">
      {suggestion.kind === 'missing' ? 'An agreement is missing' : 'Something is wrong'}
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
        Read at{' '}
        <a href={suggestion.address} rel="noreferrer nofollow ugc">
          {suggestion.address}
        </a>
      </p>
    )}
    <p class="quiet">
      Sent by {suggestion.sentBy ?? 'a reader'}, {phraseInstant(suggestion.sentAt)}
    </p>
    <form class="form suggestion-form" method="post" action={`/desk/suggestions/${suggestion.id}`}>
      <Field name="reason" id={`reason-${suggestion.id}`} label="Why" maxlength={2000} />
      <div class="desk-acts">
        <Submit act="source">
          {suggestion.address === null ? 'Read these words as a source' : 'Read this source'}
        </Submit>
        <Submit act="settled" isQuiet>
          It is put right
        </Submit>
        <Submit act="reject" isQuiet>
          Turn it down
        </Submit>
      </div>
    </form>
  </li>
)
