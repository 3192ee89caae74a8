// /account/sign-in and what follows it: by password, by the code of an app, by the office's own sign-in.
import type { FC } from 'hono/jsx'
import { answer } from '../answers/answer.tsx'
import { localPath } from '../asked/local-path.ts'
import { readForm } from '../asked/read-form.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import { pathIn } from '../languages/language-path.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { PasskeySignIn } from './passkey-forms.tsx'
import { redirectWith } from './redirect-with.ts'
import { triesOfAccount, triesOfAddress } from './tries.ts'

export function signInPage(c: SiteContext) {
  const to = localPath(c.req.query('to'))
  return showSignIn(c, { to, email: '', error: refusalIn(c) })
}

function refusalIn(c: SiteContext): string | null {
  const way = c.req.query('refused')
  if (way === 'passkey') return c.var.tongue.say('passkeys.unknown')
  return way === 'office' ? c.var.tongue.say('signIn.officeRefused') : null
}

export async function signIn(c: SiteContext) {
  const form = await readForm(c)
  const [email, to] = [form('email').trim(), localPath(form('to'))]
  await limitTries(c, `sign-in from ${c.var.client}`, triesOfAddress)
  await limitTries(c, `sign-in as ${email.toLowerCase().slice(0, 254)}`, triesOfAccount)
  const { kind, cookies } = await c.var.accounts.signIn(email, form('password'), c.req.raw.headers)
  if (kind === 'refused') return showSignIn(c, { to, email, error: c.var.tongue.say('signIn.unknown') })
  const next = kind === 'done' ? to : `/account/code?to=${encodeURIComponent(to)}`
  return redirectWith(c, next, cookies)
}

export function codePage(c: SiteContext) {
  return showCode(c, { to: localPath(c.req.query('to')), error: null })
}

export async function confirmCode(c: SiteContext) {
  const form = await readForm(c)
  const to = localPath(form('to'))
  await limitTries(c, `code from ${c.var.client}`, triesOfAddress)
  const { kind, cookies } = await c.var.accounts.confirm(form('code'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, to, cookies)
  return showCode(c, { to, error: c.var.tongue.say('account.codeWrong') })
}

export async function startOffice(c: SiteContext) {
  const to = localPath(c.req.query('to'))
  const { url, cookies } = await c.var.accounts.startOffice(
    pathIn(c.var.tongue.language, to),
    c.req.raw.headers,
  )
  return redirectWith(c, url ?? '/account/sign-in?refused=office', cookies)
}

export async function finishOffice(c: SiteContext) {
  return (await c.var.accounts.finishOffice(c.req.raw)) ?? c.redirect('/account/sign-in?refused=office', 303)
}

interface Asked {
  readonly to: string
  readonly error: string | null
}

function showSignIn(c: SiteContext, asked: Asked & { readonly email: string }) {
  const status = asked.error === null ? 200 : 401
  return answer(c, {
    title: c.var.tongue.say('signIn.title'),
    body: <SignInView {...asked} provider={c.var.accounts.providerName} />,
    island: 'passkeys',
    twin: { fault: asked.error },
    status,
  })
}

function showCode(c: SiteContext, asked: Asked) {
  const status = asked.error === null ? 200 : 401
  return answer(c, {
    title: c.var.tongue.say('signIn.code'),
    body: <CodeView {...asked} />,
    twin: { fault: asked.error },
    status,
  })
}

const SignInView: FC<Asked & { readonly email: string; readonly provider: string | null }> = (asked) => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('signIn.title')}</h1>
        <p class="lead">{say('signIn.lead')}</p>
      </header>
      <FormNotice words={asked.error} isFault />
      <form class="form" method="post" action="/account/sign-in">
        <input type="hidden" name="to" value={asked.to} />
        <Field
          name="email"
          label={say('account.email')}
          type="email"
          value={asked.email}
          autocomplete="username"
          isRequired
        />
        <Field
          name="password"
          label={say('account.password')}
          type="password"
          autocomplete="current-password"
          isRequired
        />
        <Submit>{say('signIn.title')}</Submit>
      </form>
      <PasskeySignIn to={asked.to} />
      {asked.provider === null ? null : (
        <p class="form-other">
          <a
            class="ds-button"
            data-variant="secondary"
            href={`/account/office?to=${encodeURIComponent(asked.to)}`}
          >
            {say('signIn.with', { provider: asked.provider })}
          </a>
        </p>
      )}
      <p class="quiet">{say('signIn.forgotten')}</p>
    </div>
  )
}

const CodeView: FC<Asked> = ({ to, error }) => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('signIn.codeTitle')}</h1>
        <p class="lead">{say('signIn.codeLead')}</p>
      </header>
      <FormNotice words={error} isFault />
      <form class="form" method="post" action="/account/code">
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          label={say('signIn.code')}
          autocomplete="one-time-code"
          maxlength={24}
          isRequired
        />
        <Submit>{say('signIn.goOn')}</Submit>
      </form>
    </div>
  )
}
