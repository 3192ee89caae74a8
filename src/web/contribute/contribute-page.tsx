// /contribute: anybody may say what is wrong or missing, and where that can be read. A reviewer looks at it first.
import { randomUUID } from 'node:crypto'
import type { FC } from 'hono/jsx'
import { mintId } from '../../model/ids.ts'
import { type SuggestionKind, suggestionKinds } from '../../model/suggestion.ts'
import { answer } from '../answers/answer.tsx'
import { localPath } from '../asked/local-path.ts'
import { type Form, readForm } from '../asked/read-form.ts'
import { isWebAddress } from '../asked/web-address.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'

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
  return answer(c, {
    title: c.var.tongue.say('contribute.thanks'),
    body: <ThanksView about={about} />,
    twin: { about },
  })
}

function kindOf(form: Form): SuggestionKind {
  return suggestionKinds.find((kind) => kind === form('kind')) ?? 'correction'
}

type Fault =
  | 'contribute.badCharacters'
  | 'contribute.badAddress'
  | 'contribute.tooLittle'
  | 'contribute.tooLong'

/** A suggestion without anything to go by helps nobody. */
function faultOf(form: Form): Fault | null {
  const [words, address] = [form('words').trim(), form('address').trim()]
  if (!words.isWellFormed() || words.includes('\0')) return 'contribute.badCharacters'
  if (address !== '' && !isWebAddress(address)) return 'contribute.badAddress'
  if (address === '' && words.length < fewestLetters) {
    return 'contribute.tooLittle'
  }
  return words.length > 5000 || address.length > 2000 ? 'contribute.tooLong' : null
}

function showForm(c: SiteContext, form: Form, found: Fault | null) {
  const { say } = c.var.tongue
  const fault = found === null ? null : say(found)
  const about = localPath(form('about'))
  return answer(c, {
    title: say('contribute.title'),
    body: <ContributeView form={form} about={about} fault={fault} />,
    twin: { about, fault },
    status: fault === null ? 200 : 422,
  })
}

interface ContributeViewProps {
  readonly form: Form
  readonly about: string
  readonly fault: string | null
}

const ContributeView: FC<ContributeViewProps> = ({ form, about, fault }) => {
  const { say, weave } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('contribute.title')}</h1>
        <p class="lead">{say('contribute.lead')}</p>
      </header>
      <FormNotice words={fault} isFault />
      <form class="form" method="post" action="/contribute">
        <input type="hidden" name="about" value={about} />
        {about === '/' ? null : <p>{weave('contribute.about', { page: <a href={about}>{about}</a> })}</p>}
        <fieldset class="choices">
          <legend>{say('contribute.what')}</legend>
          {suggestionKinds.map((kind) => (
            <label>
              <input type="radio" name="kind" value={kind} checked={kind === kindOf(form)} />{' '}
              {say(`contribute.${kind}`)}
            </label>
          ))}
        </fieldset>
        <Field
          name="address"
          label={say('contribute.address')}
          hint={say('contribute.addressHint')}
          type="url"
          value={form('address')}
          maxlength={2000}
        />
        <Field
          name="words"
          label={say('contribute.words')}
          hint={say('contribute.wordsHint')}
          rows={5}
          value={form('words')}
          maxlength={5000}
        />
        <div class="trap" aria-hidden="true">
          <label for="field-website">{say('contribute.trap')}</label>
          <input id="field-website" name={trap} tabindex={-1} autocomplete="off" />
        </div>
        <Submit>{say('contribute.send')}</Submit>
      </form>
    </div>
  )
}

const ThanksView: FC<{ readonly about: string }> = ({ about }) => {
  const { say } = useTongue()
  return (
    <div class="notice-page">
      <h1>{say('contribute.thanks')}</h1>
      <p class="lead">{say('contribute.thanksLead')}</p>
      <p>
        <a href={about}>{say('contribute.back')}</a>
      </p>
    </div>
  )
}
