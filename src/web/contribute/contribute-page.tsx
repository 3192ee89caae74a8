// /contribute: anybody may say what is wrong or missing, and where that can be read. A reviewer looks at it first.
import { randomUUID } from 'node:crypto'
import type { FC } from 'hono/jsx'
import { mintId } from '../../model/ids.ts'
import { type SuggestionKind, suggestionKinds } from '../../model/suggestion.ts'
import { answer } from '../answer.tsx'
import { limitTries } from '../limit-tries.ts'
import { localPath } from '../local-path.ts'
import { type Form, readForm } from '../read-form.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/field.tsx'

const ofAddress = { most: 10, seconds: 3600 }
const ofAccount = { most: 60, seconds: 3600 }
const fewestLetters = 10
/** People do not see the field; programs fill it in. */
const trap = 'website'

export function contributePage(c: SiteContext) {
  const about = localPath(c.req.query('about'))
  return showForm(c, (name) => (name === 'about' ? about : ''), null)
}

export async function contribute(c: SiteContext) {
  const form = await readForm(c)
  const fault = faultOf(form)
  if (fault !== null) return showForm(c, form, fault)
  const { account, client, store } = c.var
  if (account === null) await limitTries(c, `suggestion from ${client}`, ofAddress)
  else await limitTries(c, `suggestion of ${account.id}`, ofAccount)
  if (form(trap) === '') {
    await store.suggestions.add({
      id: mintId('suggestion', randomUUID().replaceAll('-', '').slice(0, 16)),
      kind: kindOf(form),
      about: localPath(form('about')).slice(0, 500),
      words: form('words').trim(),
      address: form('address').trim() || null,
      sentAt: new Date().toISOString(),
      sentBy: account?.name ?? null,
      state: 'open',
      settled: null,
    })
  }
  return c.redirect(`/contribute/thanks?about=${encodeURIComponent(localPath(form('about')))}`, 303)
}

export function thanksPage(c: SiteContext) {
  const about = localPath(c.req.query('about'))
  return answer(c, { title: 'Thank you', body: <ThanksView about={about} />, twin: { about } })
}

function kindOf(form: Form): SuggestionKind {
  return suggestionKinds.find((kind) => kind === form('kind')) ?? 'correction'
}

/** A suggestion without anything to go by helps nobody. */
function faultOf(form: Form): string | null {
  const [words, address] = [form('words').trim(), form('address').trim()]
  if (!words.isWellFormed() || words.includes('\0')) return 'The words hold characters that cannot be kept.'
  if (address !== '' && !(/^https?:\/\//i.test(address) && URL.canParse(address))) {
    return 'The address of the source begins with https:// or http://.'
  }
  if (address === '' && words.length < fewestLetters) {
    return 'Tell where it can be read, or in some words what is right and how you know.'
  }
  return words.length > 5000 || address.length > 2000
    ? 'That is too long: up to 5,000 letters, please.'
    : null
}

function showForm(c: SiteContext, form: Form, fault: string | null) {
  const about = localPath(form('about'))
  return answer(c, {
    title: 'Suggest a correction',
    body: <ContributeView form={form} about={about} fault={fault} />,
    twin: { about, fault },
    status: fault === null ? 200 : 422,
  })
}

const kindWords: Readonly<Record<SuggestionKind, string>> = {
  correction: 'Something here is wrong or out of date',
  missing: 'An agreement is missing',
}

interface ContributeViewProps {
  readonly form: Form
  readonly about: string
  readonly fault: string | null
}

const ContributeView: FC<ContributeViewProps> = ({ form, about, fault }) => (
  <div class="form-page">
    <header class="page-head">
      <h1>Suggest a correction</h1>
      <p class="lead">Or an agreement that is missing. Somebody reads it before anything is changed.</p>
    </header>
    <FormNotice words={fault} isFault />
    <form class="form" method="post" action="/contribute">
      <input type="hidden" name="about" value={about} />
      {about === '/' ? null : (
        <p>
          About the page <a href={about}>{about}</a>
        </p>
      )}
      <fieldset class="choices">
        <legend>What is it?</legend>
        {suggestionKinds.map((kind) => (
          <label>
            <input type="radio" name="kind" value={kind} checked={kind === kindOf(form)} /> {kindWords[kind]}
          </label>
        ))}
      </fieldset>
      <Field
        name="address"
        label="Where it can be read"
        hint="The address of a page or paper that says so. It helps most."
        type="url"
        value={form('address')}
        maxlength={2000}
      />
      <Field
        name="words"
        label="In your words"
        hint="What is right, between whom, and how you know. One of the two is needed. No personal matters, please."
        rows={5}
        value={form('words')}
        maxlength={5000}
      />
      <div class="trap" aria-hidden="true">
        <label for="field-website">Leave this empty</label>
        <input id="field-website" name={trap} tabindex={-1} autocomplete="off" />
      </div>
      <Submit>Send it</Submit>
    </form>
  </div>
)

const ThanksView: FC<{ readonly about: string }> = ({ about }) => (
  <div class="notice-page">
    <h1>Thank you</h1>
    <p class="lead">Somebody who looks after this register will read it. Nothing is changed before.</p>
    <p>
      <a href={about}>Back to where you were</a>
    </p>
  </div>
)
